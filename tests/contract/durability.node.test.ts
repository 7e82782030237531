/**
 * `kill -9` while many write: whatever the server has said yes to is there when it starts again, whole, and nothing else.
 * `SEED` repeats the choices of the writers and the moments of the kills; the machine's own timing it cannot.
 */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { randomFrom } from '../../localTenant/scale/random';
import { clientOf, type PersonKey, token } from './localSharePoint';
import { startOwnProcess } from './ownProcess';
import { contentOf, type Ledger, write } from './writers';

jest.setTimeout(120_000);

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007);
const rounds = Number(process.env.ROUNDS ?? 4);
const path = "web/lists/getByTitle('Holdbar')/items";

const folder = mkdtempSync(join(tmpdir(), 'durability-'));
const file = join(folder, 'sharepoint.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const siteOf = (origin: string) => `${origin}/sites/prøve`;
const sp = (origin: string, key: PersonKey) => clientOf(siteOf(origin), token(key));

async function makeList(origin: string): Promise<void> {
  const { lists } = sp(origin, 'owner').web;
  await lists.add('Holdbar');
  const { fields } = lists.getByTitle('Holdbar');
  await fields.createFieldAsXml(
    '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
  );
  await fields.createFieldAsXml('<Field Type="Text" Name="Copy" DisplayName="Copy" />');
  await fields.createFieldAsXml(
    '<Field Type="Note" Name="Minutes" DisplayName="Minutes" RichText="FALSE" />',
  );
}

/** The file as the killed process left it, looked at without the server. */
function expectSound(): void {
  const database = new DatabaseSync(file);
  const all = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(all('PRAGMA foreign_key_check')).toEqual([]);
  const held = "SELECT list_id, id AS item_id, json_extract(content, '$.Key') AS value FROM item";
  const claimed = 'SELECT list_id, item_id, value FROM unique_value';
  expect(all(`${held} EXCEPT ${claimed}`)).toEqual([]);
  expect(all(`${claimed} EXCEPT ${held}`)).toEqual([]);
  expect(all('SELECT 1 FROM item JOIN list ON list.id = list_id WHERE item.id >= next_item_id')).toEqual([]);
  database.close();
}

interface Row {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string;
  readonly Copy: string;
  readonly Minutes: string;
  readonly OData__UIVersionString: string;
  readonly 'odata.etag': string;
}

async function readAll(origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  const { items } = sp(origin, 'reader').web.lists.getByTitle('Holdbar');
  const columns = ['Id', 'Key', 'Title', 'Copy', 'Minutes', 'OData__UIVersionString'];
  for await (const page of items.select(...columns).top(500)) rows.push(...(page as Row[]));
  return rows;
}

/** What is there is what was acknowledged, or the whole of a write that got no answer; the ledger knows it from now on. */
function settle(ledger: Ledger, rows: readonly Row[]): void {
  const found = new Map(rows.map((row) => [row.Key, row]));
  expect(found.size).toBe(rows.length);
  for (const [key, { etag, maybe, sure }] of ledger) {
    const row = found.get(key);
    found.delete(key);
    const value = row?.Title ?? null;
    const state = maybe !== undefined && value === maybe.value ? maybe : sure;
    expect({ key, value }).toEqual({ key, value: state.value });
    if (row === undefined) {
      ledger.set(key, { id: 0, etag: '', sure: { value: null, writes: 0 } });
      continue;
    }
    expect(row).toMatchObject({ ...contentOf(value ?? ''), OData__UIVersionString: `${state.writes}.0` });
    if (maybe === undefined) expect(row['odata.etag']).toBe(etag);
    ledger.set(key, { id: row.Id, etag: row['odata.etag'], sure: state });
  }
  expect([...found.keys()]).toEqual([]);
}

test(`every acknowledged write outlives ${rounds} kills (SEED=${seed})`, async () => {
  const random = randomFrom(seed);
  const ledger: Ledger = new Map();
  let answered = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const server = await startOwnProcess('tests/contract/serve.ts', file);
    if (round === 0) await makeList(server.origin);
    settle(ledger, await readAll(server.origin));
    const again = [...ledger].find(([, { sure }]) => sure.value !== null)?.[0];
    if (again !== undefined) {
      const items = sp(server.origin, 'editor').web.lists.getByTitle('Holdbar').items;
      await expect(items.add({ Key: again })).rejects.toThrow('SPDuplicateValuesFoundException');
    }
    const writing = Array.from({ length: 6 }, (_, index) =>
      write({
        ...{ site: siteOf(server.origin), path, ledger, name: `w${index}:` },
        random: randomFrom(Math.floor(random() * 2 ** 32)),
      }),
    );
    await new Promise((due) => setTimeout(due, 50 + random() * 600));
    await server.kill();
    await Promise.all(writing);
    answered = [...ledger.values()].filter(({ maybe }) => maybe === undefined).length;
    expectSound();
  }
  expect(answered).toBeGreaterThan(rounds);
});
