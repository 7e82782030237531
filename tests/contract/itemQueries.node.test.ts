import type { IList } from '@pnp/sp/lists';
import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings } from './meetingsList';

let running: MeetingsList['running'];
let newList: MeetingsList['newList'];
let write: MeetingsList['write'];

beforeAll(async () => {
  ({ running, newList, write } = await startWithMeetings());
});
afterAll(() => running.stop());

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
    const rows: unknown = await many().items.select('AuthorId').top(1)();
    const [first] = rows as Row[];
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
