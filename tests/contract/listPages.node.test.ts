import type { IRenderListDataAsStreamResult } from '@pnp/sp/lists';
import { type MeetingsList, startWithMeetings, url } from './meetingsList';

let meetings: MeetingsList;
let person = 0;
const due = '2026-01-05T12:30:00Z';

beforeAll(async () => {
  meetings = await startWithMeetings(() => new Date('2026-01-05T12:00:00Z'));
  person = (await meetings.running.sp('contributor').web.currentUser()).Id;
  for (let index = 1; index <= 7; index += 1)
    await meetings.write({
      ...{
        Title: `Møde ${index} / æ`,
        Key: `m${index}`,
        Count: 1234.5,
        Done: index % 2 === 1,
        Due: due,
        Day: '2026-01-05',
      },
      ...{
        LeadId: person,
        TeamId: [person],
        Areas: ['Job'],
        Link: { Url: 'https://a.example/', Description: 'A' },
      },
    });
});
afterAll(() => meetings.running.stop());

const list = () => meetings.running.sp('reader').web.lists.getByTitle('Møder');
type Stream = IRenderListDataAsStreamResult & { NextHref?: string };
const view = (fields: readonly string[], limit = "<RowLimit Paged='TRUE'>3</RowLimit>") =>
  `<View><ViewFields>${fields.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields>${limit}</View>`;
const stream = async (parameters: object) => (await list().renderListDataAsStream(parameters)) as Stream;

test('values are texts as the page shows them, with plain ones beside', async () => {
  const names = [
    'LinkTitle',
    'Count',
    'Done',
    'Due',
    'Day',
    'Lead',
    'Team',
    'Areas',
    'Link',
    'Minutes',
    'Created',
    'Author',
  ];
  const { Row } = await stream({ ViewXml: view(names) });
  const someone = {
    id: String(person),
    title: 'Ærlig contributor',
    email: 'contributor@fjordby.example',
    picture: '',
  };
  expect(Row[0]).toMatchObject({
    ...{
      ID: '1',
      FSObjType: '0',
      LinkTitle: 'Møde 1 / æ',
      Count: '1.234,5',
      'Count.': '1234.5',
      Done: 'Ja',
      'Done.value': '1',
    },
    ...{ Due: '05-01-2026 13:30', 'Due.': due, Day: '05-01-2026', 'Day.': '2026-01-04T23:00:00Z' },
    ...{ Lead: [someone], Team: [someone], Author: [someone], Areas: ['Job'], Minutes: '' },
    ...{
      Link: 'https://a.example/',
      'Link.desc': 'A',
      'Created.': '2026-01-05T12:00:00Z',
      owshiddenversion: '1',
    },
    ...{ PermMask: '0xb008431061', FileRef: '/sites/prøve/Lists/Møder/1_.000' },
  });
  expect(Row[0]).toMatchObject({
    'FileRef.urlencode': expect.stringContaining('%2Fsites%2Fpr%C3%B8ve%2FLists') as string,
  });
});

test('pages follow one another through NextHref to the end', async () => {
  const seen: string[] = [];
  let Paging: string | undefined;
  const firsts: number[] = [];
  for (let pages = 0; pages < 4; pages += 1) {
    const page: Stream = await stream({ ViewXml: view(['Title']), ...(Paging !== undefined && { Paging }) });
    seen.push(...page.Row.map(({ ID }: { ID: string }) => ID));
    firsts.push(page.FirstRow);
    if (page.NextHref === undefined) break;
    expect(page.NextHref).toMatch(/^\?Paged=TRUE&p_ID=\d&PageFirstRow=\d&View=0{8}-0{4}-0{4}-0{4}-0{12}$/);
    Paging = page.NextHref.slice(1);
  }
  expect(seen).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(firsts).toEqual([1, 4, 7]);
});

test('a limit that is not paged ends after its rows', async () => {
  const page = await stream({ ViewXml: view(['Title'], '<RowLimit>3</RowLimit>') });
  expect(page.Row).toHaveLength(3);
  expect(page).not.toHaveProperty('NextHref');
});

test('without XML the stored view is shown', async () => {
  const owner = meetings.running.sp('owner').web.lists.getByTitle('Møder');
  const { status, json } = await meetings.running.ask('owner', `${url}/views`, {
    ...{ method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } },
    body: {
      ...{
        Title: 'Ulige',
        ViewQuery: '<Where><Eq><FieldRef Name="Done"/><Value Type="Boolean">1</Value></Eq></Where>',
      },
      RowLimit: 2,
    },
  });
  expect(status).toBe(201);
  const { Id } = json as { Id: string };
  const rows = await owner.renderListDataAsStream({}, null, new Map([['View', Id]]));
  expect(rows.Row.map(({ ID }: { ID: string }) => ID)).toEqual(['1', '3']);
  expect((rows as Stream).NextHref).toContain(`View=${Id}`);
  const standard = await stream({});
  expect(standard.Row[0]).toMatchObject({ LinkTitle: 'Møde 1 / æ' });
  expect(standard.Row[0]).not.toHaveProperty('Count');
});

test('with the schema the rows stand one level deeper', async () => {
  const page = (await stream({ ViewXml: view(['Title', 'Due']), RenderOptions: 6 })) as unknown as {
    ListData: Stream;
    ListSchema: { Field: { Name: string; Type: string }[] };
  };
  expect(page.ListData.Row).toHaveLength(3);
  expect(page.ListSchema.Field).toMatchObject([
    { Name: 'Title', Type: 'Text' },
    { Name: 'Due', Type: 'DateTime' },
  ]);
});

test('the older renderListData gives its JSON inside a text', async () => {
  const data = (await list().renderListData(view(['Title']).replaceAll("'", '"'))) as unknown as Stream;
  expect(data.Row).toHaveLength(3);
});

test('it is text in its own JSON, whatever the client accepts', async () => {
  const { headers, text } = await meetings.running.ask('reader', `${url}/renderListDataAsStream`, {
    ...{ method: 'POST', headers: { Accept: 'application/json;odata=verbose' } },
    body: { parameters: { ViewXml: view(['Title']) } },
  });
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(text).toContain('Møde 1 \\u002f æ');
});
