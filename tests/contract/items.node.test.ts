import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/site-users/web';
import type { IList } from '@pnp/sp/lists';
import { start, type Row, type Running } from './localSharePoint';

let running: Running;
let time = Date.parse('2026-11-22T10:00:00.500Z');
const url = "web/lists/getByTitle('Møder')";

beforeAll(async () => {
  running = await start(':memory:', () => new Date(time));
  const { fields } = await newList('Møder');
  for (const xml of [
    '<Field Type="Text" Name="Key" DisplayName="Nøgle" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="Note" Name="Minutes" DisplayName="Referat" RichText="FALSE" />',
    '<Field Type="Choice" Name="State" DisplayName="Tilstand"><CHOICES><CHOICE>Åben</CHOICE><CHOICE>Lukket</CHOICE></CHOICES></Field>',
    '<Field Type="MultiChoice" Name="Areas" DisplayName="Områder"><CHOICES><CHOICE>Børn</CHOICE><CHOICE>Job</CHOICE></CHOICES></Field>',
    '<Field Type="Number" Name="Count" DisplayName="Antal" />',
    '<Field Type="Boolean" Name="Done" DisplayName="Færdig"><Default>0</Default></Field>',
    '<Field Type="DateTime" Name="Due" DisplayName="Frist" Format="DateTime" />',
    '<Field Type="DateTime" Name="Day" DisplayName="Dag" Format="DateOnly" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="User" Name="Lead" DisplayName="Leder" />',
    '<Field Type="UserMulti" Mult="TRUE" Name="Team" DisplayName="Hold" />',
  ]) {
    await fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
  }
});
afterAll(() => running.stop());

const meetings = (): IList => running.sp('contributor').web.lists.getByTitle('Møder');

async function newList(title: string): Promise<IList> {
  await running.sp('owner').web.lists.add(title);
  return running.sp('owner').web.lists.getByTitle(title);
}

const write = (body: unknown, path = `${url}/items`, headers = {}) =>
  running.ask('contributor', path, { method: 'POST', body, headers });

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
    const read = (await meetings().items.getById(made.Id)()) as Row;
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
    ['an unknown choice', { State: 'Måske' }, 400, 'Invalid choice value.'],
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

  test('a required column that is left out', async () => {
    const list = await newList('Krav');
    await list.fields.createFieldAsXml(
      '<Field Type="Text" Name="Must" DisplayName="Must" Required="TRUE" />',
    );
    await expect(list.items.add({ Title: 'x' })).rejects.toThrow('[400]');
    await expect(list.items.add({ Must: 'x' })).resolves.toMatchObject({ Must: 'x', Title: null });
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

describe('reading many', () => {
  const many = (): IList => running.sp('reader').web.lists.getByTitle('Mange');
  beforeAll(async () => {
    const list = await newList('Mange');
    await list.fields.addNumber('Count');
    await list.fields.addDateTime('Due', { DisplayFormat: 1 });
    await list.fields.addMultiChoice('Areas', { Choices: ['Børn', 'Job'] });
    const { id } = { id: (await list.select('Id')()).Id };
    for (let index = 0; index < 250; index += 1) {
      const due = index === 7 ? {} : { Due: new Date(Date.UTC(2026, 0, 1 + (index % 30))).toISOString() };
      const body = {
        Title: `${['Åse', 'Ærø', 'Øst', 'zebra', 'Anna'][index % 5]} ${index}`,
        Count: index % 10,
        Areas: index % 2 ? ['Job'] : ['Børn', 'Job'],
        ...due,
      };
      await write(body, `web/lists('${id}')/items`).then(({ status }) => expect(status).toBe(201));
    }
  });

  test('100 by default, then next links over all 250 rows, each once', async () => {
    const pages: number[][] = [];
    for await (const page of many().items.select('Id'))
      pages.push((page as { Id: number }[]).map(({ Id }) => Id));
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(pages.flat()).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  });

  test('pages keep filter, order and selection', async () => {
    const seen: { Id: number; Count: number }[] = [];
    const query = many()
      .items.select('Id', 'Count')
      .filter('Count ge 5')
      .orderBy('Count', false)
      .orderBy('Id', false)
      .top(30);
    for await (const page of query) {
      expect(Object.keys((page as object[])[0] ?? {}).filter((key) => !key.startsWith('odata.'))).toEqual([
        'Id',
        'Count',
      ]);
      seen.push(...(page as { Id: number; Count: number }[]));
    }
    const expected = [...seen].sort((a, b) => b.Count - a.Count || b.Id - a.Id);
    expect(seen).toHaveLength(125);
    expect(new Set(seen.map(({ Id }) => Id)).size).toBe(125);
    expect(seen).toEqual(expected);
  });

  test('the next link is SharePoint’s', async () => {
    const { json } = await running.ask(
      'reader',
      "web/lists/getByTitle('Mange')/items?%24select=Id%2CTitle&%24top=2",
      { headers: { Accept: 'application/json;odata=nometadata' } },
    );
    expect((json as Record<string, unknown>)['odata.nextLink']).toMatch(
      /\/_api\/web\/lists\(guid%27[0-9a-f-]{36}%27\)\/items\?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2$/,
    );
  });

  test('pages in an order with equal and missing values lose nothing', async () => {
    for (const [name, ascending] of [
      ['Due', true],
      ['Due', false],
      ['Title', true],
    ] as const) {
      const ids: number[] = [];
      for await (const page of many().items.select('Id').orderBy(name, ascending).top(17))
        ids.push(...(page as { Id: number }[]).map(({ Id }) => Id));
      expect(new Set(ids).size).toBe(250);
      if (name === 'Due') expect(ids.at(ascending ? 0 : -1)).toBe(8);
    }
  });

  test('Danish letters sort last, in their order', async () => {
    const titles = (await many().items.select('Title').orderBy('Title').top(250)()).map(
      ({ Title }: { Title: string }) => Title.split(' ')[0],
    );
    expect([...new Set(titles)]).toEqual(['Anna', 'zebra', 'Ærø', 'Øst', 'Åse']);
  });

  test.each<[string, number]>([
    ['Count eq 3', 25],
    ['Count ne 3', 225],
    ['Count gt 3 and Count le 5', 50],
    ['not (Count eq 3)', 225],
    ["startswith(Title,'ærø')", 50],
    ["substringof('ST 1',Title)", 22],
    ["Title eq 'ÅSE 0'", 1],
    ["Title eq 'x'' or 1 eq 1 --'", 0],
    ['Due eq null', 1],
    ['Due ne null', 249],
    ["Due lt datetime'2026-01-02T00:00:00Z'", 9],
    ["Due lt '2026-01-02T00:00:00Z'", 9],
    ["Areas eq 'Børn'", 125],
    ['Id le 10 or Id gt 245', 15],
    ["(Count eq 1 or Count eq 2) and startswith(Title,'Ærø')", 25],
  ])('$filter %s', async (filter, count) => {
    expect(await many().items.filter(filter).top(5000)()).toHaveLength(count);
  });

  test('people in filters: by id, and by mail when expanded', async () => {
    const [first] = await many().items.select('AuthorId').top(1)();
    expect(
      await many()
        .items.filter(`AuthorId eq ${first?.AuthorId ?? 0}`)
        .top(5000)(),
    ).toHaveLength(250);
    const mine = many()
      .items.select('Id', 'Author/EMail')
      .expand('Author')
      .filter("Author/EMail eq 'contributor@fjordby.example'")
      .top(5000);
    expect(await mine()).toHaveLength(250);
  });
});
