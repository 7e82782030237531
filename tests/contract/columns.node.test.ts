import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import { type Row, type Running, start } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const lists = () => running.sp('owner').web.lists;

describe('columns', () => {
  test('made from XML, with and without the name kept', async () => {
    await lists().add('Kolonner');
    const { fields } = lists().getByTitle('Kolonner');
    const xml = '<Field Type="Text" Name="NextMeeting" DisplayName="Næste møde" />';
    expect(await fields.createFieldAsXml({ SchemaXml: xml, Options: 8 })).toMatchObject({
      InternalName: 'NextMeeting',
      Title: 'Næste møde',
      TypeAsString: 'Text',
    });
    expect(await fields.createFieldAsXml(xml)).toMatchObject({
      InternalName: 'N_x00e6_ste_x0020_m_x00f8_de',
      Title: 'Næste møde',
    });
    await expect(fields.createFieldAsXml({ SchemaXml: xml, Options: 8 })).rejects.toThrow(
      'A duplicate field name',
    );
    await expect(fields.createFieldAsXml('<Field Type="Unheard" DisplayName="x" />')).rejects.toThrow(
      'is not installed properly',
    );
    await expect(fields.createFieldAsXml('<Field Type="Text"')).rejects.toThrow('[400]');
  });

  test.each<[number, string, string, object, object]>([
    [2, 'SP.FieldText', 'Text', { MaxLength: 20 }, { MaxLength: 20 }],
    [3, 'SP.FieldMultiLineText', 'Note', { RichText: false }, { RichText: false }],
    [4, 'SP.FieldDateTime', 'DateTime', { DisplayFormat: 0 }, { DisplayFormat: 0 }],
    [
      6,
      'SP.FieldChoice',
      'Choice',
      { Choices: { results: ['a & b', 'c'] } },
      { Choices: { results: ['a & b', 'c'] } },
    ],
    [8, 'SP.Field', 'Boolean', { DefaultValue: '1' }, { DefaultValue: '1' }],
    [9, 'SP.FieldNumber', 'Number', {}, {}],
    [11, 'SP.FieldUrl', 'URL', {}, {}],
    [
      15,
      'SP.FieldMultiChoice',
      'MultiChoice',
      { Choices: { results: ['a'] } },
      { Choices: { results: ['a'] } },
    ],
    [20, 'SP.FieldUser', 'User', {}, {}],
  ])('made from properties: kind %d', async (kind, type, name, properties, expected) => {
    const verbose = 'application/json;odata=verbose';
    const body = { __metadata: { type }, Title: `Felt ${kind}`, FieldTypeKind: kind, ...properties };
    const { status, json } = await running.ask('owner', "web/lists/getByTitle('Kolonner')/fields", {
      method: 'POST',
      body,
      headers: { Accept: verbose, 'Content-Type': verbose },
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      d: {
        __metadata: { type },
        TypeAsString: name,
        FieldTypeKind: kind,
        InternalName: `Felt_x0020_${kind}`,
        ...expected,
      },
    });
  });

  test('the columns every list has, found by name, title and id', async () => {
    const { fields } = lists().getByTitle('Kolonner');
    const visible = await fields.filter('Hidden eq false').select('InternalName')();
    const names = visible.map(({ InternalName }) => InternalName);
    expect(names).toEqual(
      expect.arrayContaining([
        'Title',
        'ID',
        'ContentType',
        'Modified',
        'Created',
        'Author',
        'Editor',
        'Attachments',
        '_UIVersionString',
      ]),
    );
    expect(names).not.toContain('GUID');
    const title = await fields.getByInternalNameOrTitle('Title')();
    expect(title).toMatchObject({
      Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
      StaticName: 'Title',
      TypeAsString: 'Text',
      ReadOnlyField: false,
    });
    expect(await fields.getById(title.Id).select('Title')()).toMatchObject({ Title: 'Title' });
    expect(await fields.getByTitle('Næste møde').select('InternalName')()).toMatchObject({
      InternalName: 'NextMeeting',
    });
    const missing = await running.ask(
      'owner',
      "web/lists/getByTitle('Kolonner')/fields/getByInternalNameOrTitle('Ingen')",
    );
    expect([missing.status, missing.text.includes("Column 'Ingen' does not exist.")]).toEqual([400, true]);
  });

  test('changed and removed; a removed column is gone from the items', async () => {
    const list = lists().getByTitle('Kolonner');
    await list.items.add({ NextMeeting: 'x' });
    await list.fields
      .getByInternalNameOrTitle('NextMeeting')
      .update({ Indexed: true, Required: true, Title: 'Mødedag' });
    expect(await list.fields.getByInternalNameOrTitle('NextMeeting')()).toMatchObject({
      Indexed: true,
      Required: true,
      Title: 'Mødedag',
      InternalName: 'NextMeeting',
    });
    await list.fields.getByInternalNameOrTitle('NextMeeting').delete();
    expect(await list.items.getById(1)()).not.toHaveProperty('NextMeeting');
    await expect(list.fields.getByInternalNameOrTitle('Title').delete()).rejects.toThrow('[400]');
  });

  test('unique needs an index, an index no note, and existing values no duplicates', async () => {
    await lists().add('Entydig');
    const list = lists().getByTitle('Entydig');
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" />');
    await list.fields.createFieldAsXml('<Field Type="Note" DisplayName="Body" />');
    const key = list.fields.getByInternalNameOrTitle('Key');
    await expect(key.update({ EnforceUniqueValues: true })).rejects.toThrow('[400]');
    await expect(list.fields.getByInternalNameOrTitle('Body').update({ Indexed: true })).rejects.toThrow(
      '[400]',
    );
    await list.items.add({ Key: 'a' });
    const { Id } = (await list.items.add({ Key: 'a' })) as Row;
    await expect(key.update({ Indexed: true, EnforceUniqueValues: true })).rejects.toThrow(
      'duplicate values',
    );
    expect(await key.select('Indexed', 'EnforceUniqueValues')()).toMatchObject({
      Indexed: false,
      EnforceUniqueValues: false,
    });
    await list.items.getById(Id).update({ Key: 'b' });
    await key.update({ Indexed: true, EnforceUniqueValues: true });
    await expect(list.items.getById(Id).update({ Key: 'A' })).rejects.toThrow('[500]');
    expect(await list.items.getById(Id).select('Key')()).toMatchObject({ Key: 'b' });
  });
});
