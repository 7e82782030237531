/** A list with the objects behind it: its columns, views, content types, items and the web it is in. */
import type { Entity } from '../protocol/entity';
import { fieldsOf } from '../storage/fields';
import type { ListRow } from '../storage/lists';
import { viewsOf } from '../storage/views';
import { contentTypeEntities } from './contentTypes';
import { fieldEntity } from './fieldEntity';
import { itemEntity } from './itemEntity';
import { readPage } from './itemPages';
import { pageFolder, plainListEntity } from './listEntity';
import type { Exchange } from './resource';
import { viewEntity } from './viewEntity';
import { webEntity } from './webEntity';

export function listEntity(exchange: Exchange, list: ListRow): Entity {
  const plain = plainListEntity(exchange, list);
  const { database } = exchange;
  const views = () => viewsOf(database, list.id);
  const defaultView = () => views().find((view) => view.is_default === 1);
  const fields = () => fieldsOf(database, list.id);
  return {
    ...plain,
    onRequest: {
      ...plain.onRequest,
      DefaultViewUrl: () => `${pageFolder(list)}/${defaultView()?.file ?? ''}`,
    },
    expandable: {
      ...plain.expandable,
      ContentTypes: () => contentTypeEntities(exchange, list),
      DefaultView: () => {
        const view = defaultView();
        return view === undefined ? null : viewEntity(list, view);
      },
      Fields: () => fields().map((field) => fieldEntity(list, field)),
      Items: () => {
        const all = { ...exchange, query: { ...exchange.query, ...everything } };
        const known = fields();
        return readPage(all, list, known).items.map((item) => itemEntity(exchange, list, known, item));
      },
      ParentWeb: () => webEntity(exchange),
      Views: () => views().map((view) => viewEntity(list, view)),
    },
  };
}

/** The options of the request belong to the list, not to the items behind it. */
const everything = {
  ...{ filter: undefined, orderby: [], select: [], expand: [], top: undefined, skiptoken: undefined },
};
