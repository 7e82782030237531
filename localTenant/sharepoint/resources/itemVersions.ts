/** `item/versions`: what an item has been. Newest first, the current one among them. */
import { right } from '../permissions/rights';
import type { Answer, Entity } from '../protocol/entity';
import { invalidArgument, versionIsCurrent, versionMissing } from '../protocol/errors';
import { fieldsOf } from '../storage/fields';
import type { Item } from '../storage/items';
import {
  currentVersion,
  earlierVersions,
  removeVersions,
  versionLabel,
  type ItemVersion,
} from '../storage/itemVersions';
import type { ListRow } from '../storage/lists';
import { collection } from './collection';
import type { FoundItem } from './foundItem';
import { versionEntities, versionEntity, versionSet } from './itemVersionEntity';
import { changeWithValues } from './itemWrites';
import { demandWritable } from './listSecurity';
import { shows, type Exchange, type Resource } from './resource';

export function versionsResource(exchange: Exchange, findItem: () => FoundItem): Resource {
  const find = (): FoundItem => {
    const { list, item } = findItem();
    exchange.access.demand(right.viewVersions, { listId: list.id, itemId: item.id });
    return { list, item };
  };
  const one = (matches: (version: ItemVersion) => boolean) => versionResource(exchange, find, matches);
  const withId = (id: unknown) => one(({ version }) => version === id);
  const does = (act: () => void): Resource => ({ POST: () => done(act) });
  return {
    GET: () => {
      const { list, item } = find();
      return collection(exchange, versionSet, versionEntities(exchange, list, item));
    },
    key: ({ value }) => withId(value),
    child({ name, arguments: [argument] = [] }) {
      const value = argument?.value;
      switch (name) {
        case 'getbyid':
          return withId(value);
        case 'deletebyid':
          return does(() => remove(exchange, find(), ({ version }) => version === value));
        case 'deletebylabel':
          return does(() => remove(exchange, find(), (version) => versionLabel(version) === value));
        case 'deleteall':
          return does(() => {
            const { list, item } = find();
            demandDelete(exchange, list, item);
            removeVersions(exchange.database, item);
          });
        case 'restorebylabel':
          return does(() => restore(exchange, find(), String(value)));
        default:
          return undefined;
      }
    },
  };
}

function versionResource(
  exchange: Exchange,
  find: () => FoundItem,
  matches: (version: ItemVersion) => boolean,
): Resource {
  const entity = (): Entity => {
    const { list, item } = find();
    const found = [currentVersion(item), ...earlierVersions(exchange.database, item)].find(matches);
    if (found === undefined) throw versionMissing();
    return versionEntity(exchange, list, fieldsOf(exchange.database, list.id), item, found);
  };
  return shows(exchange, entity, { DELETE: () => done(() => remove(exchange, find(), matches)) });
}

function done(act: () => void): Answer {
  act();
  return { kind: 'empty', status: 200 };
}

/** @throws 400 for the current version, which is the item */
function remove(
  exchange: Exchange,
  { list, item }: FoundItem,
  matches: (version: ItemVersion) => boolean,
): void {
  demandDelete(exchange, list, item);
  if (matches(currentVersion(item))) throw versionIsCurrent();
  const found = earlierVersions(exchange.database, item).find(matches);
  if (found === undefined) throw versionMissing();
  removeVersions(exchange.database, item, found.version);
}

/** A version is restored by writing its values anew, which makes one more version. */
function restore(exchange: Exchange, { list, item }: FoundItem, label: string): void {
  exchange.access.demand(right.editListItems, { listId: list.id, itemId: item.id });
  demandWritable(exchange, list, item);
  const found = earlierVersions(exchange.database, item).find((version) => versionLabel(version) === label);
  if (found === undefined) throw invalidArgument(`The version ${label} does not exist.`);
  const nothing = Object.fromEntries(Object.keys(item.content).map((name) => [name, null]));
  changeWithValues(exchange, list, item, { ...nothing, ...found.content });
}

function demandDelete({ access }: Exchange, list: ListRow, { id }: Item): void {
  access.demand(right.deleteVersions, { listId: list.id, itemId: id });
}
