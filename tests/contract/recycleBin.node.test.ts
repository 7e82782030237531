import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import type { PersonKey, Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let newList: MeetingsList['newList'];

beforeAll(async () => {
  ({ running, meetings, newList } = await startWithMeetings(() => new Date('2026-11-22T12:04:00Z')));
});
afterAll(() => running.stop());

const bin = (key: PersonKey = 'contributor') => running.sp(key).web.recycleBin;
const ids = async (key?: PersonKey) => (await bin(key).select('Id')<{ Id: string }[]>()).map(({ Id }) => Id);

async function thrown(key: string, values: object = {}) {
  const { Id } = (await meetings().items.add({ Key: key, Title: key, ...values })) as Row;
  const before = await meetings().items.getById(Id)<Row & { readonly GUID: string }>();
  return { itemId: Id, before, id: await meetings().items.getById(Id).recycle() };
}

describe('the recycle bin', () => {
  test('shows what was thrown away', async () => {
    const { id, itemId } = await thrown('r-1');
    expect(await bin().getById(id)()).toMatchObject({
      ...{ Id: id, ItemState: 1, ItemType: 3, LeafName: `${itemId}_.000`, Title: 'r-1' },
      ...{ DirName: 'sites/prøve/Lists/Møder', DirNamePath: { DecodedUrl: 'sites/prøve/Lists/Møder' } },
      ...{ DeletedByEmail: 'contributor@fjordby.example', AuthorName: 'Ærlig contributor' },
      ...{ DeletedDate: '2026-11-22T12:04:00Z', DeletedDateLocalFormatted: '22-11-2026 13:04' },
      Size: expect.stringMatching(/^\d+$/) as string,
    });
    await expect(meetings().items.getById(itemId)()).rejects.toThrow('[404]');
  });

  test('gives an item back as it was', async () => {
    const { before, id, itemId } = await thrown('r-2', { Count: 3, Areas: ['Job'] });
    await bin().getById(id).restore();
    expect(await meetings().items.getById(itemId)()).toEqual(before);
    await expect(meetings().items.add({ Key: 'r-2' })).rejects.toThrow('duplicate values');
    expect(await ids()).not.toContain(id);
    await expect(bin().getById(id).restore()).rejects.toThrow('[400]');
  });

  test('keeps an item whose unique value is taken meanwhile', async () => {
    const { id, itemId } = await thrown('r-3');
    await meetings().items.add({ Key: 'R-3' });
    await expect(bin().getById(id).restore()).rejects.toThrow('duplicate values');
    expect(await ids()).toContain(id);
    await expect(meetings().items.getById(itemId)()).rejects.toThrow('[404]');
  });

  test('keeps permissions of the item’s own', async () => {
    const { Id } = (await meetings().items.add({ Key: 'r-4' })) as Row;
    const path = `${url}/items(${Id})`;
    const broken = `${path}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`;
    expect((await running.ask('owner', broken, { method: 'POST' })).status).toBe(200);
    expect((await running.ask('reader', path)).status).toBe(404);
    const id = await running.sp('owner').web.lists.getByTitle('Møder').items.getById(Id).recycle();
    await bin('owner').getById(id).restore();
    expect((await running.ask('reader', path)).status).toBe(404);
  });

  test('each sees what they threw away, and whoever manages the site sees all', async () => {
    const { id } = await thrown('r-5');
    expect(await ids('editor')).not.toContain(id);
    expect(await ids('owner')).toContain(id);
    await expect(bin('editor').getById(id).restore()).rejects.toThrow('[400]');
    expect(await ids('reader')).toEqual([]);
  });

  test('destroys one, and everything', async () => {
    const [one, other] = [await thrown('r-6'), await thrown('r-7')];
    await bin().getById(one.id).delete();
    expect(await ids()).not.toContain(one.id);
    expect(await ids()).toContain(other.id);
    await bin().deleteAll();
    expect(await ids()).toEqual([]);
  });

  test('has a second stage that the site alone shows', async () => {
    const { id } = await thrown('r-8');
    await bin('owner').getById(id).moveToSecondStage();
    expect(await ids('owner')).not.toContain(id);
    const site = running.sp('owner').site.recycleBin;
    expect(await site.getById(id)()).toMatchObject({ ItemState: 2 });
    await site.getById(id).restore();
    await expect(meetings().items.filter("Key eq 'r-8'")()).resolves.toHaveLength(1);
  });

  test('gives a list back with its items, unless its title is taken', async () => {
    const list = await newList('Kasseret');
    await list.items.add({ Title: 'a' });
    const { Id } = await list.select('Id')();
    const id = (await list.recycle()) as unknown as string;
    await newList('Kasseret');
    await expect(bin('owner').getById(id).restore()).rejects.toThrow('already exists');
    await running.sp('owner').web.lists.getByTitle('Kasseret').delete();
    await bin('owner').getById(id).restore();
    expect(await running.sp('owner').web.lists.getById(Id).items()).toHaveLength(1);
  });

  test('an item waits until its list is back', async () => {
    const list = await newList('Med rækker');
    const { Id } = (await list.items.add({ Title: 'a' })) as Row;
    const item = await list.items.getById(Id).recycle();
    const whole = (await list.recycle()) as unknown as string;
    await expect(bin('owner').getById(item).restore()).rejects.toThrow('[404]');
    await bin('owner').getById(whole).restore();
    await bin('owner').getById(item).restore();
    expect(await list.items()).toHaveLength(1);
  });
});
