import type { Row } from './localSharePoint';
import { type MeetingsList, startWithMeetings } from './meetingsList';

let running: MeetingsList['running'];
let meetings: MeetingsList['meetings'];
let newList: MeetingsList['newList'];

beforeAll(async () => {
  ({ running, meetings, newList } = await startWithMeetings(() => new Date('2026-11-22T12:00:00Z')));
});
afterAll(() => running.stop());

const validated = '<Validation Message="Ordet er for langt.">=LEN([Ord])&lt;=5</Validation>';

describe('validation', () => {
  test('the API takes what a form would refuse', async () => {
    const list = await newList('Krav');
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Must" Required="TRUE" />');
    await list.fields.createFieldAsXml('<Field Type="Number" DisplayName="Antal" Min="1" Max="9" />');
    await expect(list.items.add({ Antal: 10 })).resolves.toMatchObject({ Must: null, Antal: 10 });
    await expect(meetings().items.add({ Key: 'c-1', State: 'Måske' })).resolves.toMatchObject({
      State: 'Måske',
    });
  });

  test('columns that are read only take no value and no part', async () => {
    const { Id } = (await meetings().items.add({ Key: 'c-2', Title: 'a' })) as Row;
    const sent = {
      Title: 'b',
      Modified: '2001-01-01T00:00:00Z',
      EditorId: 1,
      AuthorId: 1,
      Created: '2001-01-01T00:00:00Z',
    };
    await meetings().items.getById(Id).update(sent);
    const read = await meetings().items.getById(Id)<Row & { readonly EditorId: number }>();
    expect(read).toMatchObject({
      Title: 'b',
      Modified: '2026-11-22T12:00:00Z',
      Created: '2026-11-22T12:00:00Z',
    });
    expect([read.EditorId, read.AuthorId]).not.toContain(1);
  });

  test('a column’s formula holds for every write, with its message', async () => {
    const list = await newList('Kolonneregel');
    await list.fields.createFieldAsXml(`<Field Type="Text" DisplayName="Ord">${validated}</Field>`);
    const path = "web/lists/getByTitle('Kolonneregel')";
    const { Id } = (await list.items.add({ Ord: 'kort' })) as Row;
    const refused = await running.ask('owner', `${path}/items`, {
      method: 'POST',
      body: { Ord: 'for langt' },
    });
    expect(refused).toMatchObject({
      status: 500,
      json: {
        'odata.error': {
          code: '-2130575163, Microsoft.SharePoint.SPListDataValidationException',
          message: { value: 'Ordet er for langt.' },
        },
      },
    });
    await expect(list.items.getById(Id).update({ Ord: 'for langt' })).rejects.toThrow('[500]');
    expect(await list.items.select('Ord')()).toMatchObject([{ Ord: 'kort' }]);
  });

  test('a list’s formula reads all its columns', async () => {
    const list = await newList('Listeregel');
    await list.fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Fra" Format="DateOnly" />');
    await list.fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Til" Format="DateOnly" />');
    await list.update({ ValidationFormula: '=OR(ISBLANK([Til]),[Til]>=[Fra])' });
    await expect(list.items.add({ Fra: '2026-11-22' })).resolves.toBeDefined();
    await expect(list.items.add({ Fra: '2026-11-22', Til: '2026-11-23' })).resolves.toBeDefined();
    await expect(list.items.add({ Fra: '2026-11-22', Til: '2026-11-21' })).rejects.toThrow(
      '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
    );
  });

  test.each<[string, string | number | null, boolean]>([
    ['=[Felt]="JA"', 'ja', true],
    ['=NOT([Felt]="x")', 'x', false],
    ['=AND(LEN([Felt])>1,LEN([Felt])<4)', 'abc', true],
    ['=IF([Felt]="a",FALSE,TRUE)', 'a', false],
    ['=ISBLANK([Felt])', null, true],
    ['=[Felt]&"!"="a!"', 'a', true],
    ['=LEN([Felt])*2-1=5', 'abc', true],
    ['=LEN([Felt])<>3', 'abc', false],
    ['=TODAY()>46000', 'x', true],
    ['=OR(Felt="a";Felt="b")', 'b', true],
  ])('%s with %p', async (formula, Felt, holds) => {
    const list = await newList(`Regel ${formula}`.slice(0, 60));
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Felt" />');
    await list.fields.getByTitle('Felt').update({ ValidationFormula: formula, ValidationMessage: 'Nej' });
    const added = list.items.add({ Felt });
    await (holds ? expect(added).resolves.toBeDefined() : expect(added).rejects.toThrow('Nej'));
  });

  test.each(['=LEN([Felt]', '=SUM([Felt])', '=[Findes ikke]=1', '=[Title]="x"', '=1 +', '=LEN()', "='x'"])(
    'a formula that cannot be understood is not set: %s',
    async (ValidationFormula) => {
      const list = await newList(`Fejl ${ValidationFormula}`);
      await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Felt" />');
      await expect(list.fields.getByTitle('Felt').update({ ValidationFormula })).rejects.toThrow(
        'syntax error',
      );
      expect(await list.fields.getByTitle('Felt').select('ValidationFormula')()).toMatchObject({
        ValidationFormula: null,
      });
    },
  );

  test('a list has at most twenty indexes', async () => {
    const list = await newList('Indekser');
    const add = (index: number) =>
      list.fields.createFieldAsXml(`<Field Type="Text" DisplayName="F${index}" Indexed="TRUE" />`);
    for (let index = 1; index <= 20; index += 1) await add(index);
    await expect(add(21)).rejects.toThrow('maximum number of indexed columns');
    await list.fields.getByTitle('F1').update({ Indexed: false });
    await expect(add(22)).resolves.toBeDefined();
  });
});
