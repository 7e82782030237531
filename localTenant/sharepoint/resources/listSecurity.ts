/**
 * A list's own rule that people read, or change, only the items they made themselves. It is no permission: whoever manages the
 * list is above it.
 */
import { right } from '../permissions/rights';
import { accessDenied, itemMissing } from '../protocol/errors';
import type { Condition, Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

const own = 2;
const nobodys = 4;

/** @returns undefined when the caller reads everybody's items */
export function readableItems(exchange: Exchange, list: ListRow): Condition | undefined {
  if (list.read_security !== own || managesList(exchange, list)) return undefined;
  return { sql: 'author = ?', values: [callerPrincipal(exchange).id] };
}

/** @throws 404: what one may not read is not there */
export function demandReadable(exchange: Exchange, list: ListRow, { author }: Item): void {
  if (list.read_security !== own || managesList(exchange, list)) return;
  if (author !== callerPrincipal(exchange).id) throw itemMissing();
}

/** @throws 403 */
export function demandWritable(exchange: Exchange, list: ListRow, { author }: Item): void {
  if (list.write_security === 1 || managesList(exchange, list)) return;
  if (list.write_security === nobodys || author !== callerPrincipal(exchange).id) throw accessDenied();
}

function managesList({ access }: Exchange, { id }: ListRow): boolean {
  return access.may(right.manageLists, { listId: id });
}
