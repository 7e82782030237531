/** `web/lists`: reading, making, changing and removing lists. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import {
  fileMissing,
  invalidArgument,
  listIdMissing,
  listMissing,
  outsideWeb,
  titleTaken,
  unknownProperty,
  wrongPrimitive,
} from '../protocol/errors';
import { own, type Json, type JsonObject } from '../protocol/http';
import type { Argument } from '../protocol/path';
import { shape } from '../protocol/select';
import {
  addList,
  changeList,
  listById,
  listByPath,
  listByTitle,
  listsOf,
  removeList,
  type ListRow,
  type ListSettings,
} from '../storage/lists';
import { collection } from './collection';
import { demandVersion } from './etag';
import { fieldsResource } from './fields';
import { itemsResource } from './items';
import { listEntity, listEtag, listSet } from './listEntity';
import { shows, type Exchange, type Resource } from './resource';

export function listsResource(exchange: Exchange): Resource {
  const { access, database, site, siteUrl } = exchange;
  return {
    GET() {
      access.demand(right.open);
      const visible = listsOf(database, site).filter(({ id }) =>
        access.may(right.viewListItems, { listId: id }),
      );
      return collection(
        exchange,
        listSet,
        visible.map((list) => listEntity(exchange, list)),
      );
    },
    POST: () => create(exchange),
    key: ({ value }) => listResource(exchange, () => listById(database, site, String(value)), listIdMissing),
    child({ name, arguments: [argument] = [] }) {
      const value = String(argument?.value ?? '');
      if (name === 'getbyid')
        return listResource(exchange, () => listById(database, site, value), listIdMissing);
      if (name !== 'getbytitle') return undefined;
      return listResource(
        exchange,
        () => listByTitle(database, site, value),
        () => listMissing(value, siteUrl),
      );
    },
  };
}

/** `getList('/sites/x/Lists/Y')`; the leading slash may be missing. */
export function listAtPath(exchange: Exchange, argument: Argument | undefined): Resource {
  const { database, site } = exchange;
  const path = `/${String(argument?.value ?? '').replace(/^\/+|\/+$/g, '')}`;
  const inside = `${path}/`.toLowerCase().startsWith(`${site.path}/`.toLowerCase());
  return listResource(exchange, () => listByPath(database, site, path), inside ? fileMissing : outsideWeb);
}

function listResource(exchange: Exchange, find: () => ListRow | undefined, missing: () => Error): Resource {
  const { access, database } = exchange;
  const found = (): ListRow => {
    access.demand(right.open);
    const list = find();
    if (list === undefined) throw missing();
    access.demand(right.viewListItems, { listId: list.id });
    return list;
  };
  return shows(exchange, () => listEntity(exchange, found()), {
    child({ name }) {
      if (name === 'items') return itemsResource(exchange, found);
      return name === 'fields' ? fieldsResource(exchange, found) : undefined;
    },
    MERGE: () => change(exchange, found()),
    DELETE(): Answer {
      const list = found();
      access.demand(right.manageLists, { listId: list.id });
      demandVersion(exchange, listEtag(list));
      removeList(database, list.id);
      return { kind: 'empty', status: 200 };
    },
  });
}

function create(exchange: Exchange): Answer {
  const { access, database, now, site } = exchange;
  access.demand(right.manageLists);
  const body = exchange.body();
  const template = body['BaseTemplate'] ?? 100;
  if (typeof template !== 'number') throw wrongPrimitive('Edm.Int32');
  if (template !== 100 && template !== 101) throw invalidArgument('Invalid list template.');
  const defaults = {
    title: '',
    description: '',
    hidden: 0,
    no_crawl: 0,
    enable_versioning: 1,
    content_types_enabled: 0,
  };
  const settings = readSettings(body, { ...defaults, enable_attachments: template === 100 ? 1 : 0 });
  demandFreeTitle(exchange, settings.title);
  const list = listById(database, site, addList(database, site, template, settings, now));
  if (list === undefined) throw listIdMissing();
  return { kind: 'entity', entity: shape(listEntity(exchange, list), exchange.query), status: 201 };
}

function change(exchange: Exchange, list: ListRow): Answer {
  const { access, database, site } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  demandVersion(exchange, listEtag(list));
  const settings = readSettings(exchange.body(), list);
  demandFreeTitle(exchange, settings.title, list.id);
  changeList(database, list.id, settings);
  const changed = listById(database, site, list.id) ?? list;
  return { kind: 'empty', status: 204, etag: listEtag(changed) };
}

function demandFreeTitle({ database, site }: Exchange, title: string, ownId?: string): void {
  if (title.trim() === '' || title.length > 255)
    throw invalidArgument('The list title must hold 1 to 255 characters.');
  const other = listByTitle(database, site, title);
  if (other !== undefined && other.id !== ownId) throw titleTaken();
}

const texts = { Title: 'title', Description: 'description' } as const;
const flags = {
  ...{ Hidden: 'hidden', NoCrawl: 'no_crawl', EnableVersioning: 'enable_versioning' },
  ...{ EnableAttachments: 'enable_attachments', ContentTypesEnabled: 'content_types_enabled' },
} as const;
/** Accepted and without effect here. */
const ignored = ['AllowContentTypes', 'BaseTemplate', 'EnableFolderCreation', 'MajorVersionLimit'];

function readSettings(body: JsonObject, base: ListSettings): ListSettings {
  const changes: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(body)) {
    const text = own<string>(texts, name);
    const flag = own<string>(flags, name);
    if (text !== undefined) changes[text] = readText(value);
    else if (flag !== undefined) changes[flag] = readFlag(value);
    else if (!ignored.includes(name)) throw unknownProperty(name, 'SP.List');
  }
  return { ...base, ...changes };
}

function readText(value: Json): string {
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
}

function readFlag(value: Json): 0 | 1 {
  if (typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  return value ? 1 : 0;
}
