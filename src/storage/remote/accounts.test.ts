import { letsInMicrosoftGroup, membersFrom } from './accounts';

const user = (mail: string, more = {}) => ({
  ...{ LoginName: `i:0#.f|membership|${mail}`, Title: mail, Email: mail, PrincipalType: 1 },
  ...more,
});
const group = {
  ...{ LoginName: 'c:0o.c|federateddirectoryclaimprovider|1b', Title: 'Teamet', Email: '', PrincipalType: 4 },
};

it('a group that is let in whole is told of, and those of it who have been there are named once', () => {
  expect(letsInMicrosoftGroup([user('a@b.example')])).toBe(false);
  expect(letsInMicrosoftGroup([group])).toBe(true);
  const system = { ...user(''), LoginName: 'SHAREPOINT\\system' };
  const { persons, grouped } = membersFrom(
    [group, user('A@b.example')],
    [user('a@b.example'), user('c@b.example'), system],
  );
  expect(persons.map(({ login }) => login)).toEqual([
    'i:0#.f|membership|a@b.example',
    'i:0#.f|membership|c@b.example',
  ]);
  expect(grouped).toBe(true);
});

it('a guest is known by the account, and somebody without a mailbox has none', () => {
  const { persons } = membersFrom([user('p_politi.example#EXT#@b.example', { Email: '' })], []);
  expect(persons).toMatchObject([{ guest: true, mail: undefined }]);
});
