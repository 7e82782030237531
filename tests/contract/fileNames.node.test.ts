/** Names of files: every letter that is allowed comes back, the others are refused, and no name leads out of its folder. */
import { addLibrary, encoded, fileAddress, folderAddress, folderAt, library } from './library';
import { start, type Running } from './localSharePoint';

let running: Running;

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

function add(name: string, body = 'x', more = '') {
  const address = `${folderAddress(library)}/files/addUsingPath(decodedurl='${encoded(name)}'${more})`;
  return running.ask('contributor', address, { method: 'POST', body });
}

describe('names', () => {
  const kept = [
    ...[
      '100% sikker #1.txt',
      "Lise's + Bos & 'alle'.txt",
      'æøå ÆØÅ é ü.txt',
      '{x}~[y];=,@$!^`.txt',
      '日本 😀.txt',
    ],
    ...['uden endelse', '.skjult', 'a%20b%23.txt', 'con.txt', 'a..b.txt'],
  ];
  it.each(kept)('%s comes back as it was', async (name) => {
    const { files } = folderAt(running.sp('contributor'));
    const added = await files.addUsingPath(name, 'hej', { Overwrite: true });
    expect(added.Name).toBe(name);
    const path = `${library}/${name}`;
    expect(await running.sp('reader').web.getFileByServerRelativePath(path).getText()).toBe('hej');
    const names = (await files()).map(({ Name }) => Name);
    expect(names).toContain(name);
  });

  const refused = [
    ...[
      'a"b.txt',
      'a*b',
      'a:b',
      'a<b',
      'a>b',
      'a?b',
      'a|b',
      'a\\b',
      'a\tb',
      '.lock',
      'CON',
      'nul',
      'com1',
      'LPT9',
    ],
    ...['~$a.docx', '_vti_x', 'x_vti_y', 'desktop.ini', ' a.txt', 'a.txt ', ''],
  ];
  it.each(refused)('%j is refused', async (name) => {
    const answer = await add(name);
    expect(answer).toMatchObject({
      status: 400,
      json: {
        'odata.error': {
          code: '-2130575245, Microsoft.SharePoint.SPException',
          message: { value: expect.stringContaining('characters that are not permitted') as string },
        },
      },
    });
  });

  it.each(['../Andet.txt', '..', '../../andet/x.txt', 'a/../../b.txt', '/sites/andet/x.txt', './x'])(
    '%s never leads out of the folder',
    async (name) => {
      const answer = await add(name);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('Server relative urls must start with SPWeb.ServerRelativeUrl');
    },
  );

  it('may be 400 characters with the path, and no more', async () => {
    const folder = 'm'.repeat(200);
    const room = 400 - `${library.slice(1)}/${folder}/`.length;
    await folderAt(running.sp('contributor')).folders.addUsingPath(folder);
    const { files } = folderAt(running.sp('contributor'), folder);
    await files.addUsingPath('a'.repeat(room), 'x');
    await expect(files.addUsingPath('b'.repeat(room + 1), 'x')).rejects.toThrow(/400 characters or less/);
    await expect(files.addUsingPath('c'.repeat(257), 'x')).rejects.toThrow(/400 characters or less/);
  });

  it('are the same in upper and lower case', async () => {
    await add('Øllebrød.txt');
    expect((await add('ØLLEBRØD.TXT')).status).toBe(400);
    const { json } = await running.ask('reader', fileAddress('øllebrød.TXT'));
    expect(json).toMatchObject({ Name: 'Øllebrød.txt' });
  });
});

describe('a taken name', () => {
  it('is refused with who wrote the file last', async () => {
    await add('taget.txt');
    expect(await add('taget.txt')).toMatchObject({
      status: 400,
      json: {
        'odata.error': {
          code: '-2130575257, Microsoft.SharePoint.SPException',
          message: {
            value: expect.stringMatching(
              /^A file with the name Bilag og øvrigt\/taget\.txt already exists\. It was last modified by i:0#\.f\|membership\|contributor@fjordby\.example on \d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000\.$/,
            ) as string,
          },
        },
      },
    });
  });

  it('is written over when asked for, with the same id and another version', async () => {
    const first = (await add('over.txt')).json as { UniqueId: string };
    const second = (await add('over.txt', 'længere', ',overwrite=true')).json;
    expect(second).toMatchObject({ UniqueId: first.UniqueId, Length: '8', UIVersionLabel: '2.0' });
  });

  it('gets a number when the name may change', async () => {
    await add('unik.txt');
    expect((await add('unik.txt', 'x', ',EnsureUniqueFileName=true')).json).toMatchObject({
      Name: 'unik1.txt',
    });
    expect((await add('unik.txt', 'x', ',EnsureUniqueFileName=true')).json).toMatchObject({
      Name: 'unik2.txt',
    });
  });
});
