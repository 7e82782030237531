/**
 * `npm run test:mutations`: breaks the local SharePoint in one way after the other and demands that its contract suite goes
 * red each time. A suite that stays green under a sabotage proves nothing about that behaviour.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sabotage, sabotages } from './sabotages';

const root = join(__dirname, '../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');

function suiteIsGreen(sabotage?: Sabotage): boolean {
  const { status } = spawnSync(
    process.execPath,
    [jest, '--config', 'tests/mutations/jest.config.cjs', '--bail'],
    {
      cwd: root,
      env: { ...process.env, SABOTAGE: sabotage ? JSON.stringify(sabotage) : '' },
      stdio: 'ignore',
    },
  );
  return status === 0;
}

/** @returns why it cannot be tried, or nothing */
function outdated({ file, find }: Sabotage): string | undefined {
  const source = readFileSync(join(root, 'localTenant/sharepoint', file), 'utf8');
  const times = source.split(find).length - 1;
  return times === 1 ? undefined : `its place stands ${times} times in ${file}`;
}

let failed = 0;
const tell = (passed: boolean, line: string) => {
  if (!passed) failed += 1;
  console.log(`${passed ? '✓' : '✘'} ${line}`);
};

tell(suiteIsGreen(), 'unbroken: the suite is green');
for (const sabotage of sabotages) {
  const reason = outdated(sabotage);
  if (reason) tell(false, `${sabotage.name}: ${reason}`);
  else tell(!suiteIsGreen(sabotage), `${sabotage.name}: noticed`);
}
console.log(`\n${sabotages.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
