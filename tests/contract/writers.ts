/** Writers that work at once, each on rows of its own, and a ledger of what the server owes them. */
import { type PersonKey, token } from './localSharePoint';

/** What a row holds; null when there is none. */
export interface State {
  readonly value: string | null;
  /** Writes since the row was made, that one included: the number of its version. */
  readonly writes: number;
}

interface Entry {
  readonly id: number;
  readonly etag: string;
  /** As the last answer had it. */
  readonly sure: State;
  /** As it is if the write that got no answer was carried out. */
  readonly maybe?: State;
}

/** By key. */
export type Ledger = Map<string, Entry>;

interface Operation {
  readonly key: string;
  readonly method: 'POST' | 'MERGE' | 'DELETE';
  readonly path: string;
  readonly etag: string;
  readonly body: string;
  readonly after: State;
}

interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: string;
}

const gone: State = { value: null, writes: 0 };
const done = { POST: 201, MERGE: 204, DELETE: 200 };

/** The columns repeat the value, so that half a write would show; the note is longer than a page of the database. */
export function contentOf(value: string) {
  return { Title: value, Copy: value, Minutes: value.repeat(500) };
}

export interface Writer {
  readonly site: string;
  /** Of the list's items, below `_api/`. */
  readonly path: string;
  readonly ledger: Ledger;
  /** Of this writer's keys; no other writer's begin with it. */
  readonly name: string;
  /** From 0 up to 1, exclusive. */
  readonly random: () => number;
}

/** Writes until nobody answers any more. @throws Error for an answer that is no success */
export async function write(writer: Writer): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const operations = choose(writer, turn);
    let answers: Answer[];
    try {
      answers =
        operations.length === 1 && operations[0]
          ? [await single(writer, operations[0])]
          : await batch(writer, operations);
    } catch {
      for (const operation of operations) note(writer.ledger, operation, undefined);
      return;
    }
    operations.forEach((operation, index) => note(writer.ledger, operation, answers[index]));
  }
}

/** One operation, or a few on different rows for a batch. */
function choose({ ledger, name, path, random }: Writer, turn: number): Operation[] {
  const mine = [...ledger].filter(([key]) => key.startsWith(name));
  const count = random() < 0.3 ? 2 + Math.floor(random() * 5) : 1;
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index): Operation => {
    const value = `${name}.${turn}.${index}.${random().toString(36).slice(2)}`;
    const body = JSON.stringify(contentOf(value));
    const [key, entry] = mine[Math.floor(random() * mine.length)] ?? [];
    if (key === undefined || entry === undefined || taken.has(key) || random() < 0.4) {
      const fresh = `${value}.key`;
      const made = JSON.stringify({ ...contentOf(value), Key: fresh });
      return { key: fresh, method: 'POST', path, etag: '', body: made, after: { value, writes: 1 } };
    }
    taken.add(key);
    const { etag, id, sure } = entry;
    if (sure.value === null) {
      const made = JSON.stringify({ ...contentOf(value), Key: key });
      return { key, method: 'POST', path, etag: '', body: made, after: { value, writes: 1 } };
    }
    const there = { key, path: `${path}(${id})`, etag };
    if (random() < 0.2) return { ...there, method: 'DELETE', body: '', after: gone };
    return { ...there, method: 'MERGE', body, after: { value, writes: sure.writes + 1 } };
  });
}

const sender: PersonKey = 'editor';
const json = { Accept: 'application/json', 'Content-Type': 'application/json' };

async function single({ site }: Writer, { body, etag, method, path }: Operation): Promise<Answer> {
  const response = await fetch(`${site}/_api/${path}`, {
    method: 'POST',
    headers: {
      ...json,
      Authorization: token(sender),
      'X-HTTP-Method': method,
      ...(etag && { 'If-Match': etag }),
    },
    body,
  });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? undefined,
    body: await response.text(),
  };
}

async function batch({ site }: Writer, operations: readonly Operation[]): Promise<Answer[]> {
  const parts = operations.map(
    ({ body, etag, method, path }) =>
      `--b\nContent-Type: application/http\n\n${method} ${site}/_api/${path} HTTP/1.1\nAccept: ${json.Accept}\n` +
      `Content-Type: application/json\n${etag && `If-Match: ${etag}\n`}\n${body}\n\n`,
  );
  const response = await fetch(`${site}/_api/$batch`, {
    method: 'POST',
    headers: { Authorization: token(sender), 'Content-Type': 'multipart/mixed; boundary=b' },
    body: `${parts.join('')}--b--\n`,
  });
  const [, ...answers] = (await response.text()).split('HTTP/1.1 ');
  return answers.map((answer) => ({
    status: Number(answer.slice(0, 3)),
    etag: /^ETAG: (.*)$/im.exec(answer)?.[1],
    body: /\r\n\r\n([^]*?)\r\n--/.exec(answer)?.[1] ?? '',
  }));
}

function note(ledger: Ledger, { after, key, method }: Operation, answer: Answer | undefined): void {
  const before = ledger.get(key) ?? { id: 0, etag: '', sure: gone };
  if (answer === undefined) {
    ledger.set(key, { ...before, maybe: after });
    return;
  }
  if (answer.status !== done[method]) throw new Error(`${method} ${key}: ${answer.status} ${answer.body}`);
  const made = method === 'POST' ? (JSON.parse(answer.body) as { readonly Id: number }) : undefined;
  ledger.set(key, { id: made?.Id ?? before.id, etag: answer.etag ?? '', sure: after });
}
