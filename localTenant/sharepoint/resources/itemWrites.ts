/** Writing values that have been read already, whether they came as properties or as a form: defaults, formulas, unique columns. */
import { duplicateValues } from '../protocol/errors';
import { fieldsOf, type Field } from '../storage/fields';
import { addItem, changeItem, type Content, type Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { claimUniqueValues } from '../storage/uniqueValues';
import { defaultValues } from './itemValues';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';
import { demandValid } from './validation';

export function addWithValues(exchange: Exchange, list: ListRow, written: Content): Item {
  const { database, now } = exchange;
  const fields = fieldsOf(database, list.id);
  const content = { ...defaultValues(fields, now), ...written };
  demandValid(list, fields, content, now);
  const item = addItem(database, list, content, callerPrincipal(exchange).id, now);
  demandUnique(exchange, fields, item);
  return item;
}

export function changeWithValues(
  exchange: Exchange,
  list: ListRow,
  item: Item,
  written: Content,
  keeping?: Parameters<typeof changeItem>[6],
): Item {
  const { database, now } = exchange;
  const fields = fieldsOf(database, list.id);
  const content = { ...item.content, ...written };
  demandValid(list, fields, content, now);
  const changed = changeItem(database, list, item, content, callerPrincipal(exchange).id, now, keeping);
  demandUnique(exchange, fields, changed);
  return changed;
}

/** @throws 500; the transaction around the request takes the write back */
export function demandUnique({ database }: Exchange, fields: readonly Field[], item: Item): void {
  const duplicates = claimUniqueValues(database, fields, item.id, item.content);
  if (duplicates.length > 0) throw duplicateValues(duplicates);
}
