import type { PersonRow } from '../useStaffRows';
import { adoptionOf, personOf } from './adoption';
import type { Member } from './member';

const row = (key: string, fields: object) =>
  ({ list: 'resourcePersons', key, number: 1, editUrl: '', fields }) as PersonRow;
const member = (name: string, mail?: string): Member => ({ name, mail, account: mail ?? '', guest: false });
const inge = member('Inge Sandkrog', 'inge@fjordby.example');

it('makes a person of a member, with the group’s theme, and can unmake them', () => {
  const fields = {
    ...{ Title: 'Inge Sandkrog', AreaKeys: 'a;b', Mail: 'inge@fjordby.example' },
    ...{ Themes: 'honour', ConfirmedOn: '2026-11-23' },
  };
  const adopted = [{ member: inge, areaKeys: ['a', 'b', 'a'], role: '' }];
  expect(adoptionOf(adopted, [], 'honour', '2026-11-23', () => 'k')).toEqual({
    changes: [{ kind: 'change', key: 'k', base: undefined, fields }],
    back: [{ kind: 'remove', key: 'k', base: fields }],
  });
});

it('who is on the list already gets the areas besides their own, and keeps the rest', () => {
  const known = row('p1', {
    Title: 'Inge S',
    Mail: 'INGE@fjordby.example',
    AreaKeys: 'c',
    Role: 'Tovholder',
  });
  const { changes, back } = adoptionOf(
    [{ member: inge, areaKeys: ['a', 'c'], role: '' }],
    [known],
    'ssp',
    '2026-11-23',
  );
  expect(changes).toEqual([
    {
      ...{ kind: 'change', key: 'p1', base: { AreaKeys: 'c', Themes: null } },
      fields: { AreaKeys: 'c;a', Themes: 'ssp' },
    },
  ]);
  expect(back).toMatchObject([{ fields: { AreaKeys: 'c', Themes: null }, base: { AreaKeys: 'c;a' } }]);
});

it('two people of one name are one only where the list has no address', () => {
  const other = row('p1', { Title: 'Inge Sandkrog', Mail: 'inge.2@fjordby.example' });
  expect(personOf(inge, [other])).toBeUndefined();
  expect(personOf(inge, [row('p2', { Title: 'inge sandkrog' })])?.key).toBe('p2');
});
