/** What routes below an item start from. */
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';

/** An item the caller may read. */
export interface FoundItem {
  readonly list: ListRow;
  readonly item: Item;
}
