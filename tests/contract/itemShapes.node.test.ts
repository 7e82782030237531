import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let write: MeetingsList['write'];
let time = Date.parse('2026-11-22T10:00:00.500Z');

beforeAll(async () => {
  ({ running, meetings, write } = await startWithMeetings(() => new Date(time)));
});
afterAll(() => running.stop());

describe('what is written comes back in SharePoint’s shapes', () => {
  test('every kind of column', async () => {
    const { Id: lead } = await running.sp('owner').web.ensureUser('i:0#.f|membership|reader@fjordby.example');
    const values = {
      ...{
        Title: 'Første',
        Key: 'k-1',
        Minutes: 'to\nlinjer',
        State: 'Åben',
        Areas: ['Børn', 'Job'],
        Count: 2.5,
        Done: true,
      },
      ...{
        Due: '2026-12-01T08:30:15.250Z',
        Day: '2026-12-01T13:45:00Z',
        Link: { Url: 'https://x.example', Description: 'X' },
      },
      ...{ LeadId: lead, TeamId: [lead] },
    };
    const made = (await meetings().items.add(values)) as Row;
    const read = await meetings().items.getById(made.Id)<Row>();
    expect(read).toMatchObject({
      ...{
        Title: 'Første',
        Minutes: 'to\nlinjer',
        Areas: ['Børn', 'Job'],
        Count: 2.5,
        Done: true,
        Link: { Url: 'https://x.example', Description: 'X' },
      },
      ...{
        Due: '2026-12-01T08:30:15Z',
        Day: '2026-11-30T23:00:00Z',
        LeadId: lead,
        LeadStringId: String(lead),
        TeamId: [lead],
        TeamStringId: [String(lead)],
      },
      ...{
        Id: made.Id,
        ID: made.Id,
        FileSystemObjectType: 0,
        Created: '2026-11-22T10:00:00Z',
        Modified: '2026-11-22T10:00:00Z',
      },
      ...{ OData__UIVersionString: '1.0', Attachments: false, 'odata.type': 'SP.Data.M_x00f8_derListItem' },
    });
    expect(read['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  test('nothing written is null, and defaults are filled in', async () => {
    const { Id } = (await meetings().items.add({ Key: 'k-2' })) as Row;
    expect(await meetings().items.getById(Id)()).toMatchObject({
      Title: null,
      Areas: null,
      LeadId: null,
      LeadStringId: null,
      TeamId: null,
      Link: null,
      Done: false,
    });
  });

  test('a create answers 201 with its etag and address', async () => {
    const { status, headers } = await write({ Key: 'k-3' });
    expect(status).toBe(201);
    expect(headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(headers.get('location')).toMatch(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(\d+\)$/);
  });

  test('author, editor and times are the server’s, and AuthorId is ignored', async () => {
    const { Id, AuthorId } = (await meetings().items.add({
      Key: 'k-4',
      AuthorId: 3,
      Created: '2001-01-01T00:00:00Z',
    })) as Row;
    time += 60_000;
    await running.sp('editor').web.lists.getByTitle('Møder').items.getById(Id).update({ Title: 'nyt' });
    const item: unknown = await meetings()
      .items.getById(Id)
      .select('Created', 'Modified', 'Author/EMail', 'Editor/EMail')
      .expand('Author', 'Editor')();
    expect(AuthorId).not.toBe(3);
    expect(item).toMatchObject({ Created: '2026-11-22T10:00:00Z', Modified: '2026-11-22T10:01:00Z' });
    expect(item).toMatchObject({
      Author: { EMail: 'contributor@fjordby.example' },
      Editor: { EMail: 'editor@fjordby.example' },
    });
  });

  test('the three formats', async () => {
    const ask = async (odata: string) =>
      (
        await running.ask('reader', `${url}/items(1)?$select=Title`, {
          headers: { Accept: `application/json;odata=${odata}` },
        })
      ).json;
    expect(await ask('nometadata')).toEqual({ Title: 'Første' });
    expect(await ask('minimalmetadata')).toMatchObject({
      Title: 'Første',
      'odata.type': 'SP.Data.M_x00f8_derListItem',
    });
    expect(await ask('verbose')).toMatchObject({
      d: { Title: 'Første', __metadata: { type: 'SP.Data.M_x00f8_derListItem' } },
    });
  });
});
