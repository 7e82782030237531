import type { ListStore } from '../../../contracts/listStore';
import { handOver, removePerson } from './keeping';
import { changed, madeAgain, type PersonRow, problemsOf, typedFrom } from './personFields';

const row = (key: string, fields: PersonRow['fields']): PersonRow => ({
  ...{ list: 'resourcePersons', key, number: 1, editUrl: '', fields },
});
const inge = row('inge', {
  ...{ Title: 'Inge Sandkrog', AreaKeys: 'a;b', Mail: 'inge@fjordby.example' },
  ...{ AwayUntil: '2026-12-02T23:00:00Z', Phone: null },
});
const troels = row('troels', { Title: 'Troels Birkedam', AreaKeys: 'b;c' });
const signe = row('signe', { Title: 'Signe Lyngtofte', AreaKeys: 'a', Substitute: 'inge' });

/** A list in memory that remembers the order in which it was written. */
function memory() {
  const written: string[] = [];
  const list = new Map([inge, troels, signe].map(({ key, fields }) => [key, { ...fields } as object]));
  const kept = Promise.resolve({ state: 'savedHere' } as const);
  const store = {
    change: (_: unknown, key: string, base: object | undefined, fields: object) => {
      written.push(`${base ? 'change' : 'make'} ${key}`);
      list.set(key, { ...(base ? list.get(key) : {}), ...fields });
      return kept;
    },
    remove: (_: unknown, key: string) => {
      written.push(`remove ${key}`);
      list.delete(key);
      return kept;
    },
  } as unknown as ListStore;
  return { store, written, list };
}

it('hands areas and substitutions over before anybody leaves, and takes all of it back', async () => {
  const { store, written, list } = memory();
  const done = await handOver(store, inge, troels, [inge, troels, signe]);
  expect(written).toEqual(['change troels', 'change signe', 'remove inge']);
  expect(list.get('troels')).toMatchObject({ AreaKeys: 'b;c;a' });
  expect(list.get('signe')).toMatchObject({ Substitute: 'troels' });
  await done.undo();
  expect(written.slice(3)).toEqual(['make inge', 'change signe', 'change troels']);
  expect(list.get('troels')).toMatchObject({ AreaKeys: 'b;c' });
  expect(list.get('signe')).toMatchObject({ Substitute: 'inge' });
  expect(list.get('inge')).toEqual(madeAgain(inge));
});

it('nobody is left on the list who asked to be taken off it', async () => {
  const { store, list } = memory();
  await removePerson(store, inge);
  expect([...list.keys()]).toEqual(['troels', 'signe']);
});

it('saves only what was changed, and a day taken away as nothing', () => {
  const before = typedFrom(inge);
  expect(before.AwayUntil).toBe('2026-12-03');
  expect(changed(before, before)).toEqual({});
  expect(changed(before, { ...before, AwayUntil: '', Role: ' Tovholder ' })).toEqual({
    ...{ AwayUntil: null, Role: 'Tovholder' },
  });
});

it('does not let a person stand there whom nobody can reach', () => {
  const typed = { ...typedFrom(troels), Mail: '', Phone: '' };
  expect(problemsOf(typed)).toEqual({ Phone: 'reach' });
  expect(problemsOf({ ...typed, Phone: 'ring', AreaKeys: '' })).toEqual({
    Phone: 'phone',
    AreaKeys: 'areas',
  });
});
