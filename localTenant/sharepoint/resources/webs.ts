/** Webs below a web: reading, making, changing and removing them. Their permissions are those of the site. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { nodeOf } from '../protocol/body';
import {
  fileMissing,
  invalidArgument,
  unexpectedNode,
  unknownProperty,
  webNotEmpty,
  webTaken,
} from '../protocol/errors';
import { isObject, own, type JsonObject } from '../protocol/http';
import { readLike, readText } from '../protocol/primitives';
import { shape } from '../protocol/select';
import { listByPath, removeListsOf } from '../storage/lists';
import { addWeb, changeWeb, findSite, parentWeb, removeWeb, websBelow, type Site } from '../storage/sites';
import { collection } from './collection';
import { shows, type Exchange, type Resource } from './resource';
import { webEntity, webSet, webSettings } from './webEntity';

export function websResource(exchange: Exchange): Resource {
  const { access, database, site } = exchange;
  return {
    GET() {
      access.demand(right.open);
      return collection(
        exchange,
        webSet,
        websBelow(database, site)
          .filter((web) => access.may(right.open, { web }))
          .map((web) => webEntity(exchange, web)),
      );
    },
    child: ({ name }) => (name === 'add' ? { POST: () => create(exchange) } : undefined),
  };
}

/** `web/parentweb` is null for the topmost web. */
export function parentWebResource(exchange: Exchange): Resource {
  const above = parentWeb(exchange.database, exchange.site);
  if (above !== undefined) return shows(exchange, () => webEntity(exchange, above));
  return {
    GET: () => ({ kind: 'property', name: 'ParentWeb', type: 'SP.ApiData.Webs/@Element', value: null }),
  };
}

/** `MERGE web` */
export function changeOfWeb(exchange: Exchange): Answer {
  const { access, database, site } = exchange;
  access.demand(right.manageWeb);
  const known = webSettings(site);
  const { Title: title = site.title, ...others } = exchange.body();
  const unknown = Object.keys(others).find((name) => own(known, name) === undefined);
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.Web');
  for (const [name, value] of Object.entries(others)) readLike(value, known[name] ?? null);
  if (readText(title).trim() === '') throw invalidArgument('Value does not fall within the expected range.');
  changeWeb(database, site, readText(title), { ...(JSON.parse(site.settings) as JsonObject), ...others });
  return { kind: 'empty', status: 204 };
}

/** [M] that the topmost web is not removed this way, and for the text. */
export function removalOfWeb({ access, database, site }: Exchange): Answer {
  access.demand(right.manageWeb);
  if (websBelow(database, site).length > 0 || site.parent === null) throw webNotEmpty(site.path);
  removeListsOf(database, site);
  removeWeb(database, site);
  return { kind: 'empty', status: 200 };
}

function create(exchange: Exchange): Answer {
  const { access, database, now, site } = exchange;
  access.demand(right.manageWeb);
  const { Url: url = null, Title: title = null, ...rest } = parameters(exchange.body());
  const leaf = readText(url).replace(/^\/+|\/+$/g, '');
  if (leaf === '' || /[~"#%&*:<>?/\\{|}]/.test(leaf))
    throw invalidArgument('Value does not fall within the expected range.');
  const path = `${site.path}/${leaf}`;
  if (findSite(database, path) !== undefined || listByPath(database, site, path) !== undefined)
    throw webTaken(path);
  const settings = {
    Description: typeof rest['Description'] === 'string' ? rest['Description'] : '',
    WebTemplate: typeof rest['WebTemplate'] === 'string' ? rest['WebTemplate'].replace(/#.*/, '') : 'STS',
  };
  const language = typeof rest['Language'] === 'number' ? rest['Language'] : site.language;
  addWeb(database, site, { path, title: readText(title), language, created: now, settings });
  return {
    kind: 'entity',
    entity: shape(webEntity(exchange, made(exchange, path)), exchange.query),
    status: 200,
  };
}

function made({ database }: Exchange, path: string): Site {
  const web = findSite(database, path);
  if (web === undefined) throw fileMissing();
  return web;
}

const creation = ['Description', 'Language', 'Title', 'Url', 'UseSamePermissionsAsParentSite', 'WebTemplate'];

function parameters(body: JsonObject): JsonObject {
  const value = body['parameters'] ?? null;
  if (!isObject(value)) throw unexpectedNode(nodeOf(value), 'StartObject');
  const unknown = Object.keys(value).find((name) => !creation.includes(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.WebCreationInformation');
  // Webs with permissions of their own are not told apart from the site here; better refused than open to too many.
  if (value['UseSamePermissionsAsParentSite'] === false)
    throw invalidArgument('Value does not fall within the expected range.');
  return value;
}
