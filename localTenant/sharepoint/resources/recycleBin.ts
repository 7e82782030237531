/** `web/recyclebin` and `site/recyclebin`: what was thrown away, to be had back or destroyed. */
import { right } from '../permissions/rights';
import type { Answer, Entity } from '../protocol/entity';
import { invalidArgument } from '../protocol/errors';
import { principalById } from '../storage/principals';
import {
  forgetRecycled,
  moveToSecondStage,
  recycledIn,
  recycledKinds,
  type Recycled,
  type Stage,
} from '../storage/recycleBin';
import { localTime } from '../storage/siteTime';
import { collection } from './collection';
import { callerPrincipal } from './principals';
import { recyclables } from './recyclables';
import { shows, type Exchange, type Resource } from './resource';

const set = 'SP.ApiData.RecycleBinItems';
const danish = 1030;

/** @param reach a web shows its own first stage, a site both stages of all its webs */
export function recycleBinResource(exchange: Exchange, reach: 'web' | 'site'): Resource {
  const all = () => visible(exchange, reach);
  const each = (act: (entry: Recycled) => void, stage?: Stage): Resource => ({
    POST: () =>
      done(() =>
        all()
          .filter((entry) => stage === undefined || entry.stage === stage)
          .forEach(act),
      ),
  });
  const one = (id: unknown) => entryResource(exchange, () => byId(all(), String(id)), reach);
  return {
    GET: () =>
      collection(
        exchange,
        set,
        all().map((entry) => recycledEntity(exchange, entry, reach)),
      ),
    key: ({ value }) => one(value),
    child({ name, arguments: [argument] = [] }) {
      switch (name) {
        case 'getbyid':
          return one(argument?.value);
        case 'restoreall':
          return each((entry) => restore(exchange, entry));
        case 'deleteall':
          return each((entry) => destroy(exchange, entry));
        case 'movealltosecondstage':
          return each((entry) => moveToSecondStage(exchange.database, entry));
        case 'deleteallsecondstageitems':
          return each((entry) => destroy(exchange, entry), 2);
        default:
          return undefined;
      }
    },
  };
}

function entryResource(exchange: Exchange, find: () => Recycled, reach: 'web' | 'site'): Resource {
  const does = (act: (entry: Recycled) => void): Resource => ({ POST: () => done(() => act(find())) });
  return shows(exchange, () => recycledEntity(exchange, find(), reach), {
    child({ name }) {
      switch (name) {
        case 'restore':
          return does((entry) => restore(exchange, entry));
        case 'deleteobject':
          return does((entry) => destroy(exchange, entry));
        case 'movetosecondstage':
          return does((entry) => moveToSecondStage(exchange.database, entry));
        default:
          return undefined;
      }
    },
  });
}

function done(act: () => void): Answer {
  act();
  return { kind: 'property', name: 'RecycleBin', type: 'Edm.Null', value: null };
}

/** Whoever manages the web sees what everybody threw away; others what they did themselves. */
function visible(exchange: Exchange, reach: 'web' | 'site'): Recycled[] {
  const { access, database, site } = exchange;
  const { id: caller } = callerPrincipal(exchange);
  const manages = access.may(right.manageWeb);
  return recycledIn(database, site, reach).filter(
    ({ deleted_by: by, stage }) =>
      (manages || by === caller) && (stage === 1 || (reach === 'site' && manages)),
  );
}

/** [M] for the error. */
function byId(entries: readonly Recycled[], id: string): Recycled {
  const found = entries.find((entry) => entry.id === id.toLowerCase());
  if (found === undefined) throw invalidArgument('Value does not fall within the expected range.');
  return found;
}

function restore(exchange: Exchange, entry: Recycled): void {
  recyclables[entry.kind].restore(exchange, entry);
  forgetRecycled(exchange.database, entry);
}

function destroy(exchange: Exchange, entry: Recycled): void {
  forgetRecycled(exchange.database, entry);
  recyclables[entry.kind].destroy(exchange, entry);
}

function recycledEntity(exchange: Exchange, entry: Recycled, reach: 'web' | 'site'): Entity {
  const { database, site } = exchange;
  const person = (id: number) => principalById(database, site, id);
  const [author, remover] = [person(entry.author), person(entry.deleted_by)];
  return {
    type: 'SP.RecycleBinItem',
    set,
    path: `${reach === 'web' ? 'Web' : 'Site'}/RecycleBin('${entry.id}')`,
    properties: {
      ...{ AuthorEmail: author?.mail ?? '', AuthorName: author?.title ?? '' },
      ...{ DeletedByEmail: remover?.mail ?? '', DeletedByName: remover?.title ?? '' },
      ...{ DeletedDate: entry.deleted, DeletedDateLocalFormatted: shownDate(entry.deleted, site.language) },
      ...{ DirName: entry.dir_name, DirNamePath: { DecodedUrl: entry.dir_name }, Id: entry.id },
      ...{ ItemState: entry.stage, ItemType: recycledKinds[entry.kind], LeafName: entry.leaf_name },
      ...{ LeafNamePath: { DecodedUrl: entry.leaf_name }, Size: String(entry.size), Title: entry.title },
    },
  };
}

/** `12-03-2025 13:04` in Danish, `3/12/2025 1:04 PM` in English. */
function shownDate(date: string, language: number): string {
  const [year = '', month = '', day = '', hour = '', minute = ''] = localTime(date).split(/[-T:]/);
  if (language === danish) return `${day}-${month}-${year} ${hour}:${minute}`;
  const hours = Number(hour);
  return `${Number(month)}/${Number(day)}/${year} ${hours % 12 || 12}:${minute} ${hours < 12 ? 'AM' : 'PM'}`;
}
