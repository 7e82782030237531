import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import type { ListSchema, Row } from '../contracts/listSchema';
import type { ListRead, SiteRead } from '../contracts/listStore';
import { listPath, selectedColumns } from '../lists';
import { failureFrom, listFailureFrom } from './failureFrom';
import { mayEditListItems } from './rights';
import { serverRelative } from './site';

/** The most rows SharePoint gives in one answer. */
const pageSize = 5000;

type RawItem = Readonly<Record<string, unknown>> & { readonly Id: number };

/**
 * Reads whole lists and the reader's rights in one `$batch`. A list that fails is told in its place; only when the
 * batch itself fails does the whole read.
 * @throws {Failure}
 */
export async function readLists<L extends Readonly<Record<string, ListSchema>>>(
  sp: SPFI,
  siteUrl: string,
  lists: L,
): Promise<SiteRead<L>> {
  const [batch, execute] = sp.batched();
  const rights = batch.web.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: unknown }>();
  const pages = Object.entries(lists).map(
    async ([code, schema]) => [code, await readOneList(batch, sp, siteUrl, schema)] as const,
  );
  // When the batch as a whole is refused PnPjs never settles its parts, so `execute` has to be awaited first.
  const settledRights = rights.then(
    (web) => mayEditListItems(web.EffectiveBasePermissions),
    (cause: unknown) => failureFrom(cause),
  );
  await execute().catch((cause: unknown) => {
    throw failureFrom(cause);
  });
  const mayEdit = await settledRights;
  if (typeof mayEdit !== 'boolean') throw mayEdit;
  return { mayEdit, lists: Object.fromEntries(await Promise.all(pages)) as SiteRead<L>['lists'] };
}

async function readOneList(batch: SPFI, sp: SPFI, siteUrl: string, schema: ListSchema): Promise<ListRead> {
  const address = `${serverRelative(siteUrl)}/${listPath(schema)}`;
  const page = (source: SPFI) =>
    source.web
      .getList(address)
      .items.select(...selectedColumns(schema))
      .top(pageSize);
  try {
    let items: RawItem[] = await page(batch)<RawItem[]>();
    const all = [...items];
    while (items.length === pageSize) {
      items = await page(sp).skip(all.at(-1)?.Id ?? 0)<RawItem[]>();
      all.push(...items);
    }
    return { ok: true, rows: all.map((item) => rowFrom(item, schema, new URL(siteUrl).origin + address)) };
  } catch (cause) {
    return { ok: false, failure: listFailureFrom(cause) };
  }
}

function rowFrom(item: RawItem, schema: ListSchema, listUrl: string): Row {
  return {
    list: schema.code,
    key: typeof item.Key === 'string' ? item.Key : '',
    number: item.Id,
    editUrl: `${listUrl}/EditForm.aspx?ID=${item.Id}`,
    fields: Object.fromEntries(Object.keys(schema.columns).map((name) => [name, item[name]])),
  };
}
