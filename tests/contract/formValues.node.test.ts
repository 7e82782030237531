import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];

beforeAll(async () => {
  ({ running, meetings } = await startWithMeetings());
  const { fields } = running.sp('owner').web.lists.getByTitle('Møder');
  await fields.createFieldAsXml({
    SchemaXml: '<Field Type="Number" Name="Few" DisplayName="Få" Min="1" Max="9" />',
    Options: 8,
  });
  await fields.createFieldAsXml({
    SchemaXml: '<Field Type="Text" Name="Must" DisplayName="Skal" Required="TRUE" />',
    Options: 8,
  });
});
afterAll(() => running.stop());

const item = async (key: string, values: object = {}) => {
  const { Id } = (await meetings().items.add({ Key: key, Must: 'x', ...values })) as Row;
  return meetings().items.getById(Id);
};
const form = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

describe('values as a form writes them', () => {
  test.each<[string, string, object]>([
    ['Title', 'Overskrift', { Title: 'Overskrift' }],
    ['Minutes', 'to\nlinjer', { Minutes: 'to\nlinjer' }],
    ['Count', '1.234,5', { Count: 1234.5 }],
    ['Done', '1', { Done: true }],
    ['Done', 'Nej', { Done: false }],
    ['State', 'Lukket', { State: 'Lukket' }],
    ['Areas', 'Børn;#Job', { Areas: ['Børn', 'Job'] }],
    ['Due', '22-11-2026 14:30', { Due: '2026-11-22T13:30:00Z' }],
    ['Due', '2026-07-01 08:00:00', { Due: '2026-07-01T06:00:00Z' }],
    ['Day', '22-11-2026', { Day: '2026-11-21T23:00:00Z' }],
    ['Link', 'https://x.example, Se, her', { Link: { Url: 'https://x.example', Description: 'Se, her' } }],
    ['State', '', { State: null }],
  ])('%s: %s', async (name, text, expected) => {
    const one = await item(`f-${name}-${text}`, { State: 'Åben' });
    const [answer] = (await one.validateUpdateListItem(form({ [name]: text }))) as unknown[];
    expect(answer).toMatchObject({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: name,
      FieldValue: text,
      HasException: false,
    });
    expect(await one()).toMatchObject(expected);
  });

  test('people by their claim', async () => {
    const one = await item('f-people');
    const keys = ['reader', 'editor'].map((name) => ({ Key: `i:0#.f|membership|${name}@fjordby.example` }));
    await one.validateUpdateListItem(
      form({ Lead: JSON.stringify(keys.slice(0, 1)), Team: JSON.stringify(keys) }),
    );
    const shown: unknown = await one.select('Lead/EMail', 'Team/EMail').expand('Lead', 'Team')();
    expect(shown).toMatchObject({
      Lead: { EMail: 'reader@fjordby.example' },
      Team: [{ EMail: 'reader@fjordby.example' }, { EMail: 'editor@fjordby.example' }],
    });
  });

  test.each<[string, string, string]>([
    ['Due', '2026-11-22T14:30:00Z', 'Enter a date and time like this: 23-02-2012 14:25'],
    ['Day', '11/22/2026', 'Enter a date like this: 23-02-2012'],
    ['Count', 'mange', 'Only numbers can go here.'],
    ['Few', '10', 'must be between 1 and 9'],
    ['State', 'Måske', 'Måske'],
    ['Must', '', "You can't leave this blank."],
    [
      'Lead',
      '[{"Key":"i:0#.f|membership|nobody@fjordby.example"}]',
      'The user does not exist or is not unique.',
    ],
    ['Lead', 'ikke JSON', 'The user does not exist or is not unique.'],
    ['Nope', 'x', "Column 'Nope' does not exist."],
  ])('%s refuses %s, and nothing is written', async (name, text, message) => {
    const one = await item(`g-${name}-${text}`);
    const path = `${url}/items(${(await one<Row>()).Id})/ValidateUpdateListItem()`;
    const body = { formValues: form({ [name]: text, Title: 'ny' }), bNewDocumentUpdate: false };
    const { json, status } = await running.ask('contributor', path, { method: 'POST', body });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      value: [
        {
          ...{ FieldName: name, FieldValue: text, HasException: true, ErrorCode: -2146232832 },
          ErrorMessage: expect.stringContaining(message) as string,
        },
        { FieldName: 'Title', HasException: false },
      ],
    });
    expect(await one()).toMatchObject({ Title: null, OData__UIVersionString: '1.0' });
  });

  test('a document’s update overwrites the version, the ETag moves all the same', async () => {
    const one = await item('f-overwrite', { Title: 'a' });
    await one.validateUpdateListItem(form({ Title: 'b' }), true);
    const { 'odata.etag': etag, ...rest } = await one<Row>();
    expect([etag, rest]).toMatchObject([
      expect.stringMatching(/,2"$/),
      { Title: 'b', OData__UIVersionString: '1.0' },
    ]);
    await one.validateUpdateListItem(form({ Title: 'c' }));
    expect(await one()).toMatchObject({ Title: 'c', OData__UIVersionString: '2.0' });
  });

  test('a new item tells its id beside its values; a refused one is not made', async () => {
    const list = running.sp('contributor').web.lists.getByTitle('Møder');
    const folder = `${running.path}/Lists/Møder`;
    const add = (values: Readonly<Record<string, string>>) =>
      list.addValidateUpdateItemUsingPath(form(values), folder) as Promise<Record<string, unknown>[]>;
    const made = await add({ Title: 'Ny', Key: 'f-new', Must: 'x' });
    const id = Number(made.find(({ FieldName: name }) => name === 'Id')?.['FieldValue']);
    expect(await meetings().items.getById(id)()).toMatchObject({ Title: 'Ny', Key: 'f-new' });
    expect(made[0]).toMatchObject({ FieldName: 'Title', HasException: false, ItemId: id });
    const before = (await meetings().select('ItemCount')()).ItemCount;
    expect(await add({ Title: 'Ny', Day: 'i morgen' })).toMatchObject([
      { ItemId: 0 },
      { HasException: true, ItemId: 0 },
    ]);
    expect((await meetings().select('ItemCount')()).ItemCount).toBe(before);
  });

  test('the verbose form, and who may only read', async () => {
    const { Id } = await (await item('f-verbose'))<Row>();
    const path = `${url}/getItemById(${Id})/validateupdatelistitem`;
    const sent = { method: 'POST', body: { formValues: form({ Title: 'v' }) } };
    const { json } = await running.ask('owner', path, {
      ...sent,
      headers: { Accept: 'application/json;odata=verbose' },
    });
    expect(json).toMatchObject({ d: { ValidateUpdateListItem: { results: [{ FieldName: 'Title' }] } } });
    expect((await running.ask('reader', path, sent)).status).toBe(403);
  });
});
