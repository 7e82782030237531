/** How packaging says no: one line for each thing to mend, with file, line, field, what is wrong and what to write. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';

/** Nothing was made; the message holds every line to mend. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

export function refuseIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

export interface JsonFile {
  /** As a person finds it from the project's root. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];

/** @throws {Refusal} when it cannot be read as JSON */
export function readJson(path: string, root: string): JsonFile {
  const name = relative(root, path).split('\\').join('/');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Refusal([`${name}: cannot be read; write the path of a file that exists.`]);
  }
  return jsonFile(name, text);
}

/** @throws {Refusal} */
export function jsonFile(name: string, text: string): JsonFile {
  try {
    return { name, text, value: JSON.parse(text) };
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new Refusal([`${name}: is not JSON: ${said}. Compare with a file that works.`]);
  }
}

export function problemAt(file: JsonFile, path: Path, reason: string): string {
  return `${file.name}:${lineOf(file.text, path)} ${path.join('.') || '(all)'}: ${reason}`;
}

/** @throws {Refusal} naming every line that does not fit */
export function checked<T extends v.GenericSchema>(schema: T, file: JsonFile): v.InferOutput<T> {
  const parsed = v.safeParse(schema, file.value, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw new Refusal(parsed.issues.map((issue) => problemAt(file, pathOf(issue), reasonOf(issue))));
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function reasonOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message;
  if (expected === 'never') return 'is not known here; remove it.';
  return received === 'undefined' ? 'is missing; write it.' : message;
}

/** The line of the deepest part of the path that is there: keys in order, an index by counting the keys below it. */
function lineOf(text: string, path: Path): number {
  let at = 0;
  let earlier = 0;
  for (const part of path) {
    if (typeof part === 'number') earlier = part;
    else
      for (; earlier >= 0; earlier--) {
        const found = text.indexOf(`${JSON.stringify(part)}:`, at + 1);
        if (found >= 0) at = found;
      }
    if (typeof part === 'string') earlier = 0;
  }
  return text.slice(0, at).split('\n').length;
}
