/** Makes, changes, recycles and removes lists. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { invalidArgument, listIdMissing, titleTaken, wrongPrimitive } from '../protocol/errors';
import { shape } from '../protocol/select';
import { logListChange } from '../storage/changes';
import { fieldsOf } from '../storage/fields';
import {
  addList,
  changeList,
  hideRecycledList,
  listById,
  listByTitle,
  removeList,
  type ListRow,
} from '../storage/lists';
import { recycle } from '../storage/recycleBin';
import { demandVersion } from './etag';
import { listEtag } from './listEntity';
import { listEntity } from './listExpansions';
import { newListSettings, readListSettings } from './listSettings';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';
import { demandFormula } from './validation';

/** `POST web/lists` */
export function newList(exchange: Exchange): Answer {
  const { access, database, now, site } = exchange;
  access.demand(right.manageLists);
  const body = exchange.body();
  const template = body['BaseTemplate'] ?? 100;
  if (typeof template !== 'number') throw wrongPrimitive('Edm.Int32');
  if (template !== 100 && template !== 101) throw invalidArgument('Invalid list template.');
  const settings = newListSettings(template, body);
  demandFreeTitle(exchange, settings.title);
  const list = listById(database, site, addList(database, site, template, settings, now));
  if (list === undefined) throw listIdMissing();
  logListChange(database, list.id, 'add', now);
  return { kind: 'entity', entity: shape(listEntity(exchange, list), exchange.query), status: 201 };
}

/** `MERGE list` */
export function changeOfList(exchange: Exchange, list: ListRow): Answer {
  const { access, database, now, site } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  demandVersion(exchange, listEtag(list));
  const settings = readListSettings(exchange.body(), list);
  demandFormula(settings.validation_formula, fieldsOf(database, list.id));
  demandFreeTitle(exchange, settings.title, list.id);
  changeList(database, list.id, settings);
  logListChange(database, list.id, 'update', now);
  const changed = listById(database, site, list.id) ?? list;
  return { kind: 'empty', status: 204, etag: listEtag(changed) };
}

function demandFreeTitle({ database, site }: Exchange, title: string, ownId?: string): void {
  if (title.trim() === '' || title.length > 255)
    throw invalidArgument('The list title must hold 1 to 255 characters.');
  const other = listByTitle(database, site, title);
  if (other !== undefined && other.id !== ownId) throw titleTaken();
}

/** Gone for good, with everything in it. */
export function removalOfList(exchange: Exchange, list: ListRow): Answer {
  const { access, database, now } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  demandVersion(exchange, listEtag(list));
  logListChange(database, list.id, 'delete', now);
  removeList(database, list.id);
  return { kind: 'empty', status: 200 };
}

/** `POST list/recycle`: out of sight, with everything in it, until it is restored. */
export function recycledList(exchange: Exchange, list: ListRow): Answer {
  exchange.access.demand(right.manageLists, { listId: list.id });
  return { kind: 'property', name: 'Recycle', type: 'Edm.Guid', value: intoRecycleBin(exchange, list) };
}

/** @returns id in the recycle bin */
function intoRecycleBin(exchange: Exchange, list: ListRow): string {
  const { database, now, site } = exchange;
  const { id: caller } = callerPrincipal(exchange);
  const leaf = list.path.slice(list.path.lastIndexOf('/') + 1);
  const id = recycle(database, site, {
    ...{ kind: 'list', list_id: list.id, title: list.title, leaf_name: leaf, deleted: now, size: 0 },
    ...{
      dir_name: list.path.slice(1, -leaf.length - 1),
      author: caller,
      deleted_by: caller,
      content: list.id,
    },
  });
  logListChange(database, list.id, 'delete', now);
  hideRecycledList(database, list);
  return id;
}
