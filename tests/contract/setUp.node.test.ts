/** Making a site ready, broken off at every single request in every way, and taken up again. */
import { readyPlanned, stepsLeft } from '../../src/features/settings/ready/readyPlan';
import { groups, listPath, staffLists } from '../../src/lists';
import { siteAudiences, siteCheck, siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners } from './productStorage';

jest.setTimeout(120_000);
const schemas = [staffLists.resourcePersons];
const nothing = () => undefined;
const realFetch = globalThis.fetch;

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterEach(() => {
  globalThis.fetch = realFetch;
});
afterAll(() => running.stop());

const address = () => encodeURI(running.site);
const door = (url: string, who: PersonKey = 'owner') =>
  siteWithToken(url, () => Promise.resolve(token(who).replace('Bearer ', '')), ownManners());
/** As after a reload: nothing is remembered from before. */
const fresh = () => {
  const sp = door(address());
  return readyPlanned(siteProvisioning(sp, address(), schemas), siteAudiences(sp, address(), schemas));
};
async function makeReady(): Promise<void> {
  const planned = fresh();
  await planned.apply(await planned.plan(), nothing);
}

/** What is on the site that a second attempt could double. */
async function found() {
  const sp = running.sp('owner');
  const lists = await sp.web.lists.select('Title')<{ readonly Title: string }[]>();
  const siteGroups = await sp.web.siteGroups.select('Id', 'Title')<
    { readonly Id: number; readonly Title: string }[]
  >();
  const nameOf = (id: number) => siteGroups.find(({ Id }) => Id === id)?.Title ?? 'somebody';
  const inLists = await Promise.all(
    schemas.map(async (schema) => {
      const list = sp.web.getList(`${running.path}/${listPath(schema)}`);
      const fields = await list.fields.select('InternalName')<{ readonly InternalName: string }[]>();
      const rights =
        await list.roleAssignments.expand('RoleDefinitionBindings')<
          { readonly PrincipalId: number; readonly RoleDefinitionBindings: { readonly Name: string }[] }[]
        >();
      return {
        fields: fields.map(({ InternalName }) => InternalName).sort(),
        rights: rights
          .map(
            ({ PrincipalId, RoleDefinitionBindings: roles }) =>
              `${nameOf(PrincipalId)}: ${roles
                .map(({ Name }) => Name)
                .sort()
                .join()}`,
          )
          .sort(),
      };
    }),
  );
  const coordinators = await sp.web.siteGroups.getByName(groups.coordinators.title.da).users();
  return {
    lists: lists.map(({ Title }) => Title).sort(),
    groups: siteGroups.map(({ Title }) => Title).sort(),
    inLists,
    coordinators: coordinators.map(({ Title }) => Title),
  };
}

type Break = 'killed' | 'answerLost' | 'throttled' | 'withdrawn';

/**
 * Lets a number of requests through and breaks off at the next: for that one, or from then on where nobody is there to ask
 * again or the right is gone. @returns for each request seen, whether it writes
 */
function breakAfter(requests: number, how: Break) {
  const seen: boolean[] = [];
  globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const index = seen.push(method !== 'GET' && !/\/(\$batch|contextinfo)$/.test(url)) - 1;
    const lasting = how === 'killed' || how === 'withdrawn';
    if (lasting ? index < requests : index !== requests) return realFetch(input, init);
    if (how === 'answerLost') await realFetch(input, init);
    if (how === 'throttled') return new Response('{}', { status: 429, headers: { 'Retry-After': '1' } });
    if (how === 'withdrawn') return new Response('{}', { status: 403 });
    throw new TypeError('fetch failed');
  };
  return seen;
}

const others = ['killed', 'throttled', 'withdrawn'] as const;

it('broken off at any request, it comes to the same end, and nothing is there twice', async () => {
  running.sharePoint.reset();
  const all = breakAfter(Number.MAX_SAFE_INTEGER, 'killed');
  await makeReady();
  const whole = await found();
  expect(all.filter(Boolean).length).toBeGreaterThan(12);
  expect(whole.coordinators).toEqual(['Ærlig owner']);
  for (const [stop, writes] of all.entries())
    // The worst at every write: it was done, and nobody was told. The others in turn.
    for (const how of [...(writes ? (['answerLost'] as const) : []), others[stop % 3] ?? 'killed']) {
      globalThis.fetch = realFetch;
      running.sharePoint.reset();
      breakAfter(stop, how);
      await makeReady().catch(nothing);
      globalThis.fetch = realFetch;
      await makeReady();
      expect({ stop, how, ...(await found()) }).toEqual({ stop, how, ...whole });
      expect(stepsLeft(await fresh().plan())).toBe(0);
    }
});

it('somebody who may make lists and not manage permissions makes the lists, and is told the rest is the owner’s', async () => {
  running.sharePoint.reset();
  const sp = door(address(), 'editor');
  const planned = readyPlanned(
    siteProvisioning(sp, address(), schemas),
    siteAudiences(sp, address(), schemas),
  );
  const plan = await planned.plan();
  expect(plan.access).toBe('ownerOnly');
  await planned.apply(plan, nothing);
  expect((await planned.plan()).lists.steps).toEqual([]);
});

describe('a site that somebody names', () => {
  const look = (path: string, who?: PersonKey) => siteCheck(address(), (url) => door(url, who)).look(path);

  it('is found by its path, whatever letters are in it', async () =>
    expect(await look('/sites/prøve')).toEqual({ kind: 'site', title: 'Prøve' }));

  it('is missing, or closed to who asks', async () => {
    await expect(look('/sites/findes-ikke')).rejects.toMatchObject({ id: 'missingSite' });
    await expect(look('/sites/andet', 'reader')).rejects.toMatchObject({ id: 'noAccess' });
  });

  it('is told to belong to a private or shared channel', async () => {
    globalThis.fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ Title: 'Fortroligt', WebTemplate: 'TEAMCHANNEL' })));
    expect(await look('/sites/gruppe-fortroligt')).toEqual({ kind: 'channel', title: 'Fortroligt' });
  });
});
