/** Rows of views: how a list page shows a list. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Site } from './sites';

export interface View {
  readonly list_id: string;
  readonly id: string;
  readonly position: number;
  readonly title: string;
  /** `AllItems.aspx` */
  readonly file: string;
  readonly is_default: number;
  readonly hidden: number;
  readonly personal: number;
  readonly paged: number;
  readonly row_limit: number;
  /** 0 default, 1 recursive, 2 recursive with folders, 3 files only. */
  readonly scope: number;
  /** Inner XML of `<Query>`. */
  readonly query: string;
  /** Internal names, in order. */
  readonly fields: readonly string[];
  /** `BaseViewID`; 0 for a view a client made. */
  readonly base: number;
  /** JSON of further properties by SharePoint's names. */
  readonly settings: string;
}

type ViewRow = Omit<View, 'fields'> & { readonly fields: string };
export type NewView = Omit<View, 'list_id' | 'id' | 'position'>;

export function viewsOf(database: Database, listId: string): View[] {
  return database
    .all<ViewRow>('SELECT * FROM view WHERE list_id = ? ORDER BY position', listId)
    .map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }));
}

/** @returns its id */
export function addView(database: Database, listId: string, view: NewView): string {
  const id = randomUUID();
  database.run(
    `INSERT INTO view (list_id, id, position, title, file, is_default, hidden, personal, paged, row_limit, scope, query, fields,
      base, settings)
     VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM view WHERE list_id = ?1), '', ?3, 0, 0, ?4, 0, 0, 0, '', '[]', ?5, '{}')`,
    ...[listId, id, view.file, view.personal, view.base],
  );
  changeView(database, { list_id: listId, id }, view);
  return id;
}

/** A list has one default view: making one takes the mark from the other. */
export function changeView(
  database: Database,
  { list_id: listId, id }: Pick<View, 'list_id' | 'id'>,
  view: NewView,
): void {
  if (view.is_default === 1) database.run('UPDATE view SET is_default = 0 WHERE list_id = ?', listId);
  database.run(
    `UPDATE view SET title = ?, is_default = ?, hidden = ?, paged = ?, row_limit = ?, scope = ?, query = ?, fields = ?,
      settings = ? WHERE list_id = ? AND id = ?`,
    ...[view.title, view.is_default, view.hidden, view.paged, view.row_limit, view.scope, view.query],
    ...[JSON.stringify(view.fields), view.settings, listId, id],
  );
}

export function removeView(database: Database, { list_id: listId, id }: View): void {
  database.run('DELETE FROM view WHERE list_id = ? AND id = ?', listId, id);
}

/** The view every list is born with, named in the site's language. */
export function addFirstView(
  database: Database,
  { language }: Site,
  { id, template }: { readonly id: string; readonly template: number },
): void {
  const library = template === 101;
  const names = language === 1030 ? ['Alle elementer', 'Alle dokumenter'] : ['All Items', 'All Documents'];
  addView(database, id, {
    ...{ title: names[library ? 1 : 0] ?? '', file: 'AllItems.aspx', is_default: 1, hidden: 0, personal: 0 },
    ...{ paged: 1, row_limit: 30, scope: 0, base: 1, settings: '{}' },
    query: library ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
  });
}
