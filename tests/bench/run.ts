/**
 * `npm run bench`: how fast the local SharePoint is on this machine, over HTTP and with 12,000 resource persons in it, and
 * how long somebody waits who types among as many. Prints and
 * judges nothing: the figures are the machine's as much as the server's.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fillSite } from '../../localTenant/scale/fill';
import { listPath, resourcePersons } from '../../src/lists';
import { startOwnProcess } from '../contract/ownProcess';
import { measure, measured, type Measured } from './measure';
import { measureMinutes } from './minutes';
import { measureTyping } from './typing';

const persons = 12_000;
const site = '/sites/beredskab';
const token = randomUUID();
const items = `web/getList('${site}/${listPath(resourcePersons)}')/items`;
const json = {
  ...{ Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' },
  'Content-Type': 'application/json',
};

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Ask = (path: string, init?: Init) => Promise<string>;

function client(origin: string): Ask {
  return async (path, init = {}) => {
    const url = path.startsWith('http') ? path : `${origin}${site}/_api/${path}`;
    const response = await fetch(url, { ...init, headers: { ...json, ...init.headers } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
}

const row = () =>
  JSON.stringify({ Title: 'Målt Person', AreaKeys: 'a', Key: randomUUID(), SchemaVersion: 1 });
const create = (ask: Ask) => ask(items, { method: 'POST', body: row() });

function batch(ask: Ask, operations: readonly string[]): Promise<string> {
  const parts = operations.map((operation) => `--b\nContent-Type: application/http\n\n${operation}\n\n`);
  const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
  return ask('$batch', { method: 'POST', headers, body: `${parts.join('')}--b--\n` });
}

const head = 'Accept: application/json;odata=nometadata\nContent-Type: application/json';
const reading = (id: number) => `GET ${site}/_api/${items}(${id}) HTTP/1.1\n${head}`;
const writing = () => `POST ${site}/_api/${items} HTTP/1.1\n${head}\n\n${row()}`;
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

async function walk(ask: Ask): Promise<Measured> {
  const took: number[] = [];
  const begin = performance.now();
  let next: string | undefined = `${items}?$select=Id,Title,AreaKeys,Phone,Mail&$top=500`;
  while (next !== undefined) {
    const start = performance.now();
    const page = JSON.parse(await ask(next)) as { readonly 'odata.nextLink'?: string };
    took.push(performance.now() - start);
    next = page['odata.nextLink'];
  }
  return measured(took, performance.now() - begin);
}

async function run(ask: Ask): Promise<[string, Measured][]> {
  const change = (turn: number) =>
    ask(`${items}(${(turn % persons) + 1})`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      body: JSON.stringify({ Phone: `01 00 00 ${turn % 100}` }),
    });
  const page = (query: string) => () => ask(`${items}?${query}&$select=Id,Title,AreaKeys,Phone,Mail`);
  return [
    [
      'page of 100, filtered by an indexed column',
      await measure(page("$filter=startswith(Title,'Signe')"), { at: 1 }),
    ],
    ['page of 100, as they come', await measure(page('$top=100'), { at: 1 })],
    ['page of 500 on a walk through all', await walk(ask)],
    [
      'read of one row, 8 at a time',
      await measure((turn) => ask(`${items}(${(turn % persons) + 1})`), { at: 8 }),
    ],
    ['create, 8 at a time', await measure(() => create(ask), { at: 8 })],
    ['change, 8 at a time', await measure(change, { at: 8 })],
    [
      'batch of 20 reads',
      await measure(
        (turn) =>
          batch(
            ask,
            times(20, (n) => reading(turn + n + 1)),
          ),
        { at: 1 },
      ),
    ],
    ['batch of 20 creates', await measure(() => batch(ask, times(20, writing)), { at: 1 })],
  ];
}

function print(rows: readonly (readonly [string, Measured])[]): void {
  const number = (value: number) => value.toFixed(1).padStart(9);
  console.log(`${''.padEnd(46)}${'per s'.padStart(9)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}`);
  for (const [name, { p50, p95, perSecond }] of rows)
    console.log(`${name.padEnd(46)}${number(perSecond)}${number(p50)}${number(p95)}`);
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = join(folder, 'sharepoint.sqlite');
  const { arch, platform, version } = process;
  console.log(`Node ${version}, SQLite ${process.versions['sqlite'] ?? ''}, ${platform} ${arch}`);
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB\n`,
  );
  try {
    await fillSite({ database, site, persons, report: (line) => console.log(line) });
    const server = await startOwnProcess('tests/bench/serve.ts', database, token);
    try {
      console.log('');
      print(await run(client(server.origin)));
    } finally {
      await server.kill();
    }
    const typing = await measureTyping(persons);
    console.log('');
    print(typing);
    const [painted, laidOut, plain] = typing.map(([, { p95 }]) => p95);
    const ratio = (one = 0) => (one / (plain ?? 1)).toFixed(1);
    console.log(`p95 beside plain MiniSearch: painted × ${ratio(painted)}, laid out × ${ratio(laidOut)}`);
    const minutes = await measureMinutes(60, 40_000);
    console.log('');
    print(minutes);
    const [typed, field] = minutes.map(([, { p95 }]) => p95);
    console.log(`p95 beside a plain text field: × ${((typed ?? 0) / (field ?? 1)).toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void bench();
