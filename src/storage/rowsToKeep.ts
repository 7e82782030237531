import type { ListSchema } from '../contracts/listSchema';
import type { StoredRow } from './storedRow';

const none: readonly StoredRow[] = [];

/** What is to be gone one day is kept on no device, where nothing could delete it: only that its list is there. */
export function rowsToKeep({ retention }: ListSchema, rows: readonly StoredRow[]): readonly StoredRow[] {
  return retention === 'keep' || rows.length === 0 ? rows : none;
}
