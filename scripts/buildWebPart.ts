/** Builds `sharepoint/solution/stalkingberedskab.sppkg` with SharePoint's own toolchain (Heft), for release. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const heft = join(__dirname, '..', 'node_modules', '@rushstack', 'heft', 'bin', 'heft');

/** Cleans first: Heft keeps what earlier builds left in `lib`, and a renamed file would live on. */
for (const action of [
  ['build', '--clean', '--production'],
  ['package-solution', '--production'],
]) {
  const { status } = spawnSync(process.execPath, [heft, ...action], {
    cwd: join(__dirname, '..'),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
