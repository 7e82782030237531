/** `npm run build`: builds what is out of date, the web part too, and packages the tab for the local tenant. */
import { join } from 'node:path';
import { addresses } from '../localTenant/addresses';
import { ensureBuilt } from '../localTenant/build';
import { buildSteps, webPartStep } from '../localTenant/steps';

export async function build(): Promise<void> {
  const steps = buildSteps(addresses(), join(__dirname, '..', '.local', 'tab'));
  await ensureBuilt([...steps, webPartStep], console.log);
}

if (require.main === module)
  build().catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
