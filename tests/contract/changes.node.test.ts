import type { IChangeQuery } from '@pnp/sp/types';
import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let newList: MeetingsList['newList'];
let write: MeetingsList['write'];
let time = Date.parse('2026-11-22T10:00:00Z');

beforeAll(async () => {
  ({ running, meetings, newList, write } = await startWithMeetings(() => new Date(time)));
});
afterAll(() => running.stop());

interface Seen {
  readonly ChangeType: number;
  readonly ItemId: number;
  readonly ListId: string;
  readonly ChangeToken: { readonly StringValue: string };
}

const all = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
const since = (StringValue: string) => ({ ...all, ChangeTokenStart: { StringValue } });
const changes = (query: object) => meetings().getChanges(query as IChangeQuery) as Promise<Seen[]>;
const token = async () =>
  (await meetings().select('CurrentChangeToken')<{ CurrentChangeToken: { StringValue: string } }>())
    .CurrentChangeToken.StringValue;

describe('changes', () => {
  test('tell of everything that happened to items, oldest first', async () => {
    const start = await token();
    const { Id } = (await meetings().items.add({ Key: 'd-1' })) as Row;
    await meetings().items.getById(Id).update({ Title: 'x' });
    const recycled = await meetings().items.getById(Id).recycle();
    await running.ask('contributor', `web/recyclebin('${recycled}')/restore`, { method: 'POST' });
    await meetings().items.getById(Id).delete();
    const seen = await changes(since(start));
    expect(seen.map(({ ChangeType: type }) => type)).toEqual([1, 2, 3, 7, 3]);
    expect(new Set(seen.map(({ ItemId }) => ItemId))).toEqual(new Set([Id]));
    expect(await changes(since(seen.at(-1)?.ChangeToken.StringValue ?? ''))).toEqual([]);
    expect(await changes(since(await token()))).toEqual([]);
  });

  test('look as SharePoint’s', async () => {
    const start = await token();
    const { Id: listId } = await meetings().select('Id')();
    const { Id } = (await meetings().items.add({ Key: 'd-2' })) as Row;
    const { json } = await running.ask('reader', `${url}/getchanges`, {
      ...{ method: 'POST', body: { query: since(start) } },
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    const guid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    expect(json).toEqual({
      value: [
        {
          ChangeToken: {
            StringValue: expect.stringMatching(
              new RegExp(`^1;3;${listId};639309384000000000;\\d+$`),
            ) as string,
          },
          ...{ ChangeType: 1, SiteId: guid, Time: '2026-11-22T10:00:00Z', Editor: '', EditorEmailHint: null },
          ...{ ItemId: Id, ListId: listId, ServerRelativeUrl: '', SharedByUser: null, SharedWithUsers: null },
          ...{ UniqueId: guid, WebId: guid },
        },
      ],
    });
  });

  test('of the chosen types, up to an end, and no more than asked for', async () => {
    const start = await token();
    const { Id } = (await meetings().items.add({ Key: 'd-3' })) as Row;
    for (const Title of ['a', 'b', 'c']) await meetings().items.getById(Id).update({ Title });
    const end = await token();
    await meetings().items.getById(Id).delete();
    expect(await changes({ ...since(start), Add: false })).toHaveLength(4);
    expect(await changes({ ...since(start), ChangeTokenEnd: { StringValue: end } })).toHaveLength(4);
    const first = await changes({ ...since(start), FetchLimit: '2' });
    expect(first).toHaveLength(2);
    expect(await changes(since(first[1]?.ChangeToken.StringValue ?? ''))).toHaveLength(3);
    expect(await changes({ ...since(start), Item: false })).toEqual([]);
  });

  test('of the web, whatever the list', async () => {
    const other = await newList('En anden');
    const web = running.sp('contributor').web;
    const seen = (await web.getChanges({ ...all, FetchLimit: '2000' } as unknown as IChangeQuery)) as Seen[];
    const start = seen.at(-1)?.ChangeToken.StringValue ?? '';
    expect(start).toMatch(/^1;2;[0-9a-f-]{36};\d{18};\d+$/);
    await Promise.all([meetings().items.add({ Key: 'd-4' }), other.items.add({ Title: 'x' })]);
    const found = (await web.getChanges(since(start) as unknown as IChangeQuery)) as Seen[];
    expect(new Set(found.map(({ ListId }) => ListId)).size).toBe(2);
  });

  test('nothing is missed and nothing told twice while others write', async () => {
    let cursor = await token();
    const told: number[] = [];
    const poll = async () => {
      const seen = await changes(since(cursor));
      cursor = seen.at(-1)?.ChangeToken.StringValue ?? cursor;
      told.push(...seen.map(({ ItemId }) => ItemId));
    };
    const writing = Promise.all(Array.from({ length: 40 }, (_, index) => write({ Key: `d-5-${index}` })));
    for (let round = 0; round < 10; round += 1) await poll();
    const ids = (await writing).map(({ json }) => (json as Row).Id);
    await poll();
    expect([...told].sort((left, right) => left - right)).toEqual(
      [...ids].sort((left, right) => left - right),
    );
  });

  test('a write that fails leaves no change', async () => {
    await meetings().items.add({ Key: 'd-6' });
    const start = await token();
    expect((await write({ Key: 'd-6' })).status).toBe(500);
    expect(await changes(since(start))).toEqual([]);
  });

  test('lists are told of when they are asked for', async () => {
    const web = running.sp('owner').web;
    const kinds = { List: true, Add: true, Update: true, DeleteObject: true };
    const before = ((await web.getChanges({ ...kinds } as unknown as IChangeQuery)) as Seen[]).length;
    const list = await newList('Omtalt');
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="x" />');
    await list.update({ Description: 'ny' });
    await list.items.add({ Title: 'a' });
    await list.delete();
    const seen = (await web.getChanges({ ...kinds } as unknown as IChangeQuery)) as Seen[];
    expect(seen.slice(before).map(({ ChangeType: type }) => type)).toEqual([1, 2, 2, 3]);
  });

  test('attachments are changes of the item', async () => {
    const { Id } = (await meetings().items.add({ Key: 'd-7' })) as Row;
    const start = await token();
    await running.ask('owner', `${url}/items(${Id})/AttachmentFiles/add(FileName='a.txt')`, {
      method: 'POST',
      body: 'x',
    });
    expect(await changes(since(start))).toMatchObject([{ ItemId: Id, ChangeType: 2 }]);
  });

  test('a token of -1 means its time', async () => {
    const { Id: listId } = await meetings().select('Id')();
    time += 3_600_000;
    const { Id } = (await meetings().items.add({ Key: 'd-8' })) as Row;
    const ticks = BigInt(time - 1000) * 10_000n + 621_355_968_000_000_000n;
    expect(await changes(since(`1;3;${listId};${ticks};-1`))).toMatchObject([{ ItemId: Id }]);
  });

  test('a token that is none, another list’s, or older than the log is refused', async () => {
    const { Id: listId } = await meetings().select('Id')();
    const { Id: otherId } = await (await newList('Fremmed')).select('Id')();
    const mine = await token();
    const old = BigInt(time - 61 * 86_400_000) * 10_000n + 621_355_968_000_000_000n;
    for (const wrong of ['', 'x', '1;3', mine.replace(listId, otherId), `1;3;${listId};${old};1`])
      await expect(changes(since(wrong))).rejects.toThrow('SPInvalidChangeTokenException');
  });

  test('an outsider learns nothing, and a trimmed answer leaves out what may not be read', async () => {
    const start = await token();
    const { Id } = (await meetings().items.add({ Key: 'd-9' })) as Row;
    const broken = `${url}/items(${Id})/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`;
    await running.ask('owner', broken, { method: 'POST' });
    const ask = (key: 'reader' | 'outsider', more: object = {}) =>
      running.ask(key, `${url}/getchanges`, {
        method: 'POST',
        body: { query: { ...since(start), Update: false, ...more } },
      });
    expect((await ask('outsider')).status).toBe(403);
    expect((await ask('reader')).json).toMatchObject({ value: [{ ItemId: Id }] });
    expect((await ask('reader', { RequireSecurityTrim: true })).json).toMatchObject({ value: [] });
  });
});
