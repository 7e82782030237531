/** `FirstUniqueAncestorSecurableObject`: what a web, list or item has its permissions from, perhaps itself. */
import type { Entity } from '../protocol/entity';
import { itemMissing, listIdMissing } from '../protocol/errors';
import { fieldsOf } from '../storage/fields';
import { itemById } from '../storage/items';
import { listById } from '../storage/lists';
import { ownScope, securablesUpwards, type Securable } from '../storage/permissionScopes';
import { itemEntity } from './itemEntity';
import { listEntity } from './listExpansions';
import type { Exchange } from './resource';
import { webEntity } from './webEntity';

export function uniqueAncestor(exchange: Exchange, securable: Securable): Entity {
  const { database, site } = exchange;
  const above = securablesUpwards(database, site, securable);
  const {
    web = site,
    listId,
    itemId,
  } = above.find((one) => ownScope(database, site, one) !== undefined) ?? securable;
  if (listId === undefined) return webEntity(exchange, web);
  const list = listById(database, web, listId);
  if (list === undefined) throw listIdMissing();
  if (itemId === undefined) return listEntity(exchange, list);
  const item = itemById(database, listId, itemId);
  if (item === undefined) throw itemMissing();
  return itemEntity(exchange, list, fieldsOf(database, listId), item);
}
