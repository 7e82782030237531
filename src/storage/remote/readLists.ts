import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import { Failure } from '../../contracts/failure';
import type { ListSchema } from '../../contracts/listSchema';
import { markedVersion, selectedColumns } from '../../lists';
import type { Clock } from '../clock';
import { listOf } from './address';
import { changesSince } from './changes';
import { askedOfClosed, standsOpen } from './closed';
import { failureFrom, listFailureFrom } from './failureFrom';
import { mayEditListItems } from './rights';
import type { RemoteList, RemoteRead } from './remote';
import { type RawItem, rowFrom } from './rows';

/** The most rows SharePoint gives in one answer. */
const pageSize = 5000;
/** The most requests SharePoint takes in one batch. */
const batchSize = 100;

interface RawList {
  readonly Id: string;
  readonly Description?: unknown;
  readonly EffectiveBasePermissions?: unknown;
  readonly HasUniqueRoleAssignments?: unknown;
}

interface RawWeb {
  readonly EffectiveBasePermissions: unknown;
  readonly CurrentChangeToken?: { readonly StringValue?: string };
}

/**
 * Reads whole lists and the reader's rights in one `$batch`, with what happened on the site since then. A list that fails is told in its place; only when the
 * batch itself fails does the whole read.
 * @throws {Failure}
 */
export async function readLists(
  sp: SPFI,
  siteUrl: string,
  schemas: readonly ListSchema[],
  clock: Clock,
  since?: string,
): Promise<RemoteRead> {
  const [batch, execute] = sp.batched({ maxRequests: batchSize });
  // First, so that what happens while the lists are read is told the next time.
  const changes =
    since === undefined
      ? undefined
      : changesSince(batch, since, clock).catch((cause: unknown) => Failure.from(cause));
  const web = batch.web.select('EffectiveBasePermissions', 'CurrentChangeToken')<RawWeb>();
  const pages = schemas.map(
    async (schema) => [schema.code, await readOneList({ batch, sp, siteUrl, clock }, schema)] as const,
  );
  // When the batch as a whole is refused PnPjs never settles its parts, so `execute` has to be awaited first.
  const settledWeb = web.catch((cause: unknown) => failureFrom(cause, clock));
  await execute().catch((cause: unknown) => {
    throw failureFrom(cause, clock);
  });
  const site = await settledWeb;
  if (site instanceof Error) throw site;
  return {
    mayEdit: mayEditListItems(site.EffectiveBasePermissions),
    changeToken: site.CurrentChangeToken?.StringValue,
    changes: await changes,
    lists: new Map(await Promise.all(pages)),
  };
}

interface Doors {
  readonly batch: SPFI;
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly clock: Clock;
}

async function readOneList(doors: Doors, schema: ListSchema): Promise<RemoteList> {
  const { batch, sp, siteUrl, clock } = doors;
  let columns = selectedColumns(schema);
  const page = (source: SPFI) =>
    listOf(source, siteUrl, schema)
      .items.select(...columns)
      .top(pageSize);
  const identity = listOf(batch, siteUrl, schema).select(
    'Id',
    'Description',
    'EffectiveBasePermissions',
    ...askedOfClosed(schema),
  )<RawList>();
  try {
    let items: RawItem[] = await page(batch)<RawItem[]>().catch((cause: unknown) => {
      if (!lacksColumn(cause)) throw cause;
      columns = everyColumn;
      return page(sp)<RawItem[]>();
    });
    // Nothing to lose, and something to make: to everybody such a list is one that is not ready.
    if (columns === everyColumn && items.length === 0) throw new Failure('missingList');
    const all = [...items];
    while (items.length === pageSize) {
      items = await page(sp).skip(all.at(-1)?.Id ?? 0)<RawItem[]>();
      all.push(...items);
    }
    const rows = all.map((item) => rowFrom(item, schema, siteUrl));
    const list = await identity;
    if (standsOpen(schema, list)) throw new Failure('missingList');
    const { Id, Description, EffectiveBasePermissions } = list;
    const mayEdit = mayEditListItems(EffectiveBasePermissions);
    const version = all.reduce(
      (highest, item) => Math.max(highest, versionOf(item)),
      markedVersion(Description),
    );
    return { ok: true, id: Id.toLowerCase(), version, mayEdit, rows };
  } catch (cause) {
    identity.catch(() => undefined);
    return { ok: false, failure: listFailureFrom(cause, clock) };
  }
}

/** Of a row written by hand, nothing is known. */
function versionOf({ SchemaVersion }: RawItem): number {
  return typeof SchemaVersion === 'number' ? SchemaVersion : 0;
}

const everyColumn = ['*'];

/**
 * The list is of an older version than the product, or somebody has deleted a column. SharePoint then refuses the whole
 * list; what it has is read without naming columns, so that nobody loses a row for a column. Nothing else in such a read
 * can be refused with 400, and the words differ from language to language.
 */
function lacksColumn(cause: unknown): boolean {
  return cause instanceof HttpRequestError && cause.status === 400;
}
