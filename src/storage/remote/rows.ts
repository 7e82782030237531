import type { ListSchema } from '../../contracts/listSchema';
import type { StoredRow } from '../storedRow';
import { listAddress } from './address';

/** An item as SharePoint answers it in minimal JSON. */
export type RawItem = Readonly<Record<string, unknown>> & { readonly Id: number };

export function rowFrom(item: RawItem, schema: ListSchema, siteUrl: string): StoredRow {
  const editor = item.Editor as { readonly Title?: unknown } | undefined;
  return {
    list: schema.code,
    key: typeof item.Key === 'string' ? item.Key : '',
    number: item.Id,
    editUrl: `${new URL(siteUrl).origin}${listAddress(siteUrl, schema)}/EditForm.aspx?ID=${item.Id}`,
    etag: textOr(item['odata.etag'], ''),
    ...(typeof editor?.Title === 'string' && { editor: editor.Title }),
    ...(typeof item.Modified === 'string' && { modified: item.Modified }),
    fields: Object.fromEntries(Object.keys(schema.columns).map((name) => [name, item[name]])),
  };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
