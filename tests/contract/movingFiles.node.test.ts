/** Files and folders on the move: what goes with them, what stays, and what is in the way. */
import {
  addLibrary,
  addTree,
  encoded,
  fileAddress,
  folderAddress,
  folderAt,
  library,
  names,
  textOf,
} from './library';
import { start, type Running } from './localSharePoint';

let running: Running;

beforeAll(async () => {
  running = await start();
  await addLibrary(running);
});
afterAll(() => running.stop());

describe('moving and copying', () => {
  it('a file goes with its id, versions and author', async () => {
    await addTree(running, 'Flyt');
    const sp = running.sp('editor');
    const file = folderAt(sp, 'Flyt').files.getByUrl('yderst.txt');
    await file.setContent('anden');
    const before = await file.expand('Author')<{ UniqueId: string; Author: { Id: number } }>();
    const moved = await file.moveByPath(`${library}/Flyt/Inderst/flyttet #1 50%.txt`, false);
    expect(await moved.expand('Author')()).toMatchObject({
      ...{ UniqueId: before.UniqueId, UIVersionLabel: '2.0', Author: { Id: before.Author.Id } },
    });
    expect(await moved.getText()).toBe('anden');
    expect(await folderAt(sp, 'Flyt').files()).toEqual([]);
  });

  it('a copy is a new file with the content, made now by whoever copies', async () => {
    await addTree(running, 'Kopi');
    const sp = running.sp('editor');
    const file = folderAt(sp, 'Kopi').files.getByUrl('yderst.txt');
    await file.copyByPath(`${library}/Kopi/Inderst/kopi.txt`, false);
    const [old, fresh] = [
      await file(),
      await folderAt(sp, 'Kopi/Inderst').files.getByUrl('kopi.txt').expand('Author')(),
    ];
    expect(fresh.UniqueId).not.toBe(old.UniqueId);
    expect(fresh).toMatchObject({ Author: { Title: 'Ærlig editor' }, UIVersionLabel: '1.0' });
    expect(await textOf(running, 'Kopi/Inderst/kopi.txt')).toBe('yderst');
  });

  it('a taken name is refused, replaced, or given a number', async () => {
    await addTree(running, 'Taget');
    const sp = running.sp('contributor');
    const [source, inner] = [
      folderAt(sp, 'Taget').files.getByUrl('yderst.txt'),
      folderAt(sp, 'Taget/Inderst').files,
    ];
    const goal = `${library}/Taget/Inderst/inderst.txt`;
    await expect(source.copyByPath(goal, false)).rejects.toThrow(/already exists/);
    await source.copyByPath(goal, false, true);
    expect(names(await inner())).toEqual(['inderst.txt', 'inderst1.txt']);
    expect(await textOf(running, 'Taget/Inderst/inderst1.txt')).toBe('yderst');
    await source.copyByPath(goal, true);
    expect(await textOf(running, 'Taget/Inderst/inderst.txt')).toBe('yderst');
    await expect(source.moveByPath(goal, false)).rejects.toThrow(/already exists/);
    await source.moveByPath(goal, true);
    expect(names(await inner())).toEqual(['inderst.txt', 'inderst1.txt']);
  });

  it('folders go and are copied with everything, but never into themselves', async () => {
    await addTree(running, 'Træ');
    const sp = running.sp('contributor');
    await folderAt(sp, 'Træ').copyByPath(`${library}/Træ 2`);
    await folderAt(sp, 'Træ').moveByPath(`${library}/Træ 2/Flyttet`);
    for (const path of ['Træ 2', 'Træ 2/Flyttet'])
      expect(await textOf(running, `${path}/Inderst/inderst.txt`)).toBe('inderst');
    await expect(folderAt(sp, 'Træ 2').moveByPath(`${library}/Træ 2/Flyttet/Ind`)).rejects.toThrow(/\[400\]/);
    await expect(folderAt(sp, 'Træ 2').copyByPath(`${library}/Træ 2`)).rejects.toThrow(/already exists/);
  });

  it('into another library, versions and author follow and the item gets a number there', async () => {
    const owner = running.sp('owner');
    await owner.web.lists.add('Arkiv', '', 101);
    await addTree(running, 'Til arkiv');
    const sp = running.sp('contributor');
    await folderAt(sp, 'Til arkiv').files.getByUrl('yderst.txt').setContent('anden');
    const { UniqueId: id } = await folderAt(sp, 'Til arkiv').files.getByUrl('yderst.txt')();
    await folderAt(sp, 'Til arkiv').moveByPath('/sites/prøve/Arkiv/2026');
    const file = sp.web.getFileById(id);
    expect(await file()).toMatchObject({
      ServerRelativeUrl: '/sites/prøve/Arkiv/2026/yderst.txt',
      UIVersionLabel: '2.0',
    });
    expect(
      (await file.versions<{ VersionLabel: string }[]>()).map(({ VersionLabel }) => VersionLabel),
    ).toEqual(['1.0']);
    await file.setContent('tredje');
    expect(await file.getText()).toBe('tredje');
    expect(await running.ask('reader', folderAddress(`${library}/Til arkiv`))).toMatchObject({ status: 404 });
  });

  it('by the older addresses too', async () => {
    await addTree(running, 'Gammel vej');
    const post = (path: string) => running.ask('contributor', path, { method: 'POST' });
    const [file, goal] = [fileAddress('Gammel vej/yderst.txt'), encoded(`${library}/Gammel vej/kopi.txt`)];
    expect((await post(`${file}/copyto(strnewurl='${goal}',boverwrite=true)`)).status).toBe(200);
    expect((await post(`${file}/moveto(newurl='${goal}',flags=0)`)).status).toBe(400);
    expect((await post(`${file}/moveto(newurl='${goal}',flags=1)`)).status).toBe(200);
    expect(await textOf(running, 'Gammel vej/kopi.txt')).toBe('yderst');
    const answer = await running.ask(
      'contributor',
      'SP.MoveCopyUtil.MoveFileByPath(overwrite=@a1)?@a1=false',
      {
        ...{ method: 'POST' },
        body: {
          srcPath: { DecodedUrl: `${running.origin}${library}/Gammel vej/kopi.txt` },
          destPath: { DecodedUrl: '/sites/andet/x.txt' },
        },
      },
    );
    expect(answer.status).toBe(400);
  });

  it('needs the right to take away and to put down', async () => {
    await addTree(running, 'Ret');
    await expect(
      folderAt(running.sp('reader'), 'Ret')
        .files.getByUrl('yderst.txt')
        .moveByPath(`${library}/flyttet.txt`, false),
    ).rejects.toThrow(/\[403\]/);
    await expect(folderAt(running.sp('reader'), 'Ret').copyByPath(`${library}/Ret 2`)).rejects.toThrow(
      /\[403\]/,
    );
  });
});
