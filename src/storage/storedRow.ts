import type { Row } from '../contracts/listSchema';

/** A row with what only storage needs to know. */
export interface StoredRow extends Row {
  /** `"<guid>,<number>"`; the number grows with every write. */
  readonly etag: string;
  /** Who wrote it last and when, as SharePoint tells it. */
  readonly editor?: string;
  readonly modified?: string;
}

/** How often a row has been written, from its ETag; 0 when it cannot be read. */
export function writesOf({ etag }: Pick<StoredRow, 'etag'>): number {
  return Number(/,(\d+)"?$/.exec(etag)?.[1] ?? 0);
}
