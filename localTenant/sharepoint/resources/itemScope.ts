/** Which rows a view looks at: those of one folder, or of the folders in it too. */
import { fileMissing } from '../protocol/errors';
import { foldCase } from '../storage/collation';
import type { Condition } from '../storage/items';
import type { ListRow } from '../storage/lists';

const files = 'object_type = 0';

/**
 * @param scope as in `<View Scope="RecursiveAll">`, in lower case: without one, a folder's own items and folders
 * @param folder relative to the list's own, which is empty
 */
export function inScope(scope: string, folder: string): Condition {
  const key = foldCase(folder);
  const here: Condition = { sql: 'folder_key = ?', values: [key] };
  const below: Condition =
    key === ''
      ? { sql: '1', values: [] }
      : { sql: "(folder_key = ? OR instr(folder_key, ? || '/') = 1)", values: [key, key] };
  switch (scope) {
    case 'filesonly':
      return { ...here, sql: `${here.sql} AND ${files}` };
    case 'recursive':
      return { ...below, sql: `${below.sql} AND ${files}` };
    case 'recursiveall':
      return below;
    default:
      return here;
  }
}

/** @param path server-relative; empty for the list's own folder @throws 404 outside the list */
export function folderInList({ path: listPath }: ListRow, path: string): string {
  const asked = `/${path.replace(/^\/+|\/+$/g, '')}`;
  if (path === '' || foldCase(asked) === foldCase(listPath)) return '';
  if (!foldCase(asked).startsWith(`${foldCase(listPath)}/`)) throw fileMissing();
  return asked.slice(listPath.length + 1);
}
