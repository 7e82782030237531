/** The product's own saving of files against the local SharePoint: where they go, what is never overwritten, what is refused. */
import '@pnp/sp/security/list';
import { areas } from '../../src/lists';
import { siteFiles, siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import { addLibrary, fileAddress, folderAddress, library } from './library';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners, ownerNamed, tokensOf, unguarded } from './productStorage';

jest.setTimeout(60_000);
let running: Running;
const url = () => encodeURI(running.site);
const files = (person: PersonKey) => siteFiles(url(), tokensOf(person), ownManners(), ownerNamed(person));
const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const place = { within: library, folder: 'Referater' };
const save = (
  person: PersonKey,
  name: string,
  text: string,
  taken: 'ask' | 'newVersion' | 'beside' = 'ask',
) => files(person).save(place, name, bytes(text), taken);
const read = async (path: string, person: PersonKey = 'reader') =>
  (await running.ask(person, `${fileAddress(path)}/$value`)).text;
const name = "2026-11-24 Referat - Børn & 'unge' 100 % #1.docx";

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

it('is in the folder, which is made once, and has an address that opens it', async () => {
  const saved = await save('contributor', name, 'første');
  expect(saved).toMatchObject({ state: 'saved' });
  if (saved.state !== 'saved') return;
  expect(decodeURIComponent(saved.url)).toBe(`${running.origin}${library}/Referater/${name}?web=1`);
  expect(decodeURIComponent(saved.folderUrl ?? '')).toBe(`${running.origin}${library}/Referater`);
  expect(await read(`Referater/${name}`)).toBe('første');
  expect(await save('contributor', 'en til.pdf', 'x')).toMatchObject({ state: 'saved' });
});

it('leaves a file of the same name as it is, and says whose it is', async () => {
  const taken = await save('editor', name, 'anden');
  expect(taken).toMatchObject({ state: 'taken', by: 'Ærlig contributor', keepsVersions: true });
  expect(await read(`Referater/${name}`)).toBe('første');
});

it('writes a new version when that is asked for, and the old one can be had back', async () => {
  expect(await save('editor', name, 'tredje', 'newVersion')).toMatchObject({ state: 'saved' });
  expect(await read(`Referater/${name}`)).toBe('tredje');
  const versions = await running.ask('editor', `${fileAddress(`Referater/${name}`)}/versions`);
  expect((versions.json as { value: unknown[] }).value).toHaveLength(1);
});

it('saves beside it when that is asked for, under a name of its own', async () => {
  const beside = await save('editor', name, 'fjerde', 'beside');
  expect(beside).toMatchObject({ state: 'saved' });
  expect(beside.state === 'saved' && decodeURIComponent(beside.url)).toMatch(/#11\.docx\?web=1$/);
  expect(await read(`Referater/${name}`)).toBe('tredje');
});

it('says that a library without versions would lose the old one', async () => {
  await running.sp('owner').web.getList(library).update({ EnableVersioning: false });
  expect(await save('editor', name, 'x')).toMatchObject({ state: 'taken', keepsVersions: false });
});

it("goes to the site's own library where the folder is gone or on another site", async () => {
  await running.ask('owner', 'web/defaultdocumentlibrary');
  for (const within of [`${library}/Omdøbt kanal`, '/sites/andet/Delte dokumenter/Kanal', undefined]) {
    const saved = await files('editor').save(
      { ...place, within },
      `${String(within).length}.pdf`,
      bytes('x'),
      'ask',
    );
    expect(saved.state === 'saved' && decodeURIComponent(saved.folderUrl ?? '')).toBe(
      `${running.origin}/sites/prøve/Delte dokumenter/Referater`,
    );
  }
  const there = await running.ask('reader', folderAddress(`${library}/Omdøbt kanal`));
  expect(there.status).toBe(404);
});

it('is refused to who may not write, and nothing is written', async () => {
  await expect(save('reader', 'læser.docx', 'x')).rejects.toMatchObject({ id: 'noAccess' });
  expect((await running.ask('owner', fileAddress('Referater/læser.docx'))).status).toBe(404);
});

it('a name too long, a file somebody has checked out: told apart', async () => {
  expect(await save('editor', `${'a'.repeat(260)}.docx`, 'x')).toEqual({
    state: 'refused',
    why: 'nameTooLong',
  });
  await running.ask('contributor', `${fileAddress('Referater/en til.pdf')}/checkOut()`, { method: 'POST' });
  expect(await save('editor', 'en til.pdf', 'ny', 'newVersion')).toEqual({ state: 'refused', why: 'inUse' });
});

it('a site without room and SharePoint asking to wait: nothing is taken for saved', async () => {
  const setFaults = (list: unknown) =>
    fetch(`${running.origin}/_tenant/faults`, { method: 'PUT', body: JSON.stringify(list) });
  await setFaults([{ match: 'Files/AddUsingPath', status: 507, times: 1 }]);
  expect(await save('editor', 'plads.pdf', 'x')).toEqual({ state: 'refused', why: 'full' });
  await setFaults([{ match: 'Files/AddUsingPath', status: 429, times: 1 }]);
  await expect(save('editor', 'plads.pdf', 'x')).rejects.toMatchObject({ id: 'throttled' });
});

describe('attached to a row', () => {
  const key = '00000000-0000-4000-8000-000000000001';
  const withFiles = {
    ...areas,
    code: 'withFiles',
    title: { da: 'Med filer', en: 'With files' },
    attachments: true,
  } as const;
  const attach = (person: PersonKey, text: string, taken: 'ask' | 'beside' = 'ask') =>
    files(person).attach(withFiles, key, 'Lukkede punkter.pdf', bytes(text), taken);

  beforeAll(async () => {
    const bearer = token('owner').replace('Bearer ', '');
    const provisioning = siteProvisioning(
      siteWithToken(url(), () => Promise.resolve(bearer), ownManners()),
      url(),
      [areas, withFiles],
    );
    await provisioning.apply(await provisioning.plan(), () => undefined);
    const remote = siteRemote(url(), tokensOf('owner'), ownManners(), unguarded, ownerNamed('owner'));
    await remote.send([{ kind: 'create', list: withFiles, key, fields: { Title: 'Børn' } }], false);
  });

  const open = async (person: PersonKey, address: string) =>
    fetch(address, { headers: { Authorization: token(person) } });

  it('is read by who reads the row, and once the list is closed by nobody else', async () => {
    const saved = await attach('editor', 'hemmeligt');
    if (saved.state !== 'saved') throw new Error(saved.state);
    expect(await (await open('reader', saved.url)).text()).toBe('hemmeligt');
    await running
      .sp('owner')
      .web.getList(`${running.path}/Lists/StalkingWithFiles`)
      .breakRoleInheritance(false);
    expect((await open('reader', saved.url)).status).toBe(403);
    expect((await open('owner', saved.url)).status).toBe(200);
    await running.sp('owner').web.getList(`${running.path}/Lists/StalkingWithFiles`).resetRoleInheritance();
  });

  it('never takes the place of one that is there', async () => {
    expect(await attach('editor', 'nyt')).toMatchObject({ state: 'taken', keepsVersions: false });
    const beside = await attach('editor', 'nyt', 'beside');
    expect(beside.state === 'saved' && decodeURIComponent(beside.url)).toMatch(/Lukkede punkter \(2\)\.pdf$/);
  });

  it('is refused to who may not write the row, and where there is no such row', async () => {
    await expect(attach('reader', 'x')).rejects.toMatchObject({ id: 'noAccess' });
    await expect(
      files('editor').attach(withFiles, 'findes ikke', 'a.pdf', bytes('x'), 'ask'),
    ).rejects.toMatchObject({
      id: 'missingList',
    });
  });

  it('a list that takes no files says so', async () => {
    const remote = siteRemote(url(), tokensOf('owner'), ownManners(), unguarded, ownerNamed('owner'));
    await remote.send([{ kind: 'create', list: areas, key, fields: { Title: 'Job' } }], false);
    expect(await files('editor').attach(areas, key, 'a.pdf', bytes('x'), 'ask')).toEqual({
      ...{ state: 'refused', why: 'noAttachments' },
    });
  });
});
