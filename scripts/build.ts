/** `npm run build`: builds what is out of date, as `npm start` does, and packages the tab for the local tenant. */
import { join } from 'node:path';
import { addresses } from '../localTenant/addresses';
import { ensureBuilt } from '../localTenant/build';
import { buildSteps } from '../localTenant/steps';

export async function build(): Promise<void> {
  await ensureBuilt(buildSteps(addresses(), join(__dirname, '..', '.local', 'tab')), console.log);
}

if (require.main === module)
  build().catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
