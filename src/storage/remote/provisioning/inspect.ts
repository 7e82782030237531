import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import type { ListSchema } from '../../../contracts/listSchema';
import { listPath, markedVersion } from '../../../lists';
import { askedOfClosed, isClosed } from '../closed';
import { serverRelative } from '../site';
import type { FoundColumn, FoundList } from './plan';

interface RawField {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
}

interface RawList {
  readonly Title: string;
  readonly Description: string;
  readonly HasUniqueRoleAssignments?: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/** Looks at what the site has, by address, so that a list somebody renamed is still found. Missing lists are absent. */
export async function inspectSite(
  sp: SPFI,
  siteUrl: string,
  schemas: readonly ListSchema[],
): Promise<Map<string, FoundList>> {
  const lists = await sp.web.lists
    .select(
      'Title',
      'Description',
      'RootFolder/ServerRelativeUrl',
      ...schemas.flatMap(askedOfClosed).slice(0, 1),
    )
    .expand('RootFolder')<RawList[]>();
  const there = new Map(lists.map((list) => [list.RootFolder.ServerRelativeUrl.toLowerCase(), list]));
  const found = new Map<string, FoundList>();
  for (const schema of schemas) {
    const address = `${serverRelative(siteUrl)}/${listPath(schema)}`;
    const list = there.get(address.toLowerCase());
    if (list)
      found.set(schema.code, {
        ...{ title: list.Title, version: markedVersion(list.Description) },
        ...(isClosed(schema) && { own: list.HasUniqueRoleAssignments === true }),
        columns: await inspectColumns(sp, address),
      });
  }
  return found;
}

async function inspectColumns(sp: SPFI, address: string): Promise<Map<string, FoundColumn>> {
  const fields = await sp.web.getList(address).fields.select('InternalName', 'TypeAsString', 'Indexed')<
    RawField[]
  >();
  return new Map(
    fields.map((field) => [field.InternalName, { type: field.TypeAsString, indexed: field.Indexed }]),
  );
}
