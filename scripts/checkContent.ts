/** `npm run check` runs this: the supplied texts keep their rules, or it says which line to mend. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ContentProblem, contentProblems, hardestReading, lix, readTexts } from '../src/content/checks';

const root = join(__dirname, '..');
const folder = join(root, 'src', 'content');

/** Where the block is written, as editors and terminals open it. */
export function placeOf(id: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  for (const name of files) {
    const path = join(folder, name);
    const line = readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(`'${id}'`));
    if (line >= 0) return `${relative(root, path)}:${line + 1}`;
  }
  return 'src/content';
}

export function told({ id, reason }: ContentProblem): string {
  return `${placeOf(id)} ${id}: ${reason}`;
}

/** The ten hardest texts, hardest first. */
export function hardest(): readonly (readonly [id: string, lix: number])[] {
  return readTexts()
    .map(({ id, text }) => [id, lix(text.da)] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10);
}

function run(): void {
  const problems = contentProblems(new Date().toISOString().slice(0, 10));
  console.log(`Content: LIX of the ten hardest Danish texts, at most ${hardestReading}`);
  for (const [id, measured] of hardest()) console.log(`  ${measured.toFixed(1)}  ${id}`);
  for (const problem of problems) console.error(told(problem));
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (require.main === module) run();
