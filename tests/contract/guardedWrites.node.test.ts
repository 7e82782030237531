/**
 * Nothing that a person wrote leaves unguarded. The network is watched, not a list of verbs: whatever goes out by any door
 * of storage has to be text that the guard has seen and let through.
 */
import { guardList } from '../../src/guard';
import type { ListSchema } from '../../src/contracts/listSchema';
import * as lightDoor from '../../src/storage';
import type { Guard } from '../../src/storage';
import * as heavyDoor from '../../src/storage/remote';
import { type Running, start, token } from './localSharePoint';
import { openWindow, ownManners, Profile, ownerNamed, tokensOf } from './productStorage';

const notes = {
  ...{ code: 'guardedNotes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: {
    Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText', required: true },
    Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' },
    Phone: { type: 'text', title: { da: 'Telefon', en: 'Phone' }, guard: 'contact' },
  },
} as const satisfies ListSchema;
/** From the years 1858–1899: nobody living has it. */
const cpr = '010158-5018';
const key = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

let running: Running;
let bodies: string[];
const seen = new Set<string>();
const guard: Guard = (list, fields) => {
  const findings = guardList(list, fields);
  if (findings.every(({ severity }) => severity !== 'block'))
    for (const value of Object.values(fields)) if (typeof value === 'string') seen.add(value);
  return Promise.resolve(findings);
};

beforeEach(async () => {
  running = await start();
  const url = encodeURI(running.site);
  const sp = heavyDoor.siteWithToken(
    url,
    () => Promise.resolve(token('owner').replace('Bearer ', '')),
    ownManners(),
  );
  const provisioning = heavyDoor.siteProvisioning(sp, url, [notes]);
  await provisioning.apply(await provisioning.plan(), () => undefined);
  bodies = [];
  seen.clear();
  const send = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    if (typeof init?.body === 'string') bodies.push(init.body);
    return send(input, init);
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await running.stop();
});

/** Every text in every body that left, JSON in batches included. */
function textsSent(): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([name, inner]) => (name === 'Key' ? [] : texts(inner)))
        : [];
  return bodies.flatMap((body) =>
    (body.match(/^\{.*\}$/gm) ?? []).flatMap((json) => texts(JSON.parse(json))),
  );
}
const store = () => openWindow(new Profile('owner', encodeURI(running.site)), { schemas: [notes], guard });

it('whatever is written through the store has been seen by the guard', async () => {
  const open = store();
  await open.change(notes, key(1), undefined, { Title: 'Første', Phone: '01 00 00 31' });
  await open.change(notes, key(2), undefined, { Title: 'Anden', Text: 'Aftaler fra mødet' });
  await open.idle();
  await open.change(notes, key(1), { Title: 'Første' }, { Title: 'Første, rettet' });
  await open.remove(notes, key(2), { Title: 'Anden' });
  await open.idle();
  open.close();
  const sent = textsSent();
  expect(sent).toEqual(
    expect.arrayContaining(['Første', 'Aftaler fra mødet', 'Første, rettet', '01 00 00 31']),
  );
  expect(sent.filter((text) => !seen.has(text))).toEqual([]);
});

it('a number is stopped on its way in, in a settled conflict, and when it comes past the outbox', async () => {
  const open = store();
  expect(
    await open.change(notes, key(1), undefined, { Title: 'Møde', Text: `Ringede ${cpr}` }),
  ).toMatchObject({
    state: 'notSaved',
    findings: [{ column: 'Text', kind: 'cpr', start: 8, end: 19 }],
  });
  expect(await open.change(notes, key(1), undefined, { Title: 'Møde', Phone: cpr })).toMatchObject({
    why: 'guard',
  });
  expect(await open.settle(notes, key(1), { kind: 'choose', fields: { Text: cpr } })).toMatchObject({
    why: 'guard',
  });
  await open.idle();
  open.close();
  const remote = heavyDoor.siteRemote(
    encodeURI(running.site),
    tokensOf('owner'),
    ownManners(),
    guard,
    ownerNamed('owner'),
  );
  expect(
    await remote.send(
      [
        { kind: 'create', list: notes, key: key(3), fields: { Title: cpr } },
        { kind: 'create', list: notes, key: key(4), fields: { Title: 'Uden nummer' } },
      ],
      false,
    ),
  ).toMatchObject([{ result: 'failed', failure: { id: 'invalid' } }, { result: 'done' }]);
  expect(bodies.join()).not.toMatch(/010158/);
  expect(textsSent()).toEqual(['Uden nummer']);
});

it('many at once are looked at one by one, and one that is stopped stops them all', async () => {
  const open = store();
  const making = (number: number, Text: string) => ({
    ...({
      kind: 'change',
      key: key(number),
      base: undefined,
      fields: { Title: `Række ${number}`, Text },
    } as const),
  });
  expect(await open.changeAll(notes, [making(5, 'Aftale'), making(6, `Ringede ${cpr}`)])).toMatchObject({
    ...{ state: 'notSaved', why: 'guard' },
  });
  await open.changeAll(notes, [making(7, 'Aftale'), making(8, 'Endnu en')]);
  await open.idle();
  open.close();
  const sent = textsSent();
  expect(sent).toEqual(expect.arrayContaining(['Række 7', 'Endnu en']));
  expect(sent).not.toContain('Række 5');
  expect(sent.filter((text) => !seen.has(text))).toEqual([]);
});

it('storage has no door that this test does not know', () => {
  expect(Object.keys({ ...lightDoor, ...heavyDoor }).sort()).toEqual([
    'openSite',
    'siteAudiences',
    // Asks what a site is called, and writes nothing.
    'siteCheck',
    // Makes empty lists and sets who may read them; writes no row.
    'siteClosedPart',
    // Writes files of what stands in the lists already, into the same site; it never sends a row.
    'siteFiles',
    'siteInPage',
    'siteManners',
    // Writes pages, with the guard it is given: `newsPages.node.test.ts`.
    'siteNewsPages',
    'siteProvisioning',
    'siteRemote',
    'siteWithToken',
    // Asks whether somebody is known to the tenant, and writes nothing.
    'tenantPeople',
    // Opens another site through `openSite`, with the guard it is given.
    'workspaceDoors',
  ]);
});
