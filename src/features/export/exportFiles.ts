import type { ListSchema, Row } from '../../contracts/listSchema';
import { csv } from '../../files';
import type { ReadList } from './readList';
import { readMe } from './readMe';

/** Text by file name. */
export type Files = Readonly<Record<string, string>>;

/** What only named people may read, and what is deleted after a time, stays in SharePoint. */
export function isExported(schema: ListSchema): boolean {
  return schema.readers !== 'municipality' && schema.retention === 'keep';
}

/** Rows that are not in SharePoint as they stand here. What the guard blocked must not leave by this door. */
export function unsent(lists: readonly ReadList[]): number {
  return lists.flatMap(({ read }) => (read.ok ? read.rows.filter(({ saving }) => saving) : [])).length;
}

/** Everything as open files: for each list one for machines, one for people, and a text that says what is in. */
export function exportFiles(
  lists: readonly ReadList[],
  about: { readonly municipality: string; readonly staffSite: string; readonly at: Date },
): Files {
  const files = lists.flatMap(({ schema, read }) =>
    read.ok
      ? [
          [`${schema.code}.json`, json(schema, read.rows, about.at)] as const,
          [`${schema.code}.csv`, table(schema, read.rows)] as const,
        ]
      : [],
  );
  return { 'LÆS MIG.txt': readMe(lists, about), ...Object.fromEntries(files) };
}

function json(schema: ListSchema, rows: readonly Row[], at: Date): string {
  const { code, version, title } = schema;
  const columns = Object.entries(schema.columns).map(([name, column]) => ({
    name,
    type: column.type,
    title: column.title,
  }));
  const plain = rows.map(({ key, number, fields }) => ({ key, number, ...fields }));
  return `${JSON.stringify({ list: code, version, title, exported: at.toISOString(), columns, rows: plain }, null, 2)}\n`;
}

function table(schema: ListSchema, rows: readonly Row[]): string {
  const columns = Object.entries(schema.columns);
  return csv(
    ['Key', 'ID', ...columns.map(([, { title }]) => title.da)],
    rows.map(({ key, number, fields }) => [
      key,
      number,
      ...columns.map(([name]) => (fields as Readonly<Record<string, unknown>>)[name]),
    ]),
  );
}
