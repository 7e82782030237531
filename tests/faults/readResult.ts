/** Reads what is there in the end: past the product, straight from the server, with every version. */
import type { ProductWindow } from './productWindow';
import { bearer, listPath, type MeetingServer, sitePath } from './meetingServer';
import { type Note, notes, text } from './notes';
import type { History } from './verdict';

interface RawRow {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string | null;
  readonly Text: string | null;
  readonly VersionId?: number;
}

export async function readRows(server: MeetingServer): Promise<History[]> {
  const items = await ask<RawRow[]>(server, 'items?$select=Id,Key,Title,Text&$top=5000');
  return Promise.all(
    items.map(async ({ Id, Key }) => {
      const versions = await ask<RawRow[]>(server, `items(${Id})/versions?$select=VersionId,Title,Text,Key`);
      const sorted = [...versions].sort((a, b) => (a.VersionId ?? 0) - (b.VersionId ?? 0));
      return { key: Key, versions: sorted.map(asNote) };
    }),
  );
}

/** Every text beside what waits for a person in a window, and what is sent once they have settled it. */
export function visibleIn(window: ProductWindow): unknown[] {
  const behind = window.asking.flatMap(({ fields }) => Object.values(fields));
  const shown = window.shown.flatMap(({ Title, Text, saving }) => {
    if (saving?.state !== 'needsYou') return [];
    const { need } = saving;
    const sides =
      need.kind === 'conflict'
        ? need.fields.flatMap(({ base, mine, theirs }) => [base, mine, theirs])
        : Object.values(need.mine);
    return [Title, Text, ...sides];
  });
  return [...shown, ...behind];
}

export async function setAsideIn(window: ProductWindow, keys: Iterable<string>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const key of keys)
    for (const { fields } of await window.store.setAside(notes, key)) found.push(...Object.values(fields));
  return found;
}

function asNote({ Key, Title, Text }: RawRow): Note {
  return { key: Key, Title: text(Title), Text: text(Text) };
}

async function ask<T>(server: MeetingServer, path: string): Promise<T> {
  const { status, body } = await server.ask({
    ...{ method: 'GET', path: `${encodeURI(sitePath)}/_api/${listPath()}/${encodeURI(path)}` },
    headers: {
      accept: 'application/json;odata=nometadata',
      authorization: `Bearer ${bearer('owner', 'f')}`,
    },
  });
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  return (JSON.parse(body) as { value: T }).value;
}
