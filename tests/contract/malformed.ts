/** What the suites of malformed requests share: a tenant with one list, a way to send anything, and pieces to build it from. */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import fc from 'fast-check';
import { type Running, start, token } from './localSharePoint';
import { expectMannered } from './mannered';
import { exchange } from './wire';

export const api = '/sites/pr%C3%B8ve/_api';

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Victim {
  readonly running: Running;
  /** Address of the list `Liste`, which has a first and a second row; a request may well give it another title. */
  readonly list: string;
  readonly listId: string;
  /** @returns the status of an answer that kept its manners */
  readonly send: (path: string | Buffer, sent?: Sent) => Promise<number>;
}

export async function startVictim(): Promise<Victim> {
  const running = await start();
  const { lists } = running.sp('owner').web;
  await lists.add('Liste');
  const { Id } = await lists.getByTitle('Liste').select('Id')();
  for (const Title of ['første', 'anden']) await lists.getByTitle('Liste').items.add({ Title });
  return {
    ...{ running, list: `${api}/web/lists('${Id}')`, listId: Id },
    send: async (path, sent = {}) => expectMannered(await exchange(running.origin, bytesOf(path, sent))),
  };
}

function bytesOf(path: string | Buffer, { method = 'GET', headers = {}, body = '' }: Sent): Buffer {
  const all = {
    ...{ Host: '127.0.0.1', Connection: 'close', Authorization: token('owner'), Accept: 'application/json' },
    ...{ 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), ...headers },
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = [Buffer.from(`${method} `), Buffer.from(path), Buffer.from(' HTTP/1.1\r\n')];
  return Buffer.concat([...start, Buffer.from(`${lines.join('')}\r\n`, 'latin1'), Buffer.from(body)]);
}

/** As often as `RUNS` says; a failure prints the seed that repeats it. */
export function always<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<unknown>): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (value) => void (await check(value)));
  return fc.assert(property, { numRuns: Number(process.env.RUNS ?? 60) });
}

export const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Pieces of what a grammar knows, in any order, with anything between. */
export function scraps(...known: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
}
