import { Failure } from '../../../../contracts/failure';
import type { SiteMembers, TenantPerson } from '../../../../contracts/people';
import { letIn } from './letIn';
import { receiversOf } from './receivers';

const signe = { name: 'Signe Lyngtofte', mail: 'signe@fjordby.example' };
const person = (mail: string, shows: 'mail' | 'login' = 'mail'): TenantPerson => ({
  ...{
    login: `i:0#.f|membership|${mail}`,
    name: 'Nogen',
    mail: shows === 'mail' ? mail : undefined,
    guest: false,
  },
});
const refused = () => Promise.reject(new Failure('noAccess'));

/** What SharePoint says of who is let in; `no`: it does not answer. */
const ask = (
  said: {
    readonly unknown?: readonly string[];
    readonly members?: SiteMembers;
    readonly admitted?: readonly TenantPerson[];
  },
  { closed = false, to = signe as { name: string; mail: string | undefined } } = {},
) =>
  letIn(to, closed, {
    path: '/sites/ressourcegruppe',
    people: {
      unknown: () => Promise.resolve(new Set(said.unknown)),
      members: () => (said.members ? Promise.resolve(said.members) : refused()),
      me: refused,
      find: refused,
    },
    closedPart: { admitted: () => ('admitted' in said ? Promise.resolve(said.admitted) : refused()) },
  });
const named = (grouped: boolean, ...persons: TenantPerson[]): SiteMembers => ({ persons, grouped });

it('who is named on the site is let in, in whatever way SharePoint writes them', async () => {
  expect(await ask({ members: named(true, person('Signe@fjordby.example')) })).toBe('letIn');
  expect(await ask({ members: named(true, person('signe@fjordby.example', 'login')) })).toBe('letIn');
});

it('who is certainly not let in is not given anything', async () => {
  expect(await ask({ members: named(false, person('bo@fjordby.example')) })).toBe('notOnSite');
  expect(await ask({ unknown: [signe.mail], members: named(true) })).toBe('unknown');
});

it('what is closed goes to nobody outside the closed part', async () => {
  const members = named(false, person(signe.mail));
  const admitted = [person('bo@fjordby.example')];
  expect(await ask({ members, admitted }, { closed: true })).toBe('notInClosed');
  expect(await ask({ members, admitted })).toBe('letIn');
  expect(await ask({ members, admitted: [person(signe.mail)] }, { closed: true })).toBe('letIn');
});

it('where SharePoint does not say, it is not sure, and nobody is kept out', async () => {
  expect(await ask({ members: named(true, person('bo@fjordby.example')) })).toBe('unsure');
  expect(await ask({})).toBe('unsure');
  expect(await ask({ members: named(false, person(signe.mail)) }, { closed: true })).toBe('unsure');
  expect(await ask({ members: named(false) }, { to: { name: 'Signe', mail: undefined } })).toBe('unsure');
});

it('offers everybody once, not who leaves and not who has left; sometimes nobody', () => {
  const bo = { name: 'Bo Lund', mail: 'bo@fjordby.example' };
  expect(
    receiversOf([signe, bo, { name: 'signe lyngtofte', mail: undefined }, undefined], bo, new Set()),
  ).toEqual([signe]);
  expect(receiversOf([signe, bo], bo, new Set([signe.mail]))).toEqual([]);
});
