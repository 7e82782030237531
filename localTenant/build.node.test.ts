import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, type BuildStep } from './build';

let folder: string;
let runs: number;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'one.ts'), 'one');
  writeFileSync(join(folder, 'lock.json'), '{}');
  runs = 0;
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

async function build(changes: Partial<BuildStep> = {}): Promise<number> {
  const step: BuildStep = {
    name: 'the tab',
    inputs: [join(folder, 'src'), join(folder, 'lock.json'), join(folder, 'not-there')],
    output: join(folder, 'out'),
    run: () => Promise.resolve(void (runs += 1)),
    ...changes,
  };
  await ensureBuilt([step], (line) => said.push(line));
  return runs;
}

test('builds once, says so, and then rests in silence', async () => {
  expect(await build()).toBe(1);
  expect(said).toEqual(['Building the tab …', expect.stringMatching(/^Built the tab in \d+\.\d s$/)]);
  expect(await build()).toBe(1);
  expect(said).toHaveLength(2);
});

test('builds again when an input changes, comes, goes or is renamed', async () => {
  await build();
  writeFileSync(join(folder, 'src', 'one.ts'), 'eno');
  expect(await build()).toBe(2);
  writeFileSync(join(folder, 'src', 'two.ts'), '');
  expect(await build()).toBe(3);
  renameSync(join(folder, 'src', 'two.ts'), join(folder, 'src', 'three.ts'));
  expect(await build()).toBe(4);
  rmSync(join(folder, 'src', 'three.ts'));
  expect(await build()).toBe(5);
  writeFileSync(join(folder, 'not-there'), 'now it is');
  expect(await build()).toBe(6);
});

test('builds again when the settings change or the output is gone', async () => {
  await build({ settings: 'port 5300' });
  expect(await build({ settings: 'port 5300' })).toBe(1);
  expect(await build({ settings: 'port 5400' })).toBe(2);
  rmSync(join(folder, 'out'), { recursive: true });
  expect(await build({ settings: 'port 5400' })).toBe(3);
});

test('the note of what it was made from can lie elsewhere, where a wiped output does not hide it', async () => {
  const mark = join(folder, 'notes');
  await build({ mark });
  expect(await build({ mark })).toBe(1);
  expect(existsSync(join(folder, 'out', '.inputs'))).toBe(false);
  rmSync(join(folder, 'out'), { recursive: true });
  expect(await build({ mark })).toBe(2);
});

test('a test beside the code is no reason to build', async () => {
  await build();
  writeFileSync(join(folder, 'src', 'one.test.ts'), 'test');
  expect(await build()).toBe(1);
});

test('after a failure it builds again', async () => {
  await build();
  writeFileSync(join(folder, 'src', 'one.ts'), 'broken');
  await expect(build({ run: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken');
  writeFileSync(join(folder, 'src', 'one.ts'), 'one');
  expect(await build()).toBe(2);
});

test('a command makes its output, and what it said is told when it fails', async () => {
  const code = `require('fs').mkdirSync(${JSON.stringify(join(folder, 'out'))})`;
  await build({ run: ['-e', code] });
  expect(existsSync(join(folder, 'out', '.inputs'))).toBe(true);
  const failing = ['-e', 'console.log("what went wrong"); process.exit(3)'];
  await expect(build({ run: failing })).rejects.toThrow(/Building the tab failed\.\nwhat went wrong/);
});
