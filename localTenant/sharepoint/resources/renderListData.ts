/** `POST list/renderListDataAsStream` and `renderListData`: what a list page asks for its rows. */
import { nodeOf } from '../protocol/body';
import { readQueryXml, readViewXml, viewScopes, type CamlView } from '../protocol/caml';
import type { Answer } from '../protocol/entity';
import { unexpectedNode } from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import type { Argument } from '../protocol/path';
import { fieldsOf, type Field } from '../storage/fields';
import type { ListRow } from '../storage/lists';
import { viewsOf } from '../storage/views';
import { findCaml } from './getItems';
import { folderInList } from './itemScope';
import type { Exchange, Resource } from './resource';
import { permMask, streamRow } from './streamRow';

const noView = '00000000-0000-0000-0000-000000000000';
const listSchema = 4;
/** With any other option than the rows alone, the rows stand one level deeper. */
const rowsOnly = [0, 2];
const defaultRows = 30;

interface Asked {
  readonly view: CamlView;
  readonly viewId: string;
  readonly paging: URLSearchParams;
  /** Relative to the list's own. */
  readonly folder: string;
  readonly options: number;
}

export function renderListDataResource(
  exchange: Exchange,
  findList: () => ListRow,
  name: 'renderlistdata' | 'renderlistdataasstream',
  argument: Argument | undefined,
): Resource {
  return {
    POST(): Answer {
      const list = findList();
      if (name === 'renderlistdata') {
        const asked = askedBy(exchange, list, { ViewXml: String(argument?.value ?? '') });
        return {
          kind: 'property',
          name: 'RenderListData',
          type: 'Edm.String',
          value: pageText(rows(exchange, list, asked)),
        };
      }
      const parameters = exchange.body()['parameters'] ?? {};
      if (!isObject(parameters)) throw unexpectedNode(nodeOf(parameters), 'StartObject');
      const asked = askedBy(exchange, list, parameters);
      const data = rows(exchange, list, asked);
      const body = rowsOnly.includes(asked.options)
        ? data
        : { wpq: '', Templates: {}, ListData: data, ...schema(exchange, list, asked) };
      return { kind: 'text', contentType: 'application/json; charset=utf-8', body: pageText(body) };
    },
  };
}

/** The view comes from the body, from `?View=`, or is the list's default view. */
function askedBy({ database, query }: Exchange, list: ListRow, parameters: JsonObject): Asked {
  const search = new URLSearchParams(query.search);
  const given = [parameters['OverrideViewXml'], parameters['ViewXml']].find(
    (xml) => typeof xml === 'string' && xml !== '',
  );
  const paging = typeof parameters['Paging'] === 'string' ? parameters['Paging'] : '';
  const options = Number(parameters['RenderOptions'] ?? 0);
  const folder = parameters['FolderServerRelativeUrl'] ?? search.get('RootFolder');
  const shared = {
    ...{ paging: paging === '' ? search : new URLSearchParams(paging.replace(/^\?/, '')), options },
    folder: folderInList(list, typeof folder === 'string' ? folder : ''),
  };
  const wanted = (search.get('View') ?? '').replace(/[{}]/g, '').toLowerCase();
  const views = viewsOf(database, list.id);
  const stored = views.find(({ id }) => id === wanted) ?? views.find((view) => view.is_default === 1);
  if (typeof given === 'string')
    return { ...shared, view: readViewXml(given), viewId: wanted === '' ? noView : wanted };
  if (stored === undefined) return { ...shared, view: readViewXml(''), viewId: noView };
  const { orderBy, where } = readQueryXml(stored.query);
  const rowLimit = { count: stored.row_limit, paged: stored.paged === 1 };
  return {
    ...shared,
    view: { orderBy, where, rowLimit, fields: stored.fields, scope: viewScopes[stored.scope] ?? '' },
    viewId: stored.id,
  };
}

function rows(exchange: Exchange, list: ListRow, { folder, paging, view, viewId }: Asked): JsonObject {
  const { count, paged } = view.rowLimit ?? { count: defaultRows, paged: false };
  const fields = fieldsOf(exchange.database, list.id);
  const position = paging.has('p_ID') ? paging.toString() : undefined;
  const limited = { ...view, rowLimit: { count, paged } };
  const { items, next } = findCaml(exchange, list, fields, { view: limited, position, folder });
  const first = Number(paging.get('PageFirstRow') ?? 1) || 1;
  const last = first + items.length - 1;
  const shown =
    view.fields ?? fields.filter(({ hidden }) => hidden === 0).map((field) => field.internal_name);
  return {
    Row: items.map((item) => streamRow(exchange, list, fields, item, shown)),
    ...{
      FirstRow: items.length === 0 ? 0 : first,
      FolderPermissions: permMask(exchange, { listId: list.id }),
    },
    ...{ LastRow: items.length === 0 ? 0 : last, RowLimit: count },
    ...(next !== undefined && paged && { NextHref: `?${next}&PageFirstRow=${last + 1}&View=${viewId}` }),
    ...{ FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: '' },
  };
}

function schema(exchange: Exchange, list: ListRow, { options, view }: Asked): JsonObject {
  if ((options & listSchema) === 0) return {};
  const fields = fieldsOf(exchange.database, list.id);
  const shown = fields.filter(({ internal_name: name }) => view.fields?.includes(name) ?? true);
  return {
    ListSchema: {
      ...{
        Field: shown.map(fieldSchema),
        LCID: String(exchange.site.language),
        Userid: '',
        ListTitle: list.title,
      },
      ...{ PagePath: list.path, ListTemplateType: String(list.template), DefaultItemOpen: '1' },
    },
  };
}

function fieldSchema(field: Field): JsonObject {
  const { id, internal_name: name, title, type } = field;
  const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  return {
    ...{
      Name: name,
      RealFieldName: name,
      StaticName: name,
      DisplayName: title,
      ID: id,
      FieldType: type.name,
    },
    ...{
      Type: type.name,
      role: type.name,
      ReadOnly: flag(field.read_only === 1),
      Sortable: flag(type.indexable),
    },
    ...{ Filterable: flag(type.filterable), Required: flag(field.required === 1) },
  };
}

/** SharePoint writes slashes in values as `\u002f`. */
function pageText(value: Json): string {
  return JSON.stringify(value).replaceAll('/', '\\u002f');
}
