/** `checkout`, `checkin`, `undocheckout`: one person at a time. */
import { right } from '../permissions/rights';
import { accessDenied } from '../protocol/errors';
import { checkedOut, notCheckedOut } from '../protocol/fileErrors';
import { checkOut, checkOutOf, endCheckOut } from '../storage/checkOuts';
import { readContent } from '../storage/fileContents';
import { principalById } from '../storage/principals';
import { demandEdit } from './documentRights';
import { fileUrl } from './fileEntity';
import type { FileLocation } from './location';
import { writeFile } from './newDocuments';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

/** @throws 423 when it is checked out already, also by the caller */
export function takeOut(exchange: Exchange, file: FileLocation): void {
  const { database, site } = exchange;
  demandEdit(exchange, file);
  const holder = checkOutOf(database, file.item);
  if (holder !== undefined)
    throw checkedOut(fileUrl(exchange, file), principalById(database, site, holder.user_id)?.login ?? '');
  checkOut(database, file.item, callerPrincipal(exchange).id);
}

/** @throws 400 when it is not checked out, 423 when somebody else has it */
export function putIn(exchange: Exchange, file: FileLocation): void {
  demandOut(exchange, file);
  demandEdit(exchange, file);
  endCheckOut(exchange.database, file.item);
}

/** The content there was is written back. Whoever manages the list may end another's check-out. */
export function undo(exchange: Exchange, file: FileLocation): void {
  const { access, database } = exchange;
  const holder = demandOut(exchange, file);
  const others = holder.user_id !== callerPrincipal(exchange).id;
  if (others && !access.may(right.manageLists, { listId: file.list.id })) throw accessDenied();
  const before = readContent(database, file.item, holder.version);
  const since = readContent(database, file.item);
  endCheckOut(database, file.item);
  if (before !== undefined && before.since !== since?.since) writeFile(exchange, file, before.bytes);
}

function demandOut(exchange: Exchange, file: FileLocation) {
  const holder = checkOutOf(exchange.database, file.item);
  if (holder === undefined) throw notCheckedOut(fileUrl(exchange, file));
  return holder;
}
