/** `npm run package -- --env=<file>`: what an administrator uploads, in `out/package`. Without a file: the .sppkg alone. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { addresses } from '../localTenant/addresses';
import { ensureBuilt } from '../localTenant/build';
import { buildSteps, built, webPartStep } from '../localTenant/steps';
import { parseConfiguration } from '../src/hosts/teamsTab/configuration';
import { configurationOf } from './package/environment';
import { hostingFiles } from './package/hosting';
import { checkOffline } from './package/offline';
import { type HostedPlan, packaged, planPackages } from './package/plan';
import { Refusal } from './package/refusal';
import { packagedVersion } from './package/versions';
import { packageTab } from './packageTab';
import { tabHeaders } from './tabHeaders';

const root = join(__dirname, '..');
const out = join(root, 'out', 'package');

/** @throws {Refusal} */
async function makePackages(): Promise<void> {
  const env = fileNamed(process.argv.slice(2));
  const plan = planPackages({ root, out, env });
  const tabStep = buildSteps(addresses(), '').filter(({ output }) => output === built.tab);
  await ensureBuilt([webPartStep, ...(plan.hosted ? tabStep : [])], console.log);
  await mkdir(out, { recursive: true });
  const sharePoint = join(out, packaged.sharePoint);
  await copyFile(join(root, built.webPart, packaged.sharePoint), sharePoint);
  if (packagedVersion(sharePoint) !== plan.version)
    throw new Refusal([
      `out/package/${packaged.sharePoint}: does not hold ${plan.version}; run gulp clean, then this again.`,
    ]);
  if (plan.hosted) await makeHosted(plan.hosted);
  console.log(`Version ${plan.version}, ready in ${relative(process.cwd(), out) || '.'}:`);
  console.log(`  ${packaged.sharePoint}  to the app catalog of SharePoint`);
  if (!plan.hosted) {
    console.log(
      'For a tab on a host of your own too: npm run package -- --env=<file>, see docs/administrator.md.',
    );
    return;
  }
  console.log(`  ${packaged.teams}  to the Teams admin centre
  tab/  to the host of https://${plan.hosted.environment.tabDomain}, with one of the files in hosting/
  entra-app.json, permissions.json  the app registration, and why it asks for what`);
}

async function makeHosted({ environment, teamsZip, entraApp, permissions }: HostedPlan): Promise<void> {
  const configuration = configurationOf(environment);
  await packageTab({ build: join(root, built.tab), configuration, out: join(out, 'tab') });
  await checkOffline(join(out, 'tab'));
  // The headers are told in the words of each host instead.
  await rm(join(out, 'tab', 'headers.json'));
  const files = {
    [packaged.teams]: teamsZip,
    'entra-app.json': entraApp.text,
    'permissions.json': permissions.text,
    ...within('hosting', hostingFiles(tabHeaders(parseConfiguration(configuration)))),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), bytes);
  }
  await refuseLocal(['tab/index.html', 'tab/tenant.json', ...Object.keys(files)]);
}

function within(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

/** The scripts know the word, to recognise a computer of one's own; what is told about a municipality never does. */
async function refuseLocal(names: readonly string[]): Promise<void> {
  for (const name of names)
    if ((await readFile(join(out, name), 'latin1')).includes('localhost'))
      throw new Refusal([
        `out/package/${name}: names localhost; do not upload it, and report this as a fault.`,
      ]);
}

/** @throws {Refusal} */
function fileNamed(typed: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...typed], options: { env: { type: 'string' } } }).values.env;
  } catch {
    throw new Refusal([`${typed.join(' ')}: is not understood; write npm run package -- --env=<file>.`]);
  }
}

if (require.main === module)
  makePackages().catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  });
