import type { Structure } from '../structure';
import { broughtUpToDate, changesSince } from './changesSince';
import { addressIn, identityOf, type Member } from './member';
import { overlapOf } from './overlap';
import { pastedMembers } from './pastedMembers';
import { membersIn, snapshotOf } from './snapshot';

const said = (text: string) =>
  pastedMembers(text).members.map(({ name, mail }) => (mail ? `${name} <${mail}>` : name));

it.each([
  ['one a line', 'Inge Sandkrog\n\n  Bente Havgaard  \r\nINGE SANDKROG', ['Inge Sandkrog', 'Bente Havgaard']],
  [
    'the receivers of a mail',
    'Inge Sandkrog <Inge.Sandkrog@fjordby.example>; "Havgaard, Bente" <bente@fjordby.example>;',
    ['Inge Sandkrog <inge.sandkrog@fjordby.example>', 'Bente Havgaard <bente@fjordby.example>'],
  ],
  [
    'addresses alone',
    'inge.sandkrog@fjordby.example, b@fjordby.example',
    ['Inge Sandkrog <inge.sandkrog@fjordby.example>', 'B <b@fjordby.example>'],
  ],
  [
    'rows of a spreadsheet, with a heading',
    'Navn\tStilling\tE-mail\nInge Sandkrog\tKonsulent\tinge@fjordby.example\nGorm Åstrand\tLærer\t',
    ['Inge Sandkrog <inge@fjordby.example>', 'Gorm Åstrand'],
  ],
  [
    'semicolons between name and address',
    'Inge Sandkrog;inge@fjordby.example\nNavn;E-mail',
    ['Inge Sandkrog <inge@fjordby.example>'],
  ],
  [
    'numbered and dotted',
    '1. Inge Sandkrog\n 2) Bente Havgaard (formand)\n• Gorm Åstrand\n- Jette-Lis Ravn-Holm',
    ['Inge Sandkrog', 'Bente Havgaard', 'Gorm Åstrand', 'Jette-Lis Ravn-Holm'],
  ],
  ['family name first', 'Sandkrog, Inge', ['Inge Sandkrog']],
  ['several on a line', 'Inge Sandkrog, Bente Havgaard, Kaj', ['Inge Sandkrog', 'Bente Havgaard', 'Kaj']],
  ['several on a line with semicolons', 'Inge Sandkrog; Bente Havgaard', ['Inge Sandkrog', 'Bente Havgaard']],
  ['a link', 'Inge <mailto:inge@fjordby.example>', ['Inge <inge@fjordby.example>']],
])('reads a pasted list: %s', (_, text, expected) => expect(said(text)).toEqual(expected));

it('says which pieces it could not read, and drops nobody in silence', () => {
  expect(pastedMembers('???\n12\nInge Sandkrog')).toMatchObject({
    members: [{ name: 'Inge Sandkrog' }],
    unread: ['???'],
  });
});

it('knows who is said to be a guest', () => {
  expect(pastedMembers('Bo Vestervang (gæst)').members).toMatchObject([
    { name: 'Bo Vestervang', guest: true },
  ]);
});

const member = (name: string, account = ''): Member => ({
  ...{ name, account, mail: addressIn(account), guest: account.includes('#ext#') },
});
const inge = member('Inge Sandkrog', 'i:0#.f|membership|inge.sandkrog@fjordby.example');
const guest = member('Bo Vestervang', 'i:0#.f|membership|bo_v_politi.example#ext#@fjordby.example');

it('a guest is the same person by account and by the address at home', () => {
  expect(identityOf(guest)).toBe('bo_v@politi.example');
});

it('what is kept comes back, and a name cannot make a line of its own', () => {
  const kept = [inge, guest, member('Kaj Overdrev')];
  expect(membersIn(snapshotOf(kept))).toEqual(kept);
  expect(membersIn(snapshotOf([member('Ond\n<b@x.example> Navn', 'c@d.example')]))).toHaveLength(1);
});

it('whom somebody added by hand has not left, and stays when the changes are accepted', () => {
  const added = { ...member('Kaj', 'kaj@fjordby.example'), guest: true };
  expect(changesSince([inge, added], [inge])).toEqual({ joined: [], left: [] });
  expect(membersIn(snapshotOf(broughtUpToDate([inge, guest, added], [inge])))).toEqual([inge, added]);
});

it('tells who has joined and who has left; who has married is neither', () => {
  const married = { ...inge, name: 'Inge Havgaard' };
  expect(changesSince([inge, guest], [married, member('Kaj', 'kaj@fjordby.example')])).toEqual({
    joined: [member('Kaj', 'kaj@fjordby.example')],
    left: [guest],
  });
});

it('finds who is in several groups, once for each group', () => {
  const group = (key: string, members: readonly Member[]) => ({ key, members }) as Structure;
  const pasted = member('Inge S.', 'inge.sandkrog@fjordby.example');
  const groups = [group('a', [inge, inge]), group('b', [pasted, guest]), group('c', [])];
  expect(overlapOf(groups)).toMatchObject([
    { member: { name: 'Inge Sandkrog' }, groups: [{ key: 'a' }, { key: 'b' }] },
  ]);
});
