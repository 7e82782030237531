/**
 * `sitepages/pages`: the modern pages of a site, as PnPjs makes, saves, publishes and promotes them. A page is an item of the
 * library Site Pages; what is being written and what was last published stand in it beside each other.
 */
import { right } from '../permissions/rights';
import type { Answer, Entity } from '../protocol/entity';
import { invalidArgument, itemMissing } from '../protocol/errors';
import { own, type JsonObject } from '../protocol/http';
import { readText } from '../protocol/primitives';
import { shape } from '../protocol/select';
import { checkOut, checkOutOf, endCheckOut } from '../storage/checkOuts';
import { writeContent } from '../storage/fileContents';
import { changeItem, itemById, type Content } from '../storage/items';
import { addAt, isNamed, objectType } from '../storage/places';
import { takeOut } from './checkOut';
import { demandEdit, demandView } from './documentRights';
import { sitePagesLibrary } from './libraries';
import { listEntity } from './listExpansions';
import type { FileLocation } from './location';
import { nameByTitle } from './pageNames';
import { pageEntity } from './pageEntity';
import { callerPrincipal } from './principals';
import { shows, type Exchange, type Resource } from './resource';

/** 0: an ordinary page; 2: news. */
const news = 2;

export function sitePagesResource(exchange: Exchange): Resource {
  return { child: ({ name }) => (name === 'pages' ? pagesResource(exchange) : undefined) };
}

/** `lists/EnsureClientRenderedSitePagesLibrary`, below `_api` and not below the web. */
export function ensurePagesResource(exchange: Exchange): Resource {
  return {
    child: ({ name }) =>
      name === 'ensureclientrenderedsitepageslibrary'
        ? {
            POST(): Answer {
              exchange.access.demand(right.open);
              const list = sitePagesLibrary(exchange);
              exchange.access.demand(right.viewListItems, { listId: list.id });
              return {
                kind: 'entity',
                entity: shape(listEntity(exchange, list), exchange.query),
                status: 200,
              };
            },
          }
        : undefined,
  };
}

function pagesResource(exchange: Exchange): Resource {
  return {
    POST: () => newPage(exchange),
    key: ({ value }) => pageResource(exchange, Number(value)),
  };
}

function pageResource(exchange: Exchange, id: number): Resource {
  const find = (): FileLocation => {
    const list = sitePagesLibrary(exchange);
    const item = Number.isSafeInteger(id) ? itemById(exchange.database, list.id, id) : undefined;
    if (item === undefined || !isNamed(item) || item.content['CanvasContent1'] === undefined)
      throw itemMissing();
    const page: FileLocation = { kind: 'file', list, item };
    demandView(exchange, page);
    return page;
  };
  const entity = (): Entity => pageEntity(exchange, find());
  const does = (name: string, act: (page: FileLocation) => void): Resource => ({
    POST() {
      act(find());
      return { kind: 'property', name, type: 'Edm.Boolean', value: true };
    },
  });
  return shows(exchange, entity, {
    child(segment) {
      switch (segment.name) {
        case 'checkoutpage':
          return { POST: () => checkedOutPage(exchange, find()) };
        case 'savepage':
          return does('SavePage', (page) => save(exchange, page));
        case 'publish':
          return does('Publish', (page) => publish(exchange, page));
        case 'promotetonews':
          return does('PromoteToNews', (page) => promote(exchange, page));
        default:
          return undefined;
      }
    },
  });
}

/** A page with a name nobody chose, checked out to who made it. */
function newPage(exchange: Exchange): Answer {
  const { access, database, now } = exchange;
  const list = sitePagesLibrary(exchange);
  access.demand(right.addListItems, { listId: list.id });
  const { PageLayoutType: layout = 'Article', PromotedState: promoted = 0 } = exchange.body();
  if (layout !== 'Article') throw invalidArgument('Value does not fall within the expected range.');
  const content: Content = {
    ...{ Title: '', Description: '', BannerImageUrl: '', TopicHeader: '', PageLayoutType: layout },
    ...{ CanvasContent1: '[]', LayoutWebpartsContent: '[]', PromotedState: promoted, Unnamed: true },
  };
  const userId = callerPrincipal(exchange).id;
  const leaf = `${Math.random().toString(36).slice(2, 12)}.aspx`;
  const item = addAt(
    database,
    list,
    { place: { folder: '', leaf }, type: objectType.item, content, userId },
    now,
  );
  writeContent(database, item, item.version, Buffer.from('<%@ Page %>'));
  checkOut(database, item, userId);
  const page: FileLocation = { kind: 'file', list, item };
  return { kind: 'entity', entity: shape(pageEntity(exchange, page), exchange.query), status: 201 };
}

/** Again by the same person is no fault. @throws 423 where somebody else has it */
function checkedOutPage(exchange: Exchange, page: FileLocation): Answer {
  const holder = checkOutOf(exchange.database, page.item);
  if (holder?.user_id === callerPrincipal(exchange).id) demandEdit(exchange, page);
  else takeOut(exchange, page);
  return { kind: 'entity', entity: shape(pageEntity(exchange, page), exchange.query), status: 200 };
}

const texts = [
  ...['BannerImageUrl', 'CanvasContent1', 'Description', 'LayoutWebpartsContent', 'Title', 'TopicHeader'],
] as const;

/** The first title that a new page is saved with becomes the name of its file. */
function save(exchange: Exchange, page: FileLocation): void {
  demandEdit(exchange, page);
  const written = readParts(exchange.body());
  const { Unnamed: unnamed, ...content } = { ...page.item.content, ...written };
  const title = readText(content['Title'] ?? '');
  const stays = unnamed === true && title === '';
  change(exchange, page, stays ? { ...content, Unnamed: true } : content);
  if (unnamed === true && !stays) nameByTitle(exchange, page, title);
}

/** @throws 400 for a canvas that is no list of parts */
function readParts(body: JsonObject): Content {
  const given = texts.flatMap((name) => {
    const value = own(body, name);
    return value === undefined || value === null ? [] : [[name, readText(value)] as const];
  });
  const written = Object.fromEntries(given);
  for (const name of ['CanvasContent1', 'LayoutWebpartsContent'])
    if (written[name] !== undefined && !isList(written[name]))
      throw invalidArgument('Value does not fall within the expected range.');
  return written;
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function publish(exchange: Exchange, page: FileLocation): void {
  demandEdit(exchange, page);
  const { content } = page.item;
  const { Title = '', CanvasContent1 = '[]' } = content;
  const first = content['FirstPublished'] ?? exchange.now;
  change(exchange, page, { ...content, FirstPublished: first, Published: { Title, CanvasContent1 } });
  endCheckOut(exchange.database, page.item);
}

function promote(exchange: Exchange, page: FileLocation): void {
  demandEdit(exchange, page);
  change(exchange, page, { ...page.item.content, PromotedState: news });
}

function change(exchange: Exchange, { list, item }: FileLocation, content: Content): void {
  changeItem(exchange.database, list, item, content, callerPrincipal(exchange).id, exchange.now);
}
