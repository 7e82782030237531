/** Files: content byte for byte, properties as recorded, names, versions of the tag, and what is refused. */
import { addLibrary, encoded, fileAddress, folderAddress, folderAt, itemsOf, library } from './library';
import { start, type Running } from './localSharePoint';

let running: Running;

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

const text = 'Æøå – referat\n';

/** Every byte there is, so that whatever passes through text on the way is noticed. */
const bytes = Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256));

function add(name: string, body = text, more = '') {
  const address = `${folderAddress(library)}/files/addUsingPath(decodedurl='${encoded(name)}'${more})`;
  return running.ask('contributor', address, { method: 'POST', body });
}

describe('content', () => {
  it('comes back byte for byte, as text, JSON, buffer and blob', async () => {
    const { files } = folderAt(running.sp('editor'));
    await files.addUsingPath('data.bin', new Blob([bytes]), { Overwrite: true });
    const file = files.getByUrl('data.bin');
    expect(Buffer.from(await file.getBuffer())).toEqual(bytes);
    expect((await file.getBlob()).size).toBe(1024);
    await file.setContent('{"svar":"ø"}');
    expect(await file.getText()).toBe('{"svar":"ø"}');
    expect(await file.getJSON()).toEqual({ svar: 'ø' });
  });

  it('is answered as octets with the tag of the file', async () => {
    await add('svar.html', '<b>hej</b>');
    const answer = await running.ask('reader', `${fileAddress('svar.html')}/$value`);
    expect(answer).toMatchObject({ status: 200, text: '<b>hej</b>' });
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('etag')).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  });

  it('is written anew with PUT, which answers the new tag and nothing else', async () => {
    await add('put.txt');
    const put = { method: 'POST', headers: { 'X-HTTP-Method': 'PUT' }, body: 'nyt' };
    const answer = await running.ask('contributor', `${fileAddress('put.txt')}/$value`, put);
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.get('etag')).toMatch(/,2"$/);
    const real = await running.ask('contributor', `${fileAddress('put.txt')}/$value`, {
      ...{ method: 'PUT', body: 'nyest' },
    });
    expect(real.status).toBe(204);
    const { text: now } = await running.ask('contributor', `${fileAddress('put.txt')}/$value`);
    expect(now).toBe('nyest');
  });

  it('is refused when somebody has written meanwhile', async () => {
    await add('etag.txt');
    const old = await running.ask('contributor', fileAddress('etag.txt'));
    const { ETag: etag } = old.json as { ETag: string };
    await add('etag.txt', 'andens', ',overwrite=true');
    const put = { method: 'PUT', headers: { 'If-Match': etag }, body: 'min' };
    const answer = await running.ask('contributor', `${fileAddress('etag.txt')}/$value`, put);
    expect(answer.status).toBe(412);
    const gone = { method: 'DELETE', headers: { 'If-Match': etag } };
    expect((await running.ask('contributor', fileAddress('etag.txt'), gone)).status).toBe(412);
  });
});

describe('properties', () => {
  it('are those of a recorded file', async () => {
    await add('Egenskaber.docx', 'x');
    const { json, status } = await running.ask('reader', fileAddress('Egenskaber.docx'), {
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    expect(status).toBe(200);
    expect(json).toEqual({
      ...{ CheckInComment: '', CheckOutType: 2, CustomizedPageStatus: 0, Exists: true, IrmEnabled: false },
      ContentTag: expect.stringMatching(/^\{[0-9A-F-]{36}\},1,1$/) as string,
      ETag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/) as string,
      ...{ ExistsAllowThrowForPolicyFailures: true, Length: '1', Level: 1, MajorVersion: 1, MinorVersion: 0 },
      LinkingUri: expect.stringContaining(
        '/sites/pr%C3%B8ve/Bilag%20og%20%C3%B8vrigt/Egenskaber.docx?d=w',
      ) as string,
      LinkingUrl: expect.stringContaining(`${library}/Egenskaber.docx?d=w`) as string,
      ...{ Name: 'Egenskaber.docx', ServerRelativeUrl: `${library}/Egenskaber.docx`, Title: '' },
      TimeCreated: expect.stringMatching(/T\d\d:\d\d:\d\dZ$/) as string,
      TimeLastModified: expect.stringMatching(/T\d\d:\d\d:\d\dZ$/) as string,
      ...{ UIVersion: 512, UIVersionLabel: '1.0' },
      UniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('name the file in the address of its metadata', async () => {
    await add("Anders' & co.txt");
    const { json } = await running.ask('reader', fileAddress("Anders' & co.txt"));
    expect(json).toMatchObject({
      'odata.type': 'SP.File',
      'odata.editLink':
        "Web/GetFileByServerRelativePath(decodedurl='/sites/pr%C3%B8ve/Bilag%20og%20%C3%B8vrigt/Anders%27%20%26%20co.txt')",
    });
  });

  it('expand to the people and the item', async () => {
    await add('folk.txt');
    const file = folderAt(running.sp('reader')).files.getByUrl('folk.txt');
    const shown: unknown = await file
      .select('Name', 'Author/Title', 'ListItemAllFields/Id', 'ListItemAllFields/FileSystemObjectType')
      .expand('Author', 'ListItemAllFields')();
    expect(shown).toMatchObject({
      ...{ Name: 'folk.txt', Author: { Title: 'Ærlig contributor' } },
      ListItemAllFields: { Id: expect.any(Number) as number, FileSystemObjectType: 0 },
    });
    expect(await file.getLockedByUser()).toBeNull();
  });
});

describe('a file that is not there', () => {
  it('is 404 with its path, also when only its existence is asked for', async () => {
    const refusal = {
      status: 404,
      json: {
        'odata.error': {
          code: '-2130575338, Microsoft.SharePoint.SPException',
          message: { lang: 'en-US', value: `The file ${library}/findes ikke.pdf does not exist.` },
        },
      },
    };
    expect(await running.ask('reader', fileAddress('findes ikke.pdf'))).toMatchObject(refusal);
    expect(await running.ask('reader', `${fileAddress('findes ikke.pdf')}?$select=Exists`)).toMatchObject(
      refusal,
    );
    expect(await running.ask('reader', `${fileAddress('findes ikke.pdf')}/$value`)).toMatchObject(refusal);
    const { files } = folderAt(running.sp('reader'));
    expect(await files.getByUrl('findes ikke.pdf').exists()).toBe(false);
  });

  it('is gone after delete, by address, by id and from the items', async () => {
    const { UniqueId: id } = (await add('væk.txt')).json as { UniqueId: string };
    const sp = running.sp('contributor');
    expect(await sp.web.getFileById(id).exists()).toBe(true);
    await sp.web.getFileById(id).delete();
    expect(await sp.web.getFileById(id).exists()).toBe(false);
    expect(await itemsOf(sp).filter("FileLeafRef eq 'væk.txt'")()).toEqual([]);
  });
});

describe('a file and its item', () => {
  it('are one: columns, names and places', async () => {
    await add('post.txt');
    const sp = running.sp('editor');
    const item = await folderAt(sp)
      .files.getByUrl('post.txt')
      .getItem('Id', 'Title', 'FileRef', 'FileLeafRef', 'FileDirRef');
    expect({ ...item }).toMatchObject({
      ...{ Title: null, FileLeafRef: 'post.txt', FileDirRef: library, FileRef: `${library}/post.txt` },
    });
    await item.update({ Title: 'Ny titel' });
    expect(await folderAt(sp).files.getByUrl('post.txt')()).toMatchObject({
      Title: 'Ny titel',
      UIVersionLabel: '2.0',
    });
    const [found] = await itemsOf(sp)
      .filter(`FileRef eq '${library}/post.txt'`)
      .select('Title', 'File/Name', 'FileSystemObjectType')
      .expand('File')<{ Title: string; File: { Name: string } }[]>();
    expect(found).toMatchObject({ Title: 'Ny titel', File: { Name: 'post.txt' }, FileSystemObjectType: 0 });
  });

  it('get a new name through the item, and keep the content', async () => {
    await add('gammel.txt', 'indhold');
    const sp = running.sp('contributor');
    const item = await folderAt(sp).files.getByUrl('gammel.txt').getItem('Id');
    await item.update({ FileLeafRef: 'ny.txt', Title: 'Omdøbt' });
    expect(await folderAt(sp).files.getByUrl('ny.txt').getText()).toBe('indhold');
    expect(await item.file()).toMatchObject({ Name: 'ny.txt', Title: 'Omdøbt' });
    await expect(item.update({ FileLeafRef: 'a:b.txt' })).rejects.toThrow(/not permitted/);
  });

  it('is never made as an item', async () => {
    await expect(itemsOf(running.sp('owner')).add({ Title: 'x' })).rejects.toThrow(
      /To add an item to a document library, use SPFileCollection\.Add\(\)/,
    );
  });
});

describe('rights', () => {
  const forbidden = { status: 403 };
  it('a reader reads and no more', async () => {
    await add('læs.txt');
    const address = fileAddress('læs.txt');
    expect(await running.ask('reader', `${address}/$value`)).toMatchObject({ status: 200, text });
    expect(await running.ask('reader', `${address}/$value`, { method: 'PUT', body: 'x' })).toMatchObject(
      forbidden,
    );
    expect(await running.ask('reader', address, { method: 'DELETE' })).toMatchObject(forbidden);
    expect(await running.ask('reader', `${address}/recycle`, { method: 'POST' })).toMatchObject(forbidden);
    const add2 = `${folderAddress(library)}/files/addUsingPath(decodedurl='ny.txt',overwrite=true)`;
    expect(await running.ask('reader', add2, { method: 'POST', body: 'x' })).toMatchObject(forbidden);
    expect(
      await running.ask('contributor', `${address}/$value`, {
        ...{ method: 'PUT', body: 'x', scope: 'AllSites.Read' },
      }),
    ).toMatchObject(forbidden);
  });

  it('an outsider sees nothing, not even that it is there', async () => {
    await add('hemmelig.txt');
    expect(await running.ask('outsider', fileAddress('hemmelig.txt'))).toMatchObject(forbidden);
    expect(await running.ask('outsider', `${folderAddress(library)}/files`)).toMatchObject(forbidden);
  });
});
