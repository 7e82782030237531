/** Who wrote a row, and what it was before: read when somebody asks, never with the lists themselves. */
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import type { ListSchema } from '../../contracts/listSchema';
import type { Authorship, RowHistory, RowVersion } from '../../contracts/saving';
import { realClock } from '../clock';
import { listOf } from './address';
import { failureFrom, listFailureFrom } from './failureFrom';
import { hasKey } from './keyFilter';

interface RawAuthorship {
  readonly Key: string | null;
  readonly Modified: string;
  readonly Editor?: { readonly Title?: string };
}

/** In a version a person is a lookup, not an entity. */
type RawVersion = Readonly<Record<string, unknown>> & {
  readonly VersionLabel: string;
  readonly Modified: string;
  readonly Editor?: { readonly LookupValue?: string } | null;
};

/** The most rows SharePoint gives in one answer. */
const pageSize = 5000;
/** Nobody reads further back than this in a list of versions. */
const mostVersions = 50;

export async function lastWritten(
  sp: SPFI,
  siteUrl: string,
  list: ListSchema,
): Promise<ReadonlyMap<string, Authorship>> {
  try {
    const written = new Map<string, Authorship>();
    const pages: AsyncIterable<RawAuthorship[]> = listOf(sp, siteUrl, list)
      .items.select('Key', 'Modified', 'Editor/Title')
      .expand('Editor')
      .top(pageSize);
    for await (const page of pages)
      for (const { Key, Modified, Editor } of page)
        written.set(Key ?? '', { by: Editor?.Title, at: Modified });
    return written;
  } catch (cause) {
    throw listFailureFrom(cause, realClock);
  }
}

export async function versionsOf(
  sp: SPFI,
  siteUrl: string,
  list: ListSchema,
  key: string,
): Promise<readonly RowVersion[]> {
  try {
    const { items } = listOf(sp, siteUrl, list);
    const [item] = await items.select('Id').filter(hasKey(key)).top(1)<{ readonly Id: number }[]>();
    if (!item) return [];
    const versions = await items.getById(item.Id).versions.top(mostVersions)<RawVersion[]>();
    return versions.map((version) => versionFrom(version, list));
  } catch (cause) {
    throw listFailureFrom(cause, realClock);
  }
}

function versionFrom(version: RawVersion, list: ListSchema): RowVersion {
  return {
    label: version.VersionLabel,
    by: version.Editor?.LookupValue,
    at: version.Modified,
    fields: Object.fromEntries(Object.keys(list.columns).map((name) => [name, version[name]])),
  };
}

interface RawWritten {
  readonly Id: number;
  readonly Key: string | null;
  readonly Modified: string;
}

/** The rows written last, over all lists, in one `$batch`; then the versions of each of them in another. */
export async function historyOf(
  sp: SPFI,
  siteUrl: string,
  lists: readonly ListSchema[],
  most: number,
): Promise<readonly RowHistory[]> {
  const written = await batched(sp, lists, async (batch, list) => {
    const items = await listOf(batch, siteUrl, list)
      .items.select('Id', 'Key', 'Modified')
      .orderBy('Modified', false)
      .top(most)<RawWritten[]>();
    return items.map((item) => ({ list, item }));
  });
  const newest = written
    .flat()
    .sort((a, b) => b.item.Modified.localeCompare(a.item.Modified))
    .slice(0, most);
  return batched(sp, newest, async (batch, { list, item }) => {
    const { items } = listOf(batch, siteUrl, list);
    const versions = await items.getById(item.Id).versions.top(mostVersions)<RawVersion[]>();
    return {
      ...{ list: list.code, key: item.Key ?? '' },
      versions: versions.map((version) => versionFrom(version, list)),
    };
  });
}

/** Asks the same of several things together. What is no longer there is left out. */
async function batched<T, R>(
  sp: SPFI,
  things: readonly T[],
  ask: (batch: SPFI, thing: T) => Promise<R>,
): Promise<R[]> {
  if (things.length === 0) return [];
  const [batch, execute] = sp.batched({ maxRequests: 100 });
  const answers = things.map((thing) =>
    ask(batch, thing).then(
      (answer) => ({ answer }),
      (cause: unknown) => ({ failure: listFailureFrom(cause, realClock) }),
    ),
  );
  // When the batch as a whole is refused PnPjs never settles its parts, so `execute` has to be awaited first.
  await execute().catch((cause: unknown) => {
    throw failureFrom(cause, realClock);
  });
  return (await Promise.all(answers)).flatMap((one) => {
    if ('answer' in one) return [one.answer];
    if (one.failure.id === 'missingList') return [];
    throw one.failure;
  });
}
