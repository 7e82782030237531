import type { Column, ListSchema } from '../contracts/listSchema';

/** Columns that every list has. `Key` lets a repeated create find the first one instead of making a second. */
export const ownColumns = {
  Key: {
    type: 'text',
    title: { da: 'Nøgle', en: 'Key' },
    guard: 'none',
    indexed: true,
    unique: true,
  },
  SchemaVersion: { type: 'number', title: { da: 'Skemaversion', en: 'Schema version' }, guard: 'none' },
} as const satisfies Record<string, Column>;

/** SharePoint gives every list a `Title` column; it is named here for its meaning but never created. */
export const builtInColumn = 'Title';

/** Where the list lives below its site, prefixed so that it cannot collide with a list the team already has. */
export function listPath(schema: ListSchema): string {
  return `Lists/${listUrlName(schema)}`;
}

/** The ASCII name a list is created under, which SharePoint turns into its address; the Danish title is set after. */
export function listUrlName(schema: ListSchema): string {
  return `Stalking${schema.code.charAt(0).toUpperCase()}${schema.code.slice(1)}`;
}

/** Names of all columns to read. */
export function selectedColumns(schema: ListSchema): string[] {
  return ['Id', ...Object.keys(ownColumns), ...Object.keys(schema.columns)];
}
