import '@pnp/sp/views';
import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings } from './meetingsList';

let running: MeetingsList['running'];
let newList: MeetingsList['newList'];
let areaList: string;

beforeAll(async () => {
  ({ running, newList } = await startWithMeetings());
  const areas = await newList('Områder');
  ({ Id: areaList } = await areas.select('Id')());
  for (const Title of ['Børn', 'Job', 'Ældre']) await areas.items.add({ Title });
  const { fields } = await newList('Sager');
  for (const SchemaXml of [
    `<Field Type="Lookup" Name="Area" DisplayName="Område" List="{${areaList}}" ShowField="Title" Indexed="TRUE" />`,
    `<Field Type="LookupMulti" Mult="TRUE" Name="Others" DisplayName="Andre" List="{${areaList}}" ShowField="Title" />`,
  ])
    await fields.createFieldAsXml({ SchemaXml, Options: 8 });
});
afterAll(() => running.stop());

const cases = () => running.sp('contributor').web.lists.getByTitle('Sager');
const areas = () => running.sp('contributor').web.lists.getByTitle('Områder');

describe('lookup columns', () => {
  test('are written and read by id; an empty one of many is an empty array', async () => {
    const { Id } = (await cases().items.add({ Title: 'a', AreaId: 2, OthersId: [1, 3] })) as Row;
    expect(await cases().items.getById(Id)()).toMatchObject({ AreaId: 2, OthersId: [1, 3] });
    await cases().items.getById(Id).update({ AreaId: null, OthersId: [] });
    const item = await cases().items.getById(Id)<Row>();
    expect(item).toMatchObject({ AreaId: null, OthersId: [] });
    expect(item).not.toHaveProperty('AreaStringId');
  });

  test('show the other item when they are expanded', async () => {
    const { Id } = (await cases().items.add({ Title: 'b', AreaId: 3, OthersId: [2] })) as Row;
    const item: unknown = await cases()
      .items.getById(Id)
      .select('Area/Title', 'Area/Id', 'Others/Title')
      .expand('Area', 'Others')();
    expect(item).toMatchObject({ Area: { Title: 'Ældre', Id: 3 }, Others: [{ Title: 'Job' }] });
    await expect(cases().items.select('Area/Title')()).rejects.toThrow('[400]');
  });

  test('can be filtered and sorted by', async () => {
    const list = await newList('Sorteret');
    const SchemaXml = `<Field Type="Lookup" Name="Area" DisplayName="Område" List="{${areaList}}" ShowField="Title" />`;
    await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
    for (const AreaId of [3, 1, 2]) await list.items.add({ AreaId });
    expect(await list.items.filter('AreaId eq 1')()).toMatchObject([{ Id: 2 }]);
    expect(await list.items.filter("Area/Title eq 'job'").expand('Area')()).toMatchObject([{ Id: 3 }]);
    expect(await list.items.expand('Area').select('Id').orderBy('Area/Title')()).toMatchObject([
      { Id: 2 },
      { Id: 3 },
      { Id: 1 },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['an item that is not there', { AreaId: 99 }, 'invalid lookup values were found'],
    ['one of many that is not there', { OthersId: [1, 99] }, 'invalid lookup values were found'],
    ['the verbose form', { OthersId: { results: [1] } }, "A 'StartArray' node was expected."],
    ['a text', { AreaId: '1' }, "expected type 'Edm.Int32'"],
    ['a name without Id', { Area: 1 }, 'navigation property'],
  ])('refuse %s', async (_, body, message) => {
    const answer = await running.ask('contributor', "web/lists/getByTitle('Sager')/items", {
      method: 'POST',
      body,
    });
    expect([answer.status, answer.text.includes(message)]).toEqual([400, true]);
  });

  test('lose a value whose item is deleted', async () => {
    const { Id: area } = (await areas().items.add({ Title: 'Kort tid' })) as Row;
    const { Id } = (await cases().items.add({ AreaId: area, OthersId: [area, 1] })) as Row;
    await areas().items.getById(area).delete();
    expect(
      await cases().items.getById(Id).expand('Area').select('AreaId', 'OthersId', 'Area/Title')(),
    ).toMatchObject({
      ...{ AreaId: null, OthersId: [1], Area: null },
    });
  });

  test('are made with addLookup, and tell of their list', async () => {
    const { fields } = await newList('Typet');
    await fields.addLookup('Område', { LookupListId: areaList, LookupFieldName: 'Title' });
    expect(await fields.getByTitle('Område')()).toMatchObject({
      ...{ TypeAsString: 'Lookup', FieldTypeKind: 7, LookupList: `{${areaList}}`, LookupField: 'Title' },
      ...{ AllowMultipleValues: false, 'odata.type': 'SP.FieldLookup' },
    });
    const nowhere = { LookupListId: '00000000-0000-0000-0000-000000000000', LookupFieldName: 'Title' };
    await expect(fields.addLookup('Ingensteds', nowhere)).rejects.toThrow('[400]');
  });
});
