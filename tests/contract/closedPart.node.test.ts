/** What is closed to guests: closed before anything can be written, and to every way of asking. */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { ListSchema } from '../../src/contracts/listSchema';
import type { SiteView } from '../../src/contracts/listStore';
import {
  agendaItems,
  closedAgendaItems,
  closedFollowUps,
  followUps,
  listPath,
  meetings,
  sparring,
} from '../../src/lists';
import { siteClosedPart, siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { openWindow, ownManners, Profile } from './productStorage';

jest.setTimeout(60_000);
const open = [meetings, agendaItems, followUps] as const;
const closed = [closedAgendaItems, closedFollowUps, sparring] as const;
const all = [...open, ...closed] as const;
const secret = 'Kun kommunens egne må læse dette';
const nothing = () => undefined;

let running: Running;
const address = () => encodeURI(running.site);
const door = (who: PersonKey, scope?: string) =>
  siteWithToken(address(), () => Promise.resolve(token(who, scope).replace('Bearer ', '')), ownManners());
const closedPart = (who: PersonKey = 'owner') => siteClosedPart(door(who), address(), closed, true);
const pathOf = (list: ListSchema) => `/sites/prøve/${listPath(list)}`;
const itemsOf = (list: ListSchema) => `web/getList('${pathOf(list)}')/items`;

beforeEach(async () => {
  running = await start();
  const provisioning = siteProvisioning(door('owner'), address(), open);
  await provisioning.apply(await provisioning.plan(), nothing);
  const members = running.sp('owner').web.associatedMemberGroup.users;
  const users = await running.sp('owner').web.siteUsers();
  const guest = users.find(({ LoginName }) => LoginName.includes('guest'));
  await members.add(guest?.LoginName ?? '');
});
afterEach(() => running.stop());

async function loginOf(who: PersonKey): Promise<{ login: string }> {
  const users = await running.sp('owner').web.siteUsers();
  return { login: users.find(({ LoginName }) => LoginName.includes(`${who}@`))?.LoginName ?? '' };
}

async function closeAndFill(): Promise<void> {
  const part = closedPart();
  await part.manage?.close(nothing);
  await part.manage?.admit(await loginOf('editor'));
  for (const list of all)
    await running
      .sp('owner')
      .web.getList(pathOf(list))
      .items.add({ Title: list.readers === 'municipality' ? secret : 'Alle må læse dette' });
}

it('is told to be missing, is closed, and is then right', async () => {
  expect(await closedPart().admitted()).toBeUndefined();
  const counted: string[] = [];
  await closedPart().manage?.close((finished, steps) => counted.push(`${finished}/${steps}`));
  expect(await closedPart().manage?.stepsLeft()).toBe(0);
  expect(await closedPart().admitted()).toEqual([]);
  const [finished, steps] = (counted.at(-1) ?? '').split('/');
  expect(finished).toBe(steps);
});

it('lets in and out by name', async () => {
  await closeAndFill();
  expect(await closedPart().admitted()).toMatchObject([{ name: 'Ærlig editor', guest: false }]);
  expect((await running.ask('editor', itemsOf(closed[0]))).text).toContain(secret);
  await closedPart().manage?.dismiss(await loginOf('editor'));
  expect((await running.ask('editor', itemsOf(closed[0]))).text).not.toContain(secret);
});

it('can never be written to while it is open, wherever the making of it breaks off', async () => {
  const provisioning = siteProvisioning(door('owner'), address(), closed);
  const { steps } = await provisioning.plan();
  for (const [at, { kind, list }] of steps.entries()) {
    await provisioning.apply({ steps: steps.slice(at, at + 1) }, nothing);
    const fields = await running.ask('guest', `web/getList('${pathOf(list)}')/fields?$select=InternalName`);
    const where = `${at + 1}: ${kind} of ${list.code}`;
    // Between being made and being closed it is there, with nothing of ours in it.
    expect([where, /"(Notes|Key|Meeting)"/.test(fields.text)]).toEqual([where, false]);
    if (kind === 'createColumn') expect([where, fields.status]).not.toEqual([where, 200]);
  }
});

it('the rest is made from wherever it broke off, the closing first', async () => {
  const provisioning = siteProvisioning(door('owner'), address(), closed);
  const { steps } = await provisioning.plan();
  await provisioning.apply({ steps: steps.slice(0, 1) }, nothing);
  expect((await provisioning.plan()).steps[0]).toMatchObject({ kind: 'closeList' });
  await closedPart().manage?.close(nothing);
  expect(await closedPart().manage?.stepsLeft()).toBe(0);
});

/** Everything a page, a script or a curious person could ask of a list and of the site around it. */
function questions(list: ListSchema): readonly { path: string; body?: unknown }[] {
  const address_ = `web/getList('${pathOf(list)}')`;
  const byTitle = `web/lists/getByTitle('${list.title.da}')`;
  const caml = { query: { ViewXml: '<View Scope="RecursiveAll"/>' } };
  return [
    ...[address_, `${address_}?$expand=Items,Fields`, `${address_}/items`, `${address_}/items(1)`],
    ...[`${address_}/items(1)/versions`, `${address_}/items(1)/FieldValuesAsText`],
    ...[`${address_}/items?$filter=Title eq '${secret}'`, `${address_}/RootFolder/Files`],
    ...[`${byTitle}/items`, `${byTitle}/items(1)/Title`, `web/lists?$expand=Items`],
    ...[`web/lists?$select=Title,Description&$expand=Fields`, `web/RecycleBin`, `web?$expand=Lists/Items`],
    `web/GetFolderByServerRelativeUrl('${pathOf(list)}')?$expand=Files,ListItemAllFields`,
  ]
    .map((path): { path: string; body?: unknown } => ({ path }))
    .concat([
      { path: `${address_}/GetItems`, body: caml },
      { path: `${address_}/RenderListDataAsStream`, body: { parameters: { ViewXml: '<View/>' } } },
      {
        path: `web/getChanges`,
        body: { query: { Item: true, Add: true, Update: true, List: true } },
      },
      { path: `${address_}/getChanges`, body: { query: { Item: true, Add: true, Update: true } } },
    ]);
}

async function said(who: PersonKey, list: ListSchema): Promise<string> {
  const answers = await Promise.all(
    questions(list).map(({ path, body }) =>
      running.ask(who, path, body === undefined ? {} : { method: 'POST', body }),
    ),
  );
  return answers.map(({ text }) => text).join('\n');
}

it('a guest of the group is told every open point and not one field of a closed one', async () => {
  await closeAndFill();
  for (const list of open) expect(await said('guest', list)).toContain('Alle må læse dette');
  for (const list of closed) {
    const answers = await said('guest', list);
    expect(answers).not.toContain(secret);
    expect(
      (await running.ask('guest', itemsOf(list), { method: 'POST', body: { Title: 'x' } })).status,
    ).not.toBe(201);
    // Whoever was let in is told, so the questions are good ones.
    expect(await said('editor', list)).toContain(secret);
  }
});

it('somebody outside the group is told nothing at all', async () => {
  await closeAndFill();
  for (const list of all) {
    const answers = await said('outsider', list);
    expect(answers).not.toMatch(/Kun kommunens|Alle må læse|"Notes"|"Decision"/);
  }
});

it('what has been opened again by hand is neither read nor written, and is closed again', async () => {
  await closeAndFill();
  const [list] = closed;
  await running.sp('owner').web.getList(pathOf(list)).resetRoleInheritance();
  const profile = new Profile('editor', address());
  const store = openWindow(profile, { schemas: all });
  const view = await new Promise<SiteView<{ list: typeof list }>>((resolve) =>
    store.watch({ list }, { seen: (seen) => resolve(seen), failed: nothing }),
  );
  expect(view.lists.list).toMatchObject({ ok: false, failure: { id: 'missingList' } });
  await store.change(list, crypto.randomUUID(), undefined, { Title: 'Nyt', Meeting: 'm', Kind: 'other' });
  await store.idle();
  expect((await running.ask('owner', itemsOf(list))).text).not.toContain('"Nyt"');
  expect(await closedPart().manage?.stepsLeft()).toBeGreaterThan(0);
  await closedPart().manage?.close(nothing);
  expect(await said('guest', list)).not.toContain(secret);
  expect((await running.ask('editor', itemsOf(list))).text).toContain(secret);
  store.close();
});

it('a token of the product cannot close anything', async () => {
  const part = siteClosedPart(door('owner', 'AllSites.Manage'), address(), closed, true);
  await expect(part.manage?.close(nothing)).rejects.toMatchObject({ id: 'noAccess' });
});

it('a dilemma that is deleted leaves neither a version nor anything in a recycle bin', async () => {
  await closeAndFill();
  const settings = await running.sp('owner').web.getList(pathOf(sparring)).select('EnableVersioning')();
  expect(settings).toMatchObject({ EnableVersioning: false });
  const profile = new Profile('owner', address());
  const store = openWindow(profile, { schemas: all });
  const key = crypto.randomUUID();
  const fields = { Title: 'Dilemma 1', Meeting: 'm', Situation: 'Slettes for altid' };
  await store.change(sparring, key, undefined, fields);
  await store.idle();
  expect((await running.ask('owner', itemsOf(sparring))).text).toContain('Slettes for altid');
  await store.remove(sparring, key, fields);
  await store.idle();
  for (const where of [itemsOf(sparring), 'web/RecycleBin', 'site/RecycleBin'])
    expect((await running.ask('owner', where)).text).not.toMatch(/Slettes for altid|Dilemma 1/);
  store.close();
});
