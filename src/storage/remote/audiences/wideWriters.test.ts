import { type FoundGroup, type FoundPrincipal, roleKind } from './plan';
import { wideWriters } from './wideWriters';

const site = 'https://fjordby.example/sites/beredskab';
const person = (title: string, login: string, invited = false) => ({ title, login, invited });
const right = (principal: number, kind: number) => ({ principal, roles: [{ id: 1, kind }] });
const everyone = person('Alle', 'c:0(.s|true');
const employees = person('Alle undtagen eksterne brugere', 'c:0-.f|rolemanager|spo-grid-all-users/1f0c');
const guest = person('Anders Tangholm', 'i:0#.f|membership|anders_politi.example#ext#@fjordby.example');
const karen = person('Karen Fjordhøj', 'i:0#.f|membership|karen@fjordby.example');
const found = (assigned: readonly ReturnType<typeof right>[], members: readonly (typeof karen)[]) => ({
  ...{ groups: new Map([['coordinators', 7]] as const), empty: new Set<never>(), members: undefined },
  ...{ site: assigned, lists: new Map<never, never>() },
  principals: new Map<number, FoundGroup | FoundPrincipal>([
    [7, { title: 'Koordinatorer', members }],
    [8, employees],
    [9, { title: 'Besøgende', members: [everyone, employees, guest] }],
  ]),
});
const who = (...args: Parameters<typeof found>) =>
  wideWriters(site, found(...args)).map((one) => `${one.who} ${one.group ?? '-'}`);

it('finds what everybody got by a claim, and who comes from elsewhere', () =>
  expect(who([], [everyone, employees, guest, person('Invited', 'i:0#.f|x', true), karen])).toEqual([
    'everyone Koordinatorer',
    'employees Koordinatorer',
    'guest Koordinatorer',
    'guest Koordinatorer',
  ]));

it('finds a right that was given without a group', () =>
  expect(wideWriters(site, found([right(8, roleKind.edit)], []))).toEqual([
    { who: 'employees', name: employees.title, mendUrl: `${site}/_layouts/15/user.aspx` },
  ]));

it('leaves readers alone, guests among them', () =>
  expect(who([right(8, roleKind.read), right(9, roleKind.read)], [karen])).toEqual([]));
