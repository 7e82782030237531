/** A local tenant of its own for each worker: `npm start` on free ports, with an empty data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses, type Addresses } from '../../localTenant/addresses';
import { honourSite } from '../../localTenant/honourTeam';
import { people, type Person } from '../../localTenant/people';
import type { Fault, RequestLogEntry } from '../../localTenant/sharepoint';
import { clientId, sites } from '../../localTenant/team';

export interface LocalTenant {
  readonly addresses: Addresses;
  setFaults(faults: readonly Fault[]): Promise<void>;
  /** Requests since the last `clearLog`, oldest first. */
  log(): Promise<RequestLogEntry[]>;
  clearLog(): Promise<void>;
  /** Writes a row of the staff site as the coordinator could with any tool: no product code in between. */
  writeRow(list: string, row: object): Promise<void>;
  /** What SharePoint answers when somebody tries to write a row with a token of their own: an HTTP status. */
  writeAs(person: Person['key'], list: string, row: object): Promise<number>;
  /** Makes somebody a member of the staff site, who may edit its lists. */
  letEdit(person: Person['key']): Promise<void>;
  /** Makes somebody a member of the group on honour-related conflicts, or lets them leave it. */
  inHonourGroup(mail: string, member: boolean): Promise<void>;
  /** Asks the staff site as the coordinator with a tool of her own. @param path below `_api/` */
  askAsCoordinator(method: string, path: string, body?: object): Promise<Response>;
  /** Back to the sites as IT made them: no lists, no demo data. */
  empty(): Promise<void>;
  /** Dies as by `kill -9` and is started again on the same data after a while. */
  killAndRestart(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startLocalTenant(port: number): Promise<LocalTenant> {
  const data = await mkdtemp(join(tmpdir(), 'stalkingberedskab-'));
  const root = join(__dirname, '../..');
  const begin = async () => {
    const begun = spawn(process.execPath, ['--import', 'tsx', 'localTenant/start.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await announced(begun, 'Ctrl-C');
    return begun;
  };
  let process_ = await begin();
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (process_.exitCode !== null) return;
    const ended = new Promise((done) => process_.once('exit', done));
    process_.kill(signal);
    await ended;
  };
  const control = `http://localhost:${port + 2}/_tenant`;
  const ask = async (method: string, what: string, body?: unknown) => {
    const answer = await fetch(`${control}/${what}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${what}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const host = `http://localhost:${port}`;
  const tokenOf = async (person: Person['key']) => {
    const answer = await fetch(`${host}/_signIn/token`, {
      method: 'POST',
      headers: { Origin: host },
      body: JSON.stringify({
        personId: people.find(({ key }) => key === person)?.id,
        clientId,
        scope: `${addresses(port).sharepoint}/AllSites.Manage`,
      }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const askAs = async (person: Person['key'], method: string, path: string, body?: object) =>
    fetch(`http://localhost:${port + 2}/sites/beredskab/_api/${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer ${await tokenOf(person)}`,
        Accept: 'application/json',
        'Content-Type': 'application/json',
        ...(/GET|POST/.test(method) ? {} : { 'X-HTTP-Method': method, 'If-Match': '*' }),
      },
      body: body && JSON.stringify(body),
    });
  const post = (person: Person['key'], list: string, row: object) =>
    askAs(person, 'POST', `web/getList('/sites/beredskab/Lists/${list}')/items`, row);
  /** Permissions are set with a person's own session; no token of the product is good for that. */
  const changeMembers = async (site: string, path: string, body?: object) => {
    const sharePoint = `http://localhost:${port + 2}`;
    const signIn = `${sharePoint}/_tenant/signIn?person=coordinator&to=/`;
    const signedIn = await fetch(signIn, { redirect: 'manual' });
    const headers = {
      Cookie: signedIn.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
      Accept: 'application/json',
      'Content-Type': 'application/json',
    };
    const api = `${sharePoint}${site}/_api`;
    const context = await fetch(`${api}/contextinfo`, { method: 'POST', headers });
    const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
    const answer = await fetch(`${api}/web/associatedmembergroup/${path}`, {
      method: 'POST',
      headers: { ...headers, 'X-RequestDigest': FormDigestValue },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    addresses: addresses(port),
    askAsCoordinator: (method, path, body) => askAs('coordinator', method, path, body),
    writeAs: async (person, list, row) => (await post(person, list, row)).status,
    async writeRow(list, row) {
      const answer = await post('coordinator', list, row);
      if (answer.status !== 201) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
    },
    async letEdit(person) {
      const LoginName = `i:0#.f|membership|${people.find(({ key }) => key === person)?.mail ?? ''}`;
      await changeMembers(sites.staff, 'users', { LoginName });
    },
    async inHonourGroup(mail, member) {
      const LoginName = `i:0#.f|membership|${mail}`;
      if (member) await changeMembers(honourSite.path, 'users', { LoginName });
      else
        await changeMembers(
          honourSite.path,
          `users/removeByLoginName(@v)?@v='${encodeURIComponent(LoginName)}'`,
        );
    },
    setFaults: async (faults) => void (await ask('PUT', 'faults', faults)),
    log: async () => (await (await ask('GET', 'log')).json()) as RequestLogEntry[],
    clearLog: async () => void (await ask('DELETE', 'log')),
    empty: async () => void (await ask('POST', 'reset')),
    async killAndRestart(milliseconds) {
      await end('SIGKILL');
      await new Promise((done) => setTimeout(done, milliseconds));
      process_ = await begin();
    },
    async stop() {
      await end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

function announced(process_: ChildProcess, word: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    process_.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes(word)) done();
    });
    process_.once('exit', (code) =>
      fail(new Error(`The local tenant ended with ${code ?? 'a signal'}.\n${said}`)),
    );
  });
}
