/** Who wrote a row, and what it was before: read when somebody asks, never with the lists themselves. */
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { ListSchema } from '../../contracts/listSchema';
import type { Authorship, RowVersion } from '../../contracts/saving';
import { realClock } from '../clock';
import { listOf } from './address';
import { listFailureFrom } from './failureFrom';
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
    return versions.map((version) => ({
      label: version.VersionLabel,
      by: version.Editor?.LookupValue,
      at: version.Modified,
      fields: Object.fromEntries(Object.keys(list.columns).map((name) => [name, version[name]])),
    }));
  } catch (cause) {
    throw listFailureFrom(cause, realClock);
  }
}
