/** `web/lists`: the way to lists, and from a list to what it holds. */
import { right } from '../permissions/rights';
import { demandSeesList, seesList } from '../permissions/visibleItems';
import type { Answer } from '../protocol/entity';
import { fileMissing, listIdMissing, listMissing, outsideWeb } from '../protocol/errors';
import type { Argument } from '../protocol/path';
import { shape } from '../protocol/select';
import { listById, listByPath, listByTitle, listsOf, reserveItemId, type ListRow } from '../storage/lists';
import { changesOfList } from './changes';
import { collection } from './collection';
import { contentTypesResource } from './contentTypes';
import { fieldsResource } from './fields';
import { folderResource, listItemsResource } from './documents';
import { getItemsResource } from './getItems';
import { listSet, securedList } from './listEntity';
import { listEntity } from './listExpansions';
import { changeOfList, newList, recycledList, removalOfList } from './listWrites';
import { ensuredLibrary } from './libraries';
import { renderListDataResource } from './renderListData';
import { shows, type Exchange, type Resource } from './resource';
import { securableRoute } from './securable';
import { addValidateUpdateResource } from './validateUpdate';
import { defaultViewResource, viewsResource } from './views';

export function listsResource(exchange: Exchange): Resource {
  const { access, database, site, siteUrl } = exchange;
  return {
    GET() {
      access.demand(right.open);
      const visible = listsOf(database, site).filter(({ id }) => seesList(exchange, id));
      return collection(
        exchange,
        listSet,
        visible.map((list) => listEntity(exchange, list)),
      );
    },
    POST: () => newList(exchange),
    key: ({ value }) => listResource(exchange, () => listById(database, site, String(value)), listIdMissing),
    child({ name, arguments: [argument] = [] }) {
      const value = String(argument?.value ?? '');
      if (name === 'getbyid')
        return listResource(exchange, () => listById(database, site, value), listIdMissing);
      if (name === 'ensuresiteassetslibrary' || name === 'ensuresitepageslibrary')
        return ensureLibraryResource(exchange, name === 'ensuresiteassetslibrary' ? 'assets' : 'pages');
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

/** `web/defaultdocumentlibrary` */
export function defaultLibrary(exchange: Exchange): Resource {
  return listResource(exchange, () => ensuredLibrary(exchange, 'documents'), fileMissing);
}

function listResource(exchange: Exchange, find: () => ListRow | undefined, missing: () => Error): Resource {
  const { access } = exchange;
  const found = (): ListRow => {
    access.demand(right.open);
    const list = find();
    if (list === undefined) throw missing();
    demandSeesList(exchange, list.id);
    return list;
  };
  return shows(exchange, () => listEntity(exchange, found()), {
    child(segment) {
      const { name, arguments: [argument] = [] } = segment;
      switch (name) {
        case 'items':
          return listItemsResource(exchange, found);
        case 'rootfolder':
          return folderResource(exchange, () => ({ kind: 'root', list: found() }));
        case 'fields':
          return fieldsResource(exchange, found);
        case 'views':
          return viewsResource(exchange, found);
        case 'getview':
          return viewsResource(exchange, found).child?.({
            name: 'getbyid',
            text: name,
            arguments: argument && [argument],
          });
        case 'defaultview':
          return defaultViewResource(exchange, found);
        case 'contenttypes':
          return contentTypesResource(exchange, found);
        case 'getitems':
          return getItemsResource(exchange, found);
        case 'renderlistdataasstream':
        case 'renderlistdata':
          return renderListDataResource(exchange, found, name, argument);
        case 'recycle':
          return { POST: () => recycledList(exchange, found()) };
        case 'getitembyid':
          return listItemsResource(exchange, found).child?.({ ...segment, name: 'getbyid' });
        case 'addvalidateupdateitemusingpath':
          return addValidateUpdateResource(exchange, found);
        case 'getchanges':
          return changesOfList(exchange, found);
        case 'reservelistitemid':
          return reserveResource(exchange, found);
        default:
          return securableRoute(exchange, segment, () => securedList(found()));
      }
    },
    MERGE: () => changeOfList(exchange, found()),
    DELETE: () => removalOfList(exchange, found()),
  });
}

/** `POST list/reservelistitemid`: an id for an item that is made later, so that making it twice makes one. */
function reserveResource({ access, database }: Exchange, find: () => ListRow): Resource {
  return {
    POST(): Answer {
      const list = find();
      access.demand(right.addListItems, { listId: list.id });
      const value = reserveItemId(database, list);
      return { kind: 'property', name: 'ReserveListItemId', type: 'Edm.Int32', value };
    },
  };
}

function ensureLibraryResource(exchange: Exchange, library: Parameters<typeof ensuredLibrary>[1]): Resource {
  return {
    POST: () => ({
      kind: 'entity',
      entity: shape(listEntity(exchange, ensuredLibrary(exchange, library)), exchange.query),
      status: 200,
    }),
  };
}
