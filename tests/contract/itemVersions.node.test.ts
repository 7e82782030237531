import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let meetings: MeetingsList['meetings'];
let write: MeetingsList['write'];
let running: MeetingsList['running'];

beforeAll(async () => {
  ({ meetings, write, running } = await startWithMeetings());
});
afterAll(() => running.stop());

describe('versions', () => {
  test('a change with a stale etag is refused and changes nothing; with the current one it gives the next', async () => {
    const { Id, 'odata.etag': first } = (await meetings().items.add({ Key: 'v-1', Title: 'a' })) as Row;
    const item = meetings().items.getById(Id);
    const { etag: second } = (await item.update({ Title: 'b' }, first)) as { etag: string };
    expect(second).toBe(first.replace(',1"', ',2"'));
    const stale = await write({ Title: 'c' }, `${url}/items(${Id})`, {
      'X-HTTP-Method': 'MERGE',
      'If-Match': first,
    });
    expect(stale.status).toBe(412);
    expect(stale.json).toEqual({
      'odata.error': {
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: {
          lang: 'en-US',
          value: `The request ETag value '${first}' does not match the object's ETag value '${second}'.`,
        },
      },
    });
    expect(await item.select('Title', 'OData__UIVersionString')()).toMatchObject({
      Title: 'b',
      OData__UIVersionString: '2.0',
    });
    await item.update({ Count: 1 });
    expect(await item.select('Title', 'Count')()).toMatchObject({
      Title: 'b',
      Count: 1,
      'odata.etag': second.replace(',2"', ',3"'),
    });
  });

  test('a MERGE is 204 without a body', async () => {
    const { Id } = (await meetings().items.add({ Key: 'v-2' })) as Row;
    const { status, text, headers } = await write({ Title: 'x' }, `${url}/items(${Id})`, {
      'X-HTTP-Method': 'MERGE',
      'If-Match': '*',
    });
    expect([status, text]).toEqual([204, '']);
    expect(headers.get('etag')).toMatch(/,2"$/);
  });

  test('deleting and recycling take the item away, give its key back and respect the etag', async () => {
    const { Id, 'odata.etag': etag } = (await meetings().items.add({ Key: 'v-3' })) as Row;
    await meetings().items.getById(Id).update({ Title: 'x' });
    await expect(meetings().items.getById(Id).delete(etag)).rejects.toThrow('[412]');
    await meetings().items.getById(Id).delete();
    await expect(meetings().items.getById(Id)()).rejects.toThrow('[404]');
    const { Id: again } = (await meetings().items.add({ Key: 'v-3' })) as Row;
    expect(again).toBeGreaterThan(Id);
    expect(await meetings().items.getById(again).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await expect(meetings().items.add({ Key: 'v-3' })).resolves.toBeDefined();
  });

  test('of twenty creates with one key at once, one wins', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => write({ Key: 'race', Title: 'x' })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(
      answers.filter(({ text }) =>
        text.includes('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'),
      ),
    ).toHaveLength(19);
    expect(await meetings().items.filter("Key eq 'race'")()).toHaveLength(1);
  });
});
