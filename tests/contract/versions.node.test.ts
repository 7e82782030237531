import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let newList: MeetingsList['newList'];
let time = Date.parse('2026-11-22T10:00:00Z');

beforeAll(async () => {
  ({ running, meetings, newList } = await startWithMeetings(() => new Date(time)));
});
afterAll(() => running.stop());

interface Version {
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly IsCurrentVersion: boolean;
  readonly Title: string | null;
}

async function made(key: string, ...titles: readonly string[]): Promise<number> {
  const [first, ...later] = titles;
  const { Id } = (await meetings().items.add({ Key: key, Title: first })) as Row;
  for (const Title of later) await meetings().items.getById(Id).update({ Title });
  return Id;
}

const versionsOf = (id: number) => meetings().items.getById(id).versions<Version[]>();
const labels = async (id: number) => (await versionsOf(id)).map(({ VersionLabel: label }) => label);
const post = (path: string, key: 'owner' | 'editor' | 'reader' = 'owner') =>
  running.ask(key, path, { method: 'POST' });

describe('versions of items', () => {
  test('every write keeps what was there, newest first', async () => {
    const id = await made('w-1', 'a', 'b', 'c');
    expect(await versionsOf(id)).toMatchObject([
      { VersionId: 1536, VersionLabel: '3.0', IsCurrentVersion: true, Title: 'c' },
      { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: false, Title: 'b' },
      { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'a' },
    ]);
    const first = await running.ask('reader', `${url}/items(${id})/versions(512)`);
    expect(first.json).toMatchObject({
      VersionLabel: '1.0',
      Title: 'a',
      OData__x005f_UIVersionString: '1.0',
    });
    expect((await running.ask('reader', `${url}/items(${id})/versions(2048)`)).status).toBe(400);
  });

  test('a version tells who wrote it and when, people as objects', async () => {
    const { Id: lead } = await running.sp('owner').web.ensureUser('i:0#.f|membership|reader@fjordby.example');
    const { Id } = (await meetings().items.add({
      Key: 'w-2',
      Title: 'a',
      LeadId: lead,
      TeamId: [lead],
    })) as Row;
    time += 60_000;
    await running.sp('editor').web.lists.getByTitle('Møder').items.getById(Id).update({ LeadId: null });
    const { json } = await running.ask('owner', `${url}/items(${Id})/versions`, {
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    const reader = { LookupId: lead, LookupValue: 'Ærlig reader', Email: 'reader@fjordby.example' };
    expect(json).toMatchObject({
      value: [
        { Lead: null, Team: [reader], Editor: { Email: 'editor@fjordby.example' }, owshiddenversion: 2 },
        {
          ...{ Lead: reader, Created: '2026-11-22T10:00:00', Modified: '2026-11-22T10:00:00Z' },
          ...{
            Author: { Email: 'contributor@fjordby.example' },
            Editor: { Email: 'contributor@fjordby.example' },
          },
        },
      ],
    });
  });

  test('they come with the item when they are expanded', async () => {
    const id = await made('w-3', 'a', 'b');
    const { json } = await running.ask(
      'reader',
      `${url}/items(${id})?$select=Id,Versions/VersionLabel&$expand=Versions`,
    );
    expect(json).toMatchObject({ Id: id, Versions: [{ VersionLabel: '2.0' }, { VersionLabel: '1.0' }] });
  });

  test('only so many are kept', async () => {
    const list = await newList('Få versioner');
    await list.update({ MajorVersionLimit: 3 });
    const { Id } = (await list.items.add({ Title: '1' })) as Row;
    for (const Title of ['2', '3', '4', '5']) await list.items.getById(Id).update({ Title });
    const kept = await list.items.getById(Id).versions<Version[]>();
    expect(kept.map(({ VersionLabel: label }) => label)).toEqual(['5.0', '4.0', '3.0']);
  });

  test('a list without versioning keeps none, and its items stay 1.0', async () => {
    const list = await newList('Uden versioner');
    await list.update({ EnableVersioning: false });
    const { Id } = (await list.items.add({ Title: 'a' })) as Row;
    await list.items.getById(Id).update({ Title: 'b' });
    expect(await list.items.getById(Id).versions<Version[]>()).toMatchObject([
      { VersionLabel: '1.0', Title: 'b' },
    ]);
    expect(await list.items.getById(Id).select('OData__UIVersionString')()).toMatchObject({
      OData__UIVersionString: '1.0',
      'odata.etag': expect.stringMatching(/,2"$/) as string,
    });
  });

  test('restoring a version writes its values anew', async () => {
    const { Id } = (await meetings().items.add({ Key: 'w-4', Title: 'a', State: 'Åben' })) as Row;
    await meetings().items.getById(Id).update({ Title: 'b', State: null, Count: 3 });
    expect((await post(`${url}/items(${Id})/versions/restorebylabel('1.0')`)).status).toBe(200);
    expect(await meetings().items.getById(Id)()).toMatchObject({
      ...{ Title: 'a', State: 'Åben', Count: null, OData__UIVersionString: '3.0' },
    });
    expect(await labels(Id)).toEqual(['3.0', '2.0', '1.0']);
    expect((await post(`${url}/items(${Id})/versions/restorebylabel('9.0')`)).status).toBe(400);
  });

  test('one is deleted, or all but the current one, which cannot be', async () => {
    const id = await made('w-5', 'a', 'b', 'c', 'd');
    await meetings().items.getById(id).versions.getById(512).delete();
    expect((await post(`${url}/items(${id})/versions/deletebyid(1024)`)).status).toBe(200);
    expect(await labels(id)).toEqual(['4.0', '3.0']);
    expect((await post(`${url}/items(${id})/versions/deletebyid(2048)`)).status).toBe(400);
    expect((await post(`${url}/items(${id})/versions/deleteall`, 'reader')).status).toBe(403);
    expect((await post(`${url}/items(${id})/versions/deleteall`)).status).toBe(200);
    expect(await labels(id)).toEqual(['4.0']);
  });

  test('they go with the item, and come back with it from the recycle bin', async () => {
    const [gone, back] = [await made('w-6', 'a', 'b'), await made('w-7', 'a', 'b')];
    await meetings().items.getById(gone).delete();
    await expect(versionsOf(gone)).rejects.toThrow('[404]');
    const id = await meetings().items.getById(back).recycle();
    await post(`web/recyclebin('${id}')/restore`);
    expect(await labels(back)).toEqual(['2.0', '1.0']);
  });
});
