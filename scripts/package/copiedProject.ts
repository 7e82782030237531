/** A copy of everything packaging reads, for tests that break one line of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planPackages } from './plan';

const project = join(__dirname, '..', '..');
const parts = [
  'appPackage',
  'manifest',
  'teams',
  'package.json',
  'config/package-solution.json',
  'src/hosts/webPart/StalkingberedskabWebPart.manifest.json',
  'src/hosts/teamsTab/signIn.ts',
];

export interface Project {
  readonly root: string;
  /** @throws when the text to replace is not in the file, so that no test passes by a misspelling */
  readonly change: (file: string, from: string | RegExp, to: string) => void;
  readonly plan: () => ReturnType<typeof planPackages>;
  readonly remove: () => void;
}

export function copiedProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  return {
    root,
    change(file, from, to) {
      const before = readFileSync(join(root, file), 'utf8');
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} holds no ${String(from)}`);
      writeFileSync(join(root, file), after);
    },
    plan: () =>
      planPackages({ root, out: join(root, 'out'), env: join(root, 'appPackage/example.env.json') }),
    remove: () => rmSync(root, { recursive: true }),
  };
}
