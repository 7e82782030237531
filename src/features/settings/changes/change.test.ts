import { changesOf } from './change';

const version = (label: string, at: string, fields: object, by = 'Anna Holm') => ({
  ...{ label, by, at: `2026-11-22T${at}:00Z` },
  fields: fields as Record<string, unknown>,
});
const person = (...versions: ReturnType<typeof version>[]) => ({
  ...{ list: 'resourcePersons', key: 'p1' },
  versions,
});
const told = (...histories: Parameters<typeof changesOf>[0]) =>
  changesOf(histories).map(({ by, what }) =>
    what.kind === 'column' ? [by, what.column, what.from, what.to] : [by, what.kind],
  );

it('tells who changed what from what to what, newest first', () =>
  expect(
    told(
      person(
        version('3.0', '12:00', { Title: 'Signe', Phone: '2', Mail: null }, 'Bo Dahl'),
        version('2.0', '10:00', { Title: 'Signe', Phone: '1', Mail: '' }),
        version('1.0', '09:00', { Title: 'Sine', Phone: '1' }),
      ),
      { list: 'settings', key: 's1', versions: [version('1.0', '11:00', { Title: 'model', Value: '1' })] },
    ),
  ).toEqual([
    ['Bo Dahl', 'Phone', '1', '2'],
    ['Anna Holm', 'added'],
    ['Anna Holm', 'Title', 'Sine', 'Signe'],
    ['Anna Holm', 'added'],
  ]));

it('does not call the oldest kept version the first', () =>
  expect(told(person(version('61.0', '10:00', { Title: 'Signe' })))).toEqual([]));

it('counts things that changed places at one moment as one move', () => {
  const area = (key: string, at: string, order: number) => ({
    ...{ list: 'areas', key },
    versions: [version('2.0', at, { SortOrder: order }), version('1.0', '09:00', { SortOrder: 9 })].slice(
      0,
      2,
    ),
  });
  const moves = changesOf([area('a', '10:00', 1), area('b', '10:01', 2), area('c', '10:30', 3)]).filter(
    ({ what }) => what.kind === 'moved',
  );
  expect(moves.map(({ at }) => at)).toEqual(['2026-11-22T10:30:00Z', '2026-11-22T10:01:00Z']);
});

it('leaves out what nobody here knows', () =>
  expect(told({ list: 'meetings', key: 'm', versions: [version('1.0', '10:00', {})] })).toEqual([]));
