import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import { type Answered, type Running, start } from './localSharePoint';

// Thousands of rows, on a machine that may be busy with the other tests.
jest.setTimeout(60_000);

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const throttled = (code: string, value: string) => ({
  status: 500,
  json: {
    'odata.error': {
      code: `${code}, Microsoft.SharePoint.SPQueryThrottledException`,
      message: { lang: 'en-US', value },
    },
  },
});

describe('a list of 5,001 rows', () => {
  const address = "web/lists/getByTitle('Lang')/items";
  const columns = ['Same', 'Most', 'Few', 'Plain'];
  const read = (query: string) => running.ask('reader', `${address}?${query}`);
  const rowsOf = ({ json }: Answered) => (json as { value?: { Id: number }[] }).value?.length;

  beforeAll(async () => {
    await running.sp('owner').web.lists.add('Lang');
    const { fields } = running.sp('owner').web.lists.getByTitle('Lang');
    for (const name of columns) {
      const indexed = name === 'Plain' ? '' : ' Indexed="TRUE"';
      await fields.createFieldAsXml(`<Field Type="Text" Name="${name}" DisplayName="${name}"${indexed} />`);
    }
    for (let first = 1; first <= 5001; first += 100) await addRows(first, Math.min(first + 99, 5001));
  });

  /** Every row is `same`, all but the last are `most`, ten are `few`. */
  async function addRows(first: number, last: number): Promise<void> {
    const operations = Array.from({ length: last - first + 1 }, (_, index) => {
      const number = first + index;
      const few = number % 500 === 0 ? 'few' : 'x';
      const row = { Title: `nr. ${number}`, Same: 'same', Plain: few, Few: few };
      const body = JSON.stringify({ ...row, Most: number <= 5000 ? 'most' : 'x' });
      const head = 'Content-Type: application/json\nAccept: application/json';
      return `--b\nContent-Type: application/http\n\nPOST ${running.site}/_api/${address} HTTP/1.1\n${head}\n\n${body}\n\n`;
    });
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    const body = `${operations.join('')}--b--\n`;
    const { text } = await running.ask('contributor', '$batch', { method: 'POST', body, headers });
    expect(text.match(/HTTP\/1\.1 201/g)).toHaveLength(operations.length);
  }

  test.each<[string, number]>([
    ["$filter=Few eq 'few'", 10],
    ["$filter=Few eq 'few' and Plain eq 'few'", 10],
    ["$filter=startswith(Few,'fe') and substringof('500',Title)", 6],
    ["$filter=Few eq 'few'&$orderby=Few,Id desc", 10],
    ["$filter=(Few eq 'few' or Id eq 1)", 11],
    ["$filter=Most eq 'most'&$top=5000", 5000],
    ['$filter=Id gt 1&$top=5000', 5000],
    ['$filter=Id ge 0 and Id le 5000 and Id gt 4990', 10],
    ['$top=5000', 5000],
    ['$orderby=Id desc&$top=3', 3],
    ['$orderby=Same&$top=3', 3],
  ])('an index answers %s', async (query, rows) => {
    const answer = await read(query);
    expect([answer.status, rowsOf(answer)]).toEqual([200, rows]);
  });

  test.each([
    "$filter=Plain eq 'few'",
    "$filter=Plain eq 'few' and Few eq 'few'",
    "$filter=Same eq 'same'",
    "$filter=Same eq 'same' and Few eq 'few'",
    "$filter=Same eq 'same'&$top=1",
    "$filter=(Few eq 'few' or Plain eq 'few')",
    "$filter=(Few eq 'few' or Same eq 'same')",
    "$filter=substringof('few',Few)",
    "$filter=not (Same eq 'same')",
    "$filter=Same ne 'same'",
    '$filter=Id gt 0',
    "$filter=Modified gt datetime'2000-01-01T00:00:00Z'",
    "$filter=Title eq 'nr. 1'",
    '$filter=AuthorId eq 1',
    '$orderby=Title&$top=1',
    "$filter=Few eq 'few'&$orderby=Title",
  ])('every row would be scanned by %s', async (query) => {
    const answer = await read(query);
    expect(answer).toMatchObject(
      throttled(
        '-2147024860',
        'The attempted operation is prohibited because it exceeds the list view threshold.',
      ),
    );
  });

  test('a wrong name is still told before the length', async () => {
    expect((await read('$filter=Nope eq 1')).status).toBe(400);
  });

  test('an index that is made helps, also on Modified', async () => {
    const { fields } = running.sp('owner').web.lists.getByTitle('Lang');
    const query = "$filter=Modified lt datetime'2000-01-01T00:00:00Z'";
    expect((await read(query)).status).toBe(500);
    await fields.getByInternalNameOrTitle('Modified').update({ Indexed: true });
    expect((await read(query)).status).toBe(200);
  });

  test('page by page in the order of Id, every row is found once', async () => {
    const ids: number[] = [];
    const { items } = running.sp('reader').web.lists.getByTitle('Lang');
    for await (const page of items.select('Id').top(2000))
      ids.push(...(page as { Id: number }[]).map(({ Id }) => Id));
    expect(ids).toEqual(Array.from({ length: 5001 }, (_, index) => index + 1));
  });
});

describe('a list of twelve people in each row, beside who made and who changed it', () => {
  const address = "web/lists/getByTitle('Mange mennesker')/items";
  const names = Array.from({ length: 12 }, (_, index) => `Person${index}`);
  const read = (query: string) => running.ask('reader', `${address}?${query}`);

  beforeAll(async () => {
    await running.sp('owner').web.lists.add('Mange mennesker');
    const { fields } = running.sp('owner').web.lists.getByTitle('Mange mennesker');
    for (const name of names) {
      const multi = name === 'Person3' ? 'Type="UserMulti" Mult="TRUE"' : 'Type="User"';
      await fields.createFieldAsXml(`<Field ${multi} Name="${name}" DisplayName="${name}" />`);
    }
  });

  test.each([
    '$select=Id,Title',
    `$select=${names.map((name) => `${name}Id`).join(',')}`,
    `$select=${names.map((name) => `${name}Id,${name}/Title`).join(',')}&$expand=${names.join(',')}`,
  ])('twelve may be read: %s', async (query) => {
    expect((await read(query)).status).toBe(200);
  });

  test.each([
    '',
    '$select=*',
    `$select=AuthorId,${names.map((name) => `${name}Id`).join(',')}`,
    `$select=Id,Author/Title,${names.map((name) => `${name}/Title`).join(',')}&$expand=Author,${names.join(',')}`,
  ])('thirteen may not: %s', async (query) => {
    expect(await read(query)).toMatchObject(
      throttled(
        '-2147024749',
        'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
      ),
    );
  });
});
