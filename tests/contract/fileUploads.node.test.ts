/** Large files in pieces, versions of files, check-out, and files by their own address. */
import { addLibrary, fileAddress, folderAddress, folderAt, library } from './library';
import { person, start, type Running } from './localSharePoint';

let running: Running;

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

async function add(name: string, content = 'en'): Promise<void> {
  await folderAt(running.sp('contributor')).files.addUsingPath(name, content, { Overwrite: true });
}

function post(path: string, body?: string, key: 'contributor' | 'editor' = 'contributor') {
  return running.ask(key, path, { method: 'POST', body });
}

describe('a file in pieces', () => {
  it('of 20 MB arrives whole through PnPjs', async () => {
    const large = Buffer.alloc(
      20 * 1024 * 1024,
      Buffer.from(Array.from({ length: 251 }, (_, index) => index)),
    );
    const { files } = folderAt(running.sp('contributor'));
    const stages: string[] = [];
    await files.addChunked('stor fil.bin', new Blob([large]), {
      ...{ Overwrite: true, chunkSize: 3 * 1024 * 1024 },
      progress: ({ stage }) => stages.push(stage),
    });
    expect(stages).toEqual(['starting', ...Array<string>(5).fill('continue'), 'finishing']);
    const file = files.getByUrl('stor fil.bin');
    expect((await file()).Length).toBe(String(large.length));
    expect(Buffer.compare(Buffer.from(await file.getBuffer()), large)).toBe(0);
  });

  it('smaller than a piece arrives too', async () => {
    const { files } = folderAt(running.sp('contributor'));
    await files.addChunked('lille.bin', new Blob(['lille']), { Overwrite: true });
    expect(await files.getByUrl('lille.bin').getText()).toBe('lille');
  });

  const id = "uploadId=guid'0070d8ce-0cd3-410a-a18d-f3a7fb39bea6'";

  it('is as it was until the last piece, and tells how far it has come', async () => {
    await add('stykker.txt', 'gammel');
    const file = fileAddress('stykker.txt');
    expect((await post(`${file}/startUpload(${id})`, 'abc')).json).toMatchObject({ value: '3' });
    expect((await post(`${file}/continueUpload(${id},fileOffset=3)`, 'de')).json).toMatchObject({
      value: '5',
    });
    expect(await running.ask('reader', `${file}/$value`)).toMatchObject({ text: 'gammel' });
    const finished = await post(`${file}/finishUpload(${id},fileOffset=5)`, 'f');
    expect(finished.json).toMatchObject({ 'odata.type': 'SP.File', Length: '6', UIVersionLabel: '2.0' });
    expect(await running.ask('reader', `${file}/$value`)).toMatchObject({ text: 'abcdef' });
  });

  it('refuses a piece in the wrong place, and goes on from the right one', async () => {
    await add('hul.txt');
    const file = fileAddress('hul.txt');
    await post(`${file}/startUpload(${id})`, 'abc');
    for (const offset of [0, 2, 4])
      expect((await post(`${file}/continueUpload(${id},fileOffset=${offset})`, 'x')).status).toBe(400);
    expect((await post(`${file}/finishUpload(${id},fileOffset=3)`, 'd')).json).toMatchObject({ Length: '4' });
    expect((await post(`${file}/continueUpload(${id},fileOffset=4)`, 'x')).status).toBe(400);
  });

  it('is forgotten when it is given up, and nobody else may add to it', async () => {
    await add('opgivet.txt', 'før');
    const file = fileAddress('opgivet.txt');
    await post(`${file}/startUpload(${id})`, 'abc');
    const reader = { method: 'POST', body: 'x' };
    expect((await running.ask('reader', `${file}/continueUpload(${id},fileOffset=3)`, reader)).status).toBe(
      403,
    );
    expect((await post(`${file}/cancelUpload(${id})`)).status).toBe(200);
    expect((await post(`${file}/finishUpload(${id},fileOffset=3)`, 'd')).status).toBe(400);
    expect(await running.ask('reader', `${file}/$value`)).toMatchObject({ text: 'før' });
  });

  it('has to be there before the first piece', async () => {
    expect((await post(`${fileAddress('mangler.txt')}/startUpload(${id})`, 'abc')).status).toBe(404);
  });
});

describe('bodies', () => {
  it('of other requests stay small', async () => {
    const body = JSON.stringify({ Title: 'x'.repeat(2 * 1024 * 1024) });
    expect((await running.ask('owner', 'web/lists', { method: 'POST', body })).status).toBe(413);
    const file = `${folderAddress(library)}/files/add(url='3%20MB.bin',overwrite=true)`;
    expect((await post(file, 'x'.repeat(3 * 1024 * 1024))).status).toBe(200);
  });
});

describe('versions', () => {
  it('hold what the file has been, and are restored by writing it anew', async () => {
    for (const content of ['en', 'to', 'tre']) await add('udgaver.txt', content);
    const { versions } = folderAt(running.sp('contributor')).files.getByUrl('udgaver.txt');
    expect(await versions()).toMatchObject([
      {
        ID: 512,
        VersionLabel: '1.0',
        IsCurrentVersion: false,
        Size: 2,
        Url: '_vti_history/512/Bilag og øvrigt/udgaver.txt',
      },
      { ID: 1024, VersionLabel: '2.0', IsCurrentVersion: false, Size: 2 },
    ]);
    expect(await versions.getById(512).getText()).toBe('en');
    expect(await versions.getById(1024).getText()).toBe('to');
    await versions.restoreByLabel('1.0');
    const file = folderAt(running.sp('reader')).files.getByUrl('udgaver.txt');
    expect(await file.getText()).toBe('en');
    expect(await file()).toMatchObject({ UIVersionLabel: '4.0' });
    await versions.deleteById(512);
    expect((await versions<{ ID: number }[]>()).map(({ ID: number }) => number)).toEqual([1024, 1536]);
  });

  it('of the columns do not lose the content', async () => {
    await add('kolonner.txt', 'indhold');
    const { files } = folderAt(running.sp('contributor'));
    const item = await files.getByUrl('kolonner.txt').getItem('Id');
    await item.update({ Title: 'A' });
    await item.update({ Title: 'B' });
    const file = files.getByUrl('kolonner.txt');
    expect(await file.versions.getById(1024).getText()).toBe('indhold');
    await file.versions.restoreByLabel('2.0');
    expect(await file()).toMatchObject({ Title: 'A', UIVersionLabel: '4.0' });
    expect(await file.getText()).toBe('indhold');
  });
});

describe('check-out', () => {
  it('keeps everybody else from writing until the file is checked in', async () => {
    await add('udtjekket.txt', 'før');
    const mine = folderAt(running.sp('contributor')).files.getByUrl('udtjekket.txt');
    await mine.checkout();
    expect(await mine.expand('CheckedOutByUser')()).toMatchObject({
      ...{ CheckOutType: 0, CheckedOutByUser: { Title: 'Ærlig contributor' } },
    });
    const put = { method: 'PUT', body: 'andens' };
    expect(await running.ask('editor', `${fileAddress('udtjekket.txt')}/$value`, put)).toMatchObject({
      status: 423,
      json: {
        'odata.error': {
          code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
          message: {
            value: `The file "${running.origin}${library}/udtjekket.txt" is checked out for editing by i:0#.f|membership|contributor@fjordby.example`,
          },
        },
      },
    });
    await mine.setContent('min');
    await mine.checkin('færdig');
    expect((await running.ask('editor', `${fileAddress('udtjekket.txt')}/$value`, put)).status).toBe(204);
  });

  it('is undone with what was written meanwhile', async () => {
    await add('fortrudt.txt', 'før');
    const mine = folderAt(running.sp('contributor')).files.getByUrl('fortrudt.txt');
    await mine.checkout();
    await mine.setContent('meanwhile');
    expect((await post(`${fileAddress('fortrudt.txt')}/undocheckout`, undefined, 'editor')).status).toBe(200);
    expect(await mine.getText()).toBe('før');
    await expect(mine.checkin()).rejects.toThrow(/is not checked out/);
  });
});

describe('a file by its own address', () => {
  const at = (name: string, headers: Record<string, string> = {}) =>
    fetch(`${running.origin}${encodeURI(`${library}/`)}${encodeURIComponent(name)}`, {
      headers: { Authorization: `Bearer ${person.reader};AllSites.Read`, ...headers },
    });

  it('comes with its type and tag, and not twice to one who has it', async () => {
    await add('50% #1 & æ.txt', 'tekst æ');
    const answer = await at('50% #1 & æ.txt');
    expect([answer.status, await answer.text()]).toEqual([200, 'tekst æ']);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.get('content-disposition')).toBeNull();
    const again = await at('50% #1 & æ.txt', { 'If-None-Match': answer.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it.each(['ond.html', 'ond.SVG', 'ond.xml', "o'nd.htm"])('%s is saved, never shown', async (name) => {
    await add(name, '<script>alert(1)</script>');
    const answer = await at(name);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''o/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is for those who may read it', async () => {
    await add('fortrolig.txt');
    expect(
      (await at('fortrolig.txt', { Authorization: `Bearer ${person.outsider};AllSites.Read` })).status,
    ).toBe(403);
    expect((await at('fortrolig.txt', { Authorization: 'Bearer forkert' })).status).toBe(401);
    expect((await at('findes ikke.txt')).status).toBe(404);
    expect((await at('..%2F..%2Fandet')).status).toBe(404);
  });
});
