import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let write: MeetingsList['write'];

beforeAll(async () => {
  ({ running, meetings, write } = await startWithMeetings());
  await write({ Title: 'Den første', Key: 'K-1' });
});
afterAll(() => running.stop());

describe('refusals', () => {
  const text = (name: string) => ({
    'odata.error': { message: { value: expect.stringContaining(name) as string } },
  });
  test.each<[string, unknown, number, string]>([
    [
      'an unknown column',
      { Nope: 1 },
      400,
      "The property 'Nope' does not exist on type 'SP.Data.M_x00f8_derListItem'. Make sure to only use",
    ],
    ['a prototype’s name', { constructor: 1 }, 400, "The property 'constructor' does not exist"],
    ['256 characters', { Title: 'x'.repeat(256) }, 400, 'Invalid text value.'],
    ['64,000 characters of note', { Minutes: 'x'.repeat(64_000) }, 400, 'Invalid text value.'],
    ['256 characters of choice', { State: 'x'.repeat(256) }, 400, 'Invalid text value.'],
    [
      'the verbose form of choices',
      { Areas: { results: ['Børn'] } },
      400,
      "An unexpected 'StartObject' node was found when reading from the JSON reader. A 'StartArray' node was expected.",
    ],
    [
      'text for a link',
      { Link: 'https://x.example' },
      400,
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected.",
    ],
    ['text for a number', { Count: '2' }, 400, "expected type 'Edm.Double'"],
    ['no date', { Due: 'i morgen' }, 400, "expected type 'Edm.DateTime'"],
    ['an unknown person', { LeadId: 999 }, 400, 'Invalid data has been used to update the list item.'],
    ['a person without Id', { Lead: 'x' }, 400, 'navigation property'],
    [
      'a value that is taken',
      { Key: 'K-1' },
      500,
      'duplicate values were found in the following field(s) in the list: [Nøgle].',
    ],
    ['no JSON', '{"Title":', 400, 'Invalid JSON.'],
    ['no object', '[1]', 400, "An unexpected 'StartArray' node was found"],
  ])('%s', async (_, body, status, message) => {
    const before = (await meetings().select('ItemCount')()).ItemCount;
    const answer = await write(body);
    expect(answer).toMatchObject({ status, json: text(message) });
    expect((await meetings().select('ItemCount')()).ItemCount).toBe(before);
  });

  test.each<[string, number, string, string]>([
    [
      "web/lists/getByTitle('Findes ikke')/items",
      404,
      '-1, System.ArgumentException',
      "List 'Findes ikke' does not exist at site with URL",
    ],
    [
      `${url}/items(999)`,
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.',
    ],
    [`${url}/items('x')`, 404, '-2130575338, System.ArgumentException', 'Item does not exist.'],
    [
      `${url}/items?$select=Nope`,
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The field or property 'Nope' does not exist.",
    ],
    [
      `${url}/items?$select=Author/Title`,
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The query to field 'Author/Title' is not valid.",
    ],
    [`${url}/items?$filter=Nope eq 1`, 400, '-1, Microsoft.SharePoint.SPException', "'Nope' does not exist"],
    [
      `${url}/items?$filter=Minutes eq 'x'`,
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The field 'Minutes' of type 'Note' cannot be used in the query filter expression.",
    ],
    [
      `${url}/items?$filter=Title like 'x'`,
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'The expression "Title like \'x\'" is not valid.',
    ],
    [`${url}/items?$orderby=Nope`, 400, '-1, Microsoft.SharePoint.SPException', "'Nope' does not exist"],
    [
      `${url}/items?$top=-1`,
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'is not valid',
    ],
    [
      `${url}/items?$skiptoken=Paged=TRUE`,
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'is not valid',
    ],
    [
      "web/lists/getByTitle('x",
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'is not valid',
    ],
    ['web/%zz', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'percent'],
    [
      'web/nowhere',
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request web/nowhere.',
    ],
    ['__proto__', 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', 'Cannot find resource'],
  ])('GET %s', async (path, status, code, message) => {
    const answer = await running.ask('reader', path);
    expect(answer).toMatchObject({
      status,
      json: { 'odata.error': { code, ...text(message)['odata.error'] } },
    });
    const verbose = await running.ask('reader', path, {
      headers: { Accept: 'application/json;odata=verbose' },
    });
    expect(verbose.json).toMatchObject({ error: { code } });
  });

  test('a method nothing answers to, and an Accept that is not JSON', async () => {
    expect((await running.ask('owner', 'web/currentuser', { method: 'POST', body: {} })).status).toBe(405);
    expect((await running.ask('owner', 'web', { headers: { Accept: 'text/html' } })).status).toBe(406);
  });
});
