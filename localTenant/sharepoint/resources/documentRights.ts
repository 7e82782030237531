/** What the caller may do with a file or folder: what the list, the folder above and the item itself allow. */
import { right } from '../permissions/rights';
import { accessDenied } from '../protocol/errors';
import { checkedOut } from '../protocol/fileErrors';
import { checkOutOf } from '../storage/checkOuts';
import { principalById } from '../storage/principals';
import { fileUrl } from './fileEntity';
import { demandReadable, demandWritable } from './listSecurity';
import type { DocumentLocation, FileLocation, FolderLocation, Location } from './location';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

function securable(location: Location): { readonly listId?: string; readonly itemId?: number } {
  if (location.kind === 'web' || location.kind === 'lists') return {};
  const listId = location.list.id;
  return location.kind === 'root' ? { listId } : { listId, itemId: location.item.id };
}

/** @throws 403; 404 for what a list shows to its author only */
export function demandView(exchange: Exchange, location: Location): void {
  const web = location.kind === 'web' || location.kind === 'lists';
  exchange.access.demand(web ? right.open : right.viewListItems, securable(location));
  if ('item' in location) demandReadable(exchange, location.list, location.item);
}

/** For leaving out of a collection what the caller may not see. */
export function mayView({ access }: Exchange, location: Location): boolean {
  return access.may(right.viewListItems, securable(location));
}

/** @throws 403; the web's own folders take nothing but lists */
export function demandAdd(exchange: Exchange, folder: FolderLocation): void {
  exchange.access.demand(right.addListItems, securable(folder));
  if (folder.kind === 'web' || folder.kind === 'lists') throw accessDenied();
}

/** @throws 403, 423 */
export function demandEdit(exchange: Exchange, location: DocumentLocation): void {
  exchange.access.demand(right.editListItems, securable(location));
  demandWritable(exchange, location.list, location.item);
  if (location.kind === 'file') demandNotWithOthers(exchange, location);
}

/** @throws 403, 423 */
export function demandDelete(exchange: Exchange, location: DocumentLocation): void {
  exchange.access.demand(right.deleteListItems, securable(location));
  demandWritable(exchange, location.list, location.item);
  if (location.kind === 'file') demandNotWithOthers(exchange, location);
}

function demandNotWithOthers(exchange: Exchange, file: FileLocation): void {
  const holder = checkOutOf(exchange.database, file.item);
  if (holder === undefined || holder.user_id === callerPrincipal(exchange).id) return;
  const login = principalById(exchange.database, exchange.site, holder.user_id)?.login ?? '';
  throw checkedOut(fileUrl(exchange, file), login);
}
