/** `list/views`: how a list page shows a list. Public ones belong to whoever manages the list, personal ones to one person. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { invalidArgument, unexpectedNode, viewMissing } from '../protocol/errors';
import { nodeOf } from '../protocol/body';
import { isObject, type JsonObject } from '../protocol/http';
import { readText } from '../protocol/primitives';
import { shape } from '../protocol/select';
import { touchList, type ListRow } from '../storage/lists';
import { addView, changeView, removeView, viewsOf, type NewView, type View } from '../storage/views';
import { collection } from './collection';
import { callerPrincipal } from './principals';
import { shows, type Exchange, type Resource } from './resource';
import { viewEntity, viewSet } from './viewEntity';
import { viewFieldsResource } from './viewFields';
import { freshView, fromViewXml, readViewSettings } from './viewSettings';

export function viewsResource(exchange: Exchange, findList: () => ListRow): Resource {
  const one = (found: (view: View) => boolean) => viewResource(exchange, findList, found);
  const withId = (id: string) => one((view) => view.id === id.replace(/[{}]/g, '').toLowerCase());
  return {
    GET() {
      const list = findList();
      const entities = visibleViews(exchange, list).map((view) => viewEntity(list, view));
      return collection(exchange, viewSet, entities);
    },
    POST: () => create(exchange, findList(), exchange.body()),
    key: ({ value }) => withId(String(value)),
    child({ name, arguments: [argument] = [] }) {
      const value = String(argument?.value ?? '');
      if (name === 'getbyid') return withId(value);
      if (name === 'getbytitle') return one(({ title }) => title === value);
      return name === 'add'
        ? { POST: () => create(exchange, findList(), object(exchange.body(), 'parameters')) }
        : undefined;
    },
  };
}

export function defaultViewResource(exchange: Exchange, findList: () => ListRow): Resource {
  return viewResource(exchange, findList, (view) => view.is_default === 1);
}

/** Public views and the caller's own. */
function visibleViews(exchange: Exchange, list: ListRow): View[] {
  const views = viewsOf(exchange.database, list.id);
  if (views.every(({ personal }) => personal === 0)) return views;
  const { id } = callerPrincipal(exchange);
  return views.filter(({ personal }) => personal === 0 || personal === id);
}

function viewResource(
  exchange: Exchange,
  findList: () => ListRow,
  wanted: (view: View) => boolean,
): Resource {
  const { database } = exchange;
  const find = () => {
    const list = findList();
    const view = visibleViews(exchange, list).find(wanted);
    if (view === undefined) throw viewMissing();
    return { list, view };
  };
  const update = (change: (view: View, list: ListRow) => NewView): void => {
    const { list, view } = find();
    demandRight(exchange, list, view.personal);
    changeView(database, view, change(view, list));
    touchList(database, list.id);
  };
  const entity = () => {
    const { list, view } = find();
    return viewEntity(list, view);
  };
  return shows(exchange, entity, {
    MERGE(): Answer {
      update((view) => readViewSettings(exchange.body(), view));
      return { kind: 'empty', status: 204 };
    },
    DELETE: () => remove(exchange, find()),
    child({ name }) {
      if (name === 'viewfields') return viewFieldsResource(exchange, find, update);
      if (name !== 'setviewxml') return undefined;
      return {
        POST(): Answer {
          const { viewXml = null } = exchange.body();
          update((view) => fromViewXml(readText(viewXml), view));
          return { kind: 'property', name: 'SetViewXml', type: 'Edm.Null', value: null };
        },
      };
    },
  });
}

function create(exchange: Exchange, list: ListRow, body: JsonObject): Answer {
  const { database } = exchange;
  const { PersonalView: personal = false, ...rest } = body;
  const owner = personal === true ? callerPrincipal(exchange).id : 0;
  demandRight(exchange, list, owner);
  const settings = readViewSettings(rest, freshView);
  if (settings.title.trim() === '') throw invalidArgument('The specified view is invalid.');
  const file = freeFile(settings.title, viewsOf(database, list.id));
  const id = addView(database, list.id, { ...settings, file, personal: owner });
  touchList(database, list.id);
  const made = viewsOf(database, list.id).find((view) => view.id === id);
  if (made === undefined) throw viewMissing();
  return { kind: 'entity', entity: shape(viewEntity(list, made), exchange.query), status: 201 };
}

/** [M] When the default view goes, the next public one takes its place. */
function remove(exchange: Exchange, { list, view }: { list: ListRow; view: View }): Answer {
  const { database } = exchange;
  demandRight(exchange, list, view.personal);
  removeView(database, view);
  const next = viewsOf(database, list.id).find(({ hidden, personal }) => hidden === 0 && personal === 0);
  if (view.is_default === 1 && next !== undefined) changeView(database, next, { ...next, is_default: 1 });
  touchList(database, list.id);
  return { kind: 'empty', status: 200 };
}

function demandRight({ access }: Exchange, { id: listId }: ListRow, owner: number): void {
  access.demand(owner === 0 ? right.manageLists : right.managePersonalViews, { listId });
}

function freeFile(title: string, views: readonly View[]): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim() || 'View';
  const taken = views.map(({ file }) => file.toLowerCase());
  let file = `${name}.aspx`;
  for (let number = 1; taken.includes(file.toLowerCase()); number += 1) file = `${name}${number}.aspx`;
  return file;
}

function object(body: JsonObject, name: string): JsonObject {
  const value = body[name] ?? null;
  if (!isObject(value)) throw unexpectedNode(nodeOf(value), 'StartObject');
  return value;
}
