/** Builds what is out of date and nothing else, so that a second `npm start` is there at once. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface BuildStep {
  /** What a person calls it: "the tab". */
  readonly name: string;
  /** Files and folders whose names and bytes decide whether the output is up to date. Tests beside code do not. */
  readonly inputs: readonly string[];
  /** Whatever else decides, such as a configuration. */
  readonly settings?: string;
  /** Folder that is made. */
  readonly output: string;
  /** Folder for the note of what it was made from, where the output's own would be wiped or packed. */
  readonly mark?: string;
  /** Arguments to this same Node, or a function. */
  readonly run: readonly string[] | (() => Promise<void>);
}

export type Report = (line: string) => void;

const projectRoot = resolve(__dirname, '..');

/** In order: a later step may take an earlier one's output as input. */
export async function ensureBuilt(steps: readonly BuildStep[], report: Report): Promise<void> {
  for (const step of steps) {
    const output = projectPath(step.output);
    const mark = join(step.mark === undefined ? output : projectPath(step.mark), '.inputs');
    const hash = hashOf(step);
    if (existsSync(output) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) continue;
    report(`Building ${step.name} …`);
    const begun = Date.now();
    rmSync(mark, { force: true });
    await (typeof step.run === 'function' ? step.run() : runNode(step.name, step.run));
    mkdirSync(output, { recursive: true });
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, hash);
    report(`Built ${step.name} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  }
}

function hashOf(step: BuildStep): string {
  const hash = createHash('sha256').update(JSON.stringify([step.run.toString(), step.settings ?? '']));
  for (const input of step.inputs) {
    for (const file of filesIn(projectPath(input))) {
      const bytes = readFileSync(file);
      hash.update(`${relative(projectRoot, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** A missing input counts as empty: the step itself says better than a hash can what is wrong. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.inputs' && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function projectPath(path: string): string {
  return resolve(projectRoot, path);
}

/** Quiet when it succeeds; when it fails, everything it said is in the error. */
function runNode(name: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`Building ${name} failed.\n${Buffer.concat(said).toString('utf8').trim()}`));
    });
  });
}
