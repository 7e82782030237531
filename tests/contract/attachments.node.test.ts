import '@pnp/sp/attachments';
import { type Row, token } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let newList: MeetingsList['newList'];

beforeAll(async () => {
  ({ running, meetings, newList } = await startWithMeetings());
});
afterAll(() => running.stop());

async function item(key: string) {
  const { Id } = (await meetings().items.add({ Key: key })) as Row;
  return { id: Id, item: meetings().items.getById(Id), path: `${url}/items(${Id})` };
}

const state = async (path: string) =>
  (await running.ask('reader', `${path}?$select=Attachments,OData__UIVersionString`)).json;

describe('attachments', () => {
  test('bytes come back as they were sent', async () => {
    const { item: one, id } = await item('a-1');
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await one.attachmentFiles.add('alt.bin', bytes as unknown as string);
    expect(Buffer.from(await one.attachmentFiles.getByName('alt.bin').getBuffer())).toEqual(
      Buffer.from(bytes),
    );
    expect(await one.attachmentFiles()).toMatchObject([
      {
        ...{ FileName: 'alt.bin', FileNameAsPath: { DecodedUrl: 'alt.bin' } },
        ServerRelativeUrl: `${running.path}/Lists/Møder/Attachments/${id}/alt.bin`,
      },
    ]);
    const { headers } = await running.ask('reader', `${url}/items(${id})/AttachmentFiles('alt.bin')/$value`);
    expect([headers.get('content-type'), headers.get('content-length')]).toEqual([
      'application/octet-stream',
      '256',
    ]);
  });

  test.each(['Møde æøå.txt', '100 % sikker.txt', 'nr. #1 & mere.txt', "Børge's ø.txt"])(
    'the name %s',
    async (name) => {
      const { item: one } = await item(`n-${name}`);
      await one.attachmentFiles.add(name, 'indhold');
      expect(await one.attachmentFiles.getByName(name).getText()).toBe('indhold');
      expect(await one.attachmentFiles.getByName(name).select('FileName')()).toMatchObject({
        FileName: name,
      });
      await one.attachmentFiles.getByName(name).delete();
      expect(await one.attachmentFiles()).toEqual([]);
    },
  );

  test('each write is a write of the item: flag, version and ETag', async () => {
    const { item: one, path } = await item('a-2');
    const { 'odata.etag': before } = await one<Row>();
    await one.attachmentFiles.add('a.txt', 'a');
    expect(await state(path)).toMatchObject({ Attachments: true, OData__UIVersionString: '2.0' });
    await expect(one.update({ Title: 'x' }, before)).rejects.toThrow('[412]');
    await one.attachmentFiles.getByName('a.txt').setContent('b');
    expect(await one.attachmentFiles.getByName('a.txt').getText()).toBe('b');
    await one.attachmentFiles.getByName('a.txt').delete();
    expect(await state(path)).toMatchObject({ Attachments: false, OData__UIVersionString: '4.0' });
  });

  test('they come with items when they are expanded', async () => {
    const { item: one, id } = await item('a-3');
    await one.attachmentFiles.add('b.txt', 'b');
    await one.attachmentFiles.add('a.txt', 'a');
    const rows = await meetings()
      .items.filter(`Id eq ${id}`)
      .select('Id', 'AttachmentFiles')
      .expand('AttachmentFiles')();
    expect(rows).toMatchObject([{ AttachmentFiles: [{ FileName: 'a.txt' }, { FileName: 'b.txt' }] }]);
  });

  test('a name that is taken, in whatever case, and a forbidden one are refused', async () => {
    const { item: one, path } = await item('a-4');
    await one.attachmentFiles.add('Å.txt', 'a');
    const add = (name: string) =>
      running.ask('owner', `${path}/AttachmentFiles/add(FileName='${encodeURIComponent(name)}')`, {
        method: 'POST',
        body: 'x',
      });
    expect(await add('å.TXT')).toMatchObject({
      status: 400,
      json: { 'odata.error': { code: '-2130575257, Microsoft.SharePoint.SPException' } },
    });
    expect((await add('a*b.txt')).status).toBe(400);
    expect(await state(path)).toMatchObject({ OData__UIVersionString: '2.0' });
  });

  test('what is missing is 404, and a reader writes nothing', async () => {
    const { item: one, path } = await item('a-5');
    await expect(one.attachmentFiles.getByName('x.txt')()).rejects.toThrow('[404]');
    await expect(one.attachmentFiles.getByName('x.txt').getText()).rejects.toThrow('[404]');
    const adding = { method: 'POST', body: 'x' };
    expect(
      (await running.ask('reader', `${path}/AttachmentFiles/add(FileName='r.txt')`, adding)).status,
    ).toBe(403);
  });

  test('a list may take none', async () => {
    const list = await newList('Uden bilag');
    await list.update({ EnableAttachments: false });
    const { Id } = (await list.items.add({ Title: 'a' })) as Row;
    await expect(list.items.getById(Id).attachmentFiles.add('a.txt', 'a')).rejects.toThrow('[400]');
  });

  test('recycled, its name is free; restored, it is as it was unless the name is taken', async () => {
    const { item: one, path } = await item('a-6');
    await one.attachmentFiles.add('a.txt', 'første');
    const recycled = await running.ask('contributor', `${path}/AttachmentFiles('a.txt')/recycleObject`, {
      ...{ method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' } },
    });
    const { value: id } = recycled.json as { value: string };
    expect(await one.attachmentFiles()).toEqual([]);
    await one.attachmentFiles.add('a.txt', 'anden');
    const restore = () => running.ask('contributor', `web/recyclebin('${id}')/restore`, { method: 'POST' });
    expect((await restore()).status).toBe(400);
    await one.attachmentFiles.getByName('a.txt').delete();
    expect((await restore()).status).toBe(200);
    expect(await one.attachmentFiles.getByName('a.txt').getText()).toBe('første');
    expect(await state(path)).toMatchObject({ Attachments: true });
  });

  test('more than 250 MB is refused with SharePoint’s text', async () => {
    const { path } = await item('a-7');
    const response = await fetch(`${running.site}/_api/${path}/AttachmentFiles/add(FileName='stor.bin')`, {
      method: 'POST',
      headers: { Authorization: token('owner'), Accept: 'application/json' },
      body: new Uint8Array(262_144_001),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      'The server does not allow messages larger than 262144000 bytes.',
    );
  }, 20_000);
});
