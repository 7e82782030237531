import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import type { ListSchema } from '../../contracts/listSchema';
import { listPath } from '../../lists';
import { serverRelative } from './site';

/** Server-relative, decoded. */
export function listAddress(siteUrl: string, schema: ListSchema): string {
  return `${serverRelative(siteUrl)}/${listPath(schema)}`;
}

export function listOf(sp: SPFI, siteUrl: string, schema: ListSchema) {
  return sp.web.getList(listAddress(siteUrl, schema));
}
