import { dilemmaFrom, type DilemmaRow, isReady } from './dilemma';

const row = (fields: DilemmaRow['fields'], key = 'd1'): DilemmaRow => ({
  ...{ list: 'sparring', key, number: 1, editUrl: '', fields },
});

it('reads what is there, and takes nothing unknown for an answer', () => {
  const read = dilemmaFrom(
    row({
      ...{
        Meeting: 'm1',
        Title: 'Dilemma 1',
        Question: ' Hvad gør vi? ',
        Recognisable: 'perhaps',
        Basis: 'x',
      },
      ...{ Security: 'housing;nonsense', AreaKeys: 'a;b', Recorded: 'yes', ContactGiven: true },
    }),
  );
  expect(read).toMatchObject({
    ...{ texts: { Question: 'Hvad gør vi?', Situation: '' }, recognisable: undefined, basis: undefined },
    ...{ security: ['housing'], areaKeys: ['a', 'b'], recorded: true, contactGiven: false },
  });
});

it.each([
  [{ Question: 'Hvad?', Recognisable: 'no' }, true],
  [{ Question: 'Hvad?', Recognisable: 'maybe' }, false],
  [{ Question: 'Hvad?' }, false],
  [{ Recognisable: 'no' }, false],
] as const)('%j is ready: %s', (fields, ready) => {
  const read = dilemmaFrom(row({ Meeting: 'm1', ...fields }));
  expect(read && isReady(read)).toBe(ready);
});

it('belongs to a meeting', () => expect(dilemmaFrom(row({ Title: 'Dilemma 1' }))).toBeUndefined());
