/** Folders: made, listed, asked for, deleted and thrown away with what is in them. */
import '@pnp/sp/recycle-bin';
import '@pnp/sp/security';
import {
  addLibrary,
  addTree,
  encoded,
  fileAddress,
  folderAddress,
  folderAt,
  itemsOf,
  library,
  names,
  textOf,
} from './library';
import { start, type Running } from './localSharePoint';

interface Place {
  readonly FileDirRef: string;
}

let running: Running;

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

describe('a folder', () => {
  it('has the properties of a recorded one', async () => {
    await folderAt(running.sp('contributor')).folders.addUsingPath('TEST');
    const { json } = await running.ask('reader', folderAddress(`${library}/TEST`), {
      headers: { Accept: 'application/json;odata=nometadata' },
    });
    expect(json).toEqual({
      ...{ Exists: true, ExistsAllowThrowForPolicyFailures: true, IsWOPIEnabled: false, ItemCount: 0 },
      ...{ Name: 'TEST', ProgID: null, ServerRelativeUrl: `${library}/TEST`, WelcomePage: '' },
      TimeCreated: expect.stringMatching(/Z$/) as string,
      TimeLastModified: expect.stringMatching(/Z$/) as string,
      UniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it('is reached by path, by id, from its parent and from its list', async () => {
    const sp = running.sp('contributor');
    const { UniqueId: id } = await folderAt(sp).folders.addUsingPath("Å'ben #1 100%");
    expect((await sp.web.getFolderById(id)()).Name).toBe("Å'ben #1 100%");
    const direct = await folderAt(sp, "Å'ben #1 100%")();
    expect(direct.UniqueId).toBe(id);
    expect(await folderAt(sp).folders.getByUrl("Å'ben #1 100%")()).toEqual(direct);
    const root = await sp.web.lists.getByTitle('Bilag og øvrigt').rootFolder();
    expect(await folderAt(sp, "Å'ben #1 100%").parentFolder()).toMatchObject({ UniqueId: root.UniqueId });
    expect((await sp.web.getFolderById(root.UniqueId)()).ServerRelativeUrl).toBe(library);
    const inWeb = await running.ask(
      'reader',
      `web/getFolderByServerRelativeUrl('${encoded('Bilag og øvrigt/TEST')}')`,
    );
    expect(inWeb.json).toMatchObject({ Name: 'TEST' });
  });

  it('is an item of its own kind', async () => {
    const sp = running.sp('contributor');
    const { folder } = { folder: folderAt(sp, 'TEST') };
    const item = await folder.getItem('Id', 'FileSystemObjectType', 'ContentTypeId', 'FileLeafRef');
    expect({ ...item }).toMatchObject({ FileSystemObjectType: 1, FileLeafRef: 'TEST' });
    const [found] = await itemsOf(sp).filter("FSObjType eq 1 and FileLeafRef eq 'TEST'")<
      { ContentTypeId: string }[]
    >();
    expect(found?.ContentTypeId).toMatch(/^0x0120/);
    await expect(folderAt(sp).getItem()).rejects.toThrow(/root folder/);
  });

  it('tells of its list and web, as a client that wants to know where it is asks', async () => {
    const info = await folderAt(running.sp('reader'), 'TEST').getParentInfos();
    expect(info).toMatchObject({
      Folder: { ServerRelativeUrl: `${library}/TEST` },
      ParentList: { RootFolderServerRelativeUrl: library },
      ParentWeb: { ServerRelativeUrl: '/sites/prøve' },
    });
  });

  it('gets a new name through its item, and what is in it follows', async () => {
    await addTree(running, 'Før');
    const item = await folderAt(running.sp('contributor'), 'Før').getItem('Id');
    await item.update({ FileLeafRef: 'Efter' });
    expect(await textOf(running, 'Efter/Inderst/inderst.txt')).toBe('inderst');
    expect(await running.ask('reader', folderAddress(`${library}/Før`))).toMatchObject({ status: 404 });
  });
});

describe('making folders', () => {
  const taken = (name: string) => ({
    status: 400,
    json: {
      'odata.error': {
        code: '-2130575257, Microsoft.SharePoint.SPException',
        message: { value: `A file or folder with the name ${name} already exists.` },
      },
    },
  });

  it('refuses a name that is taken, unless asked to take what is there', async () => {
    const add = (more: string) =>
      running.ask('contributor', `${folderAddress(library)}/folders/${more}`, { method: 'POST' });
    expect((await add("addUsingPath(decodedUrl='To gange')")).status).toBe(200);
    expect(await add("addUsingPath(decodedUrl='To gange',overwrite=false)")).toMatchObject(taken('To gange'));
    expect((await add("addUsingPath(decodedUrl='To gange',overwrite=true)")).status).toBe(200);
    expect((await add("add('to GANGE')")).json).toMatchObject({ Name: 'To gange' });
  });

  it('takes a path in the web, a body, and a path within', async () => {
    const sp = running.sp('contributor');
    await sp.web.folders.addUsingPath('Bilag og øvrigt/Fra web');
    await folderAt(sp).folders.addUsingPath(`${library}/Fra web/Længere inde`);
    const body = { ServerRelativeUrl: `${library}/Fra krop` };
    expect((await running.ask('contributor', 'web/folders', { method: 'POST', body })).status).toBe(201);
    await folderAt(sp, 'Fra krop').addSubFolderUsingPath('Under');
    expect(names(await folderAt(sp, 'Fra web').folders())).toEqual(['Længere inde']);
    expect(names(await folderAt(sp, 'Fra krop').folders())).toEqual(['Under']);
  });

  it('makes none on the way, and none in the web itself', async () => {
    const sp = running.sp('contributor');
    await expect(folderAt(sp).folders.addUsingPath('Mangler/Inde')).rejects.toThrow(/\[404\]/);
    await expect(folderAt(sp, 'Mangler').files.addUsingPath('x.txt', 'x')).rejects.toThrow(/\[404\]/);
    await expect(sp.web.folders.addUsingPath('Løs mappe')).rejects.toThrow(/\[403\]/);
    await expect(folderAt(sp).folders.addUsingPath('a:b')).rejects.toThrow(/not permitted/);
  });

  it('works in lists too', async () => {
    const sp = running.sp('owner');
    await sp.web.lists.add('Med mapper', '', 100);
    const list = sp.web.lists.getByTitle('Med mapper');
    await list.rootFolder.folders.addUsingPath('2026');
    const shown = await list.items.select('FileRef', 'FileSystemObjectType')<{ FileRef: string }[]>();
    expect(shown).toMatchObject([{ FileRef: '/sites/prøve/Lists/Med mapper/2026', FileSystemObjectType: 1 }]);
  });
});

describe('a folder that is not there', () => {
  it('is 404, says that it does not exist when only that is asked, and shows nothing in it', async () => {
    const address = folderAddress(`${library}/Findes ikke`);
    expect(await running.ask('reader', address)).toMatchObject({
      status: 404,
      json: {
        'odata.error': {
          code: '-2147024894, System.IO.FileNotFoundException',
          message: { value: 'File Not Found.' },
        },
      },
    });
    const sp = running.sp('reader');
    expect(await folderAt(sp, 'Findes ikke').select('Exists')()).toMatchObject({ Exists: false });
    expect(await folderAt(sp, 'TEST').select('Exists')()).toMatchObject({ Exists: true });
    expect(await folderAt(sp, 'Findes ikke').folders()).toEqual([]);
  });

  it('is 400 outside the web', async () => {
    expect(await running.ask('owner', folderAddress('/sites/andet/Dokumenter'))).toMatchObject({
      status: 400,
      json: {
        'odata.error': { message: { value: 'Server relative urls must start with SPWeb.ServerRelativeUrl' } },
      },
    });
    expect((await running.ask('owner', folderAddress(`${library}/../../andet`))).status).toBe(400);
  });
});

describe('the web', () => {
  it('shows the folders of its lists', async () => {
    const sp = running.sp('reader');
    expect(names(await sp.web.folders())).toEqual(expect.arrayContaining(['Bilag og øvrigt', 'Lists']));
    expect((await sp.web.rootFolder()).ServerRelativeUrl).toBe('/sites/prøve');
    const lists = await running.ask('reader', `${folderAddress('/sites/prøve/Lists')}/folders`);
    expect(lists.status).toBe(200);
  });
});

describe('collections', () => {
  it('filter, sort, cut and expand', async () => {
    const sp = running.sp('contributor');
    await folderAt(sp).folders.addUsingPath('Samling');
    const folder = folderAt(sp, 'Samling');
    for (const name of ['b.txt', 'å.txt', 'a.pdf', 'æ.txt']) await folder.files.addUsingPath(name, name);
    await folder.folders.addUsingPath('Under');
    expect(names(await folder.files())).toEqual(['a.pdf', 'b.txt', 'æ.txt', 'å.txt']);
    expect(names(await folder.files.orderBy('Name', false).top(2)())).toEqual(['å.txt', 'æ.txt']);
    expect(names(await folder.files.filter("Name eq 'a.pdf'")())).toEqual(['a.pdf']);
    const expanded = await folder.expand('Files', 'Folders')<{
      ItemCount: number;
      Files: unknown[];
      Folders: unknown[];
    }>();
    expect(expanded).toMatchObject({ ItemCount: 5 });
    expect([expanded.Files.length, expanded.Folders.length]).toEqual([4, 1]);
  });
});

describe('deleting', () => {
  it('takes what is in the folder with it, and frees the name', async () => {
    await addTree(running, 'Slet');
    const sp = running.sp('contributor');
    const count = (await itemsOf(sp)()).length;
    await folderAt(sp, 'Slet').delete();
    expect(await itemsOf(sp)()).toHaveLength(count - 4);
    expect(await running.ask('reader', fileAddress('Slet/Inderst/inderst.txt'))).toMatchObject({
      status: 404,
    });
    await addTree(running, 'Slet');
    await folderAt(sp, 'Slet').deleteWithParams({ BypassSharedLock: true });
    expect(await running.ask('reader', folderAddress(`${library}/Slet`))).toMatchObject({ status: 404 });
  });

  it('leaves what is not in the folder, though its name begins alike', async () => {
    await addTree(running, 'Sag');
    await addTree(running, 'Sag 2');
    await folderAt(running.sp('contributor'), 'Sag').delete();
    expect(await textOf(running, 'Sag 2/Inderst/inderst.txt')).toBe('inderst');
  });

  it('is refused for the folder of a list, and for readers', async () => {
    await expect(folderAt(running.sp('owner')).delete()).rejects.toThrow(/\[400\]/);
    await expect(folderAt(running.sp('reader'), 'TEST').delete()).rejects.toThrow(/\[403\]/);
    await expect(folderAt(running.sp('reader'), 'TEST').recycle()).rejects.toThrow(/\[403\]/);
  });
});

describe('permissions of its own', () => {
  it('hide a folder and everything in it, wherever it is asked for', async () => {
    await addTree(running, 'Lukket');
    const item = await folderAt(running.sp('owner'), 'Lukket').getItem('Id');
    await item.breakRoleInheritance(false);
    const sp = running.sp('reader');
    expect(names(await folderAt(sp).folders())).not.toContain('Lukket');
    const inside = fileAddress('Lukket/Inderst/inderst.txt');
    expect((await running.ask('reader', `${inside}/$value`)).status).toBe(403);
    expect((await running.ask('reader', folderAddress(`${library}/Lukket/Inderst`))).status).toBe(403);
    const found = await itemsOf(sp).filter("FileLeafRef eq 'inderst.txt'").select('FileDirRef')<Place[]>();
    expect(found.map(({ FileDirRef }) => FileDirRef)).not.toContain(`${library}/Lukket/Inderst`);
    expect((await running.ask('owner', `${inside}/$value`)).text).toBe('inderst');
  });
});

describe('the recycle bin', () => {
  it('gives a folder back with everything in it', async () => {
    await addTree(running, 'Fortrudt');
    const sp = running.sp('contributor');
    const { Id: number } = await folderAt(sp, 'Fortrudt/Inderst')
      .files.getByUrl('inderst.txt')
      .getItem<{ Id: number }>('Id');
    const id = await folderAt(sp, 'Fortrudt').recycle();
    expect(await running.ask('reader', folderAddress(`${library}/Fortrudt`))).toMatchObject({ status: 404 });
    const entry = sp.web.recycleBin.getById(id);
    expect(await entry()).toMatchObject({ ItemType: 5, LeafName: 'Fortrudt', DirName: library.slice(1) });
    await entry.restore();
    expect(await textOf(running, 'Fortrudt/Inderst/inderst.txt')).toBe('inderst');
    expect(await itemsOf(sp).getById(number)()).toMatchObject({ Id: number });
  });

  it('gives a file back with its versions, and not over another', async () => {
    const sp = running.sp('contributor');
    const { files } = folderAt(sp);
    await files.addUsingPath('fortrudt.txt', 'en');
    await files.getByUrl('fortrudt.txt').setContent('to');
    const id = await files.getByUrl('fortrudt.txt').recycle();
    await files.addUsingPath('fortrudt.txt', 'anden');
    await expect(sp.web.recycleBin.getById(id).restore()).rejects.toThrow();
    await files.getByUrl('fortrudt.txt').delete();
    await sp.web.recycleBin.getById(id).restore();
    expect(await textOf(running, 'fortrudt.txt')).toBe('to');
    expect(await files.getByUrl('fortrudt.txt').versions()).toHaveLength(1);
  });
});
