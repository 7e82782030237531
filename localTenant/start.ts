/** `npm start`: the product in a tenant on this computer, until Ctrl-C. */
import { usualPort } from './addresses';
import { dataPlace } from './data';

/** Node's own SQLite is there without a flag from this version on. */
const oldestNode = [22, 13] as const;

/** Not through an import above: the rest needs a Node that may not be running here. */
async function start(): Promise<void> {
  refuseOldNode();
  const { startTenant } = await import('./tenant');
  const port = portFrom(process.env.PORT);
  const stop = onStop();
  const data = dataPlace(port, process.env.DATA);
  const reset = resetAsked(process.argv.slice(2));
  const tenant = await Promise.race([startTenant({ port, data, reset, report: say }), stop]);
  if (!tenant) return;
  const { startPage, teamsHost, tab, sharepoint } = tenant.addresses;
  say('');
  say(`  Open        ${startPage}`);
  say(`  Teams       ${teamsHost}`);
  say(`  Tab         ${tab}`);
  say(`  SharePoint  ${sharepoint}`);
  say('');
  say('Ctrl-C ends everything.');
  await stop;
  await tenant.close();
}

function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Refusal(
    `Node ${process.version} is too old: ${oldestNode.join('.')} or later is needed. Run npm ci.`,
  );
}

function portFrom(text: string | undefined): number {
  const port = text ? Number(text) : usualPort;
  if (Number.isInteger(port) && port >= 1024 && port <= 65533) return port;
  throw new Refusal(`PORT=${text} is no port: a whole number from 1024 to 65533 is needed.`);
}

function resetAsked(options: readonly string[]): boolean {
  const unknown = options.find((option) => option !== '--reset');
  if (unknown !== undefined) throw new Refusal(`Unknown option ${unknown}; there is --reset.`);
  return options.length > 0;
}

/** Asked to end: by Ctrl-C or by whoever started this. A second time ends it the hard way. */
function onStop(): Promise<undefined> {
  return new Promise((done) => {
    process.once('SIGINT', () => done(undefined));
    process.once('SIGTERM', () => done(undefined));
  });
}

/** Said in one line, without a stack: the person can put it right. */
class Refusal extends Error {}

function complain(error: unknown): void {
  const taken = portTaken(error);
  if (taken) say(`Port ${taken} is in use. Choose another: PORT=${otherPort(taken)} npm start`);
  else console.error(error instanceof Refusal ? error.message : error);
}

function portTaken(error: unknown): number | undefined {
  const { code, port } = Object(error) as { readonly code?: unknown; readonly port?: unknown };
  return code === 'EADDRINUSE' ? Number(port) : undefined;
}

function otherPort(taken: number): number {
  return taken >= 5300 && taken <= 5302 ? 5400 : taken + 100;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

start().then(
  () => process.exit(0),
  (error: unknown) => {
    complain(error);
    process.exit(1);
  },
);
