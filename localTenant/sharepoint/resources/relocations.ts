/** The ways to ask for a move or copy: `moveTo(…)`, `copyTo(…)`, `SP.MoveCopyUtil.…`, and a new name for an item. */
import type { Answer } from '../protocol/entity';
import { fileMissing, wrongPrimitive } from '../protocol/errors';
import { fileNotThere } from '../protocol/fileErrors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import type { Segment } from '../protocol/path';
import { namedArgument } from './arguments';
import { demandEdit } from './documentRights';
import { locationAt, pathInWeb, serverPath, type DocumentLocation } from './location';
import { targetOf, type Conflict } from './newDocuments';
import { copy, move } from './relocate';
import type { Exchange, Resource } from './resource';

/** `SP.MoveOperations` */
const overwrite = 1;

/** `moveTo(newurl='…',flags=1)`, `copyTo(strnewurl='…',boverwrite=true)` and their twins for any name, below a file or folder. */
export function relocationResource(
  exchange: Exchange,
  { name, arguments: given = [] }: Segment,
  find: () => DocumentLocation,
): Resource | undefined {
  const found = /^(move|copy)to(usingpath)?$/.exec(name);
  if (found === null) return undefined;
  const url = namedArgument(given, 'decodedurl', 'newurl', 'strnewurl');
  const flag = given.find(({ name: known }) =>
    /^(flags|moveoperations|boverwrite)$/.test(known ?? ''),
  )?.value;
  const replaces = flag === true || (typeof flag === 'number' && (flag & overwrite) === overwrite);
  return {
    POST() {
      const source = find();
      const target = targetOf(exchange, { kind: 'web' }, String(url ?? ''));
      const conflict: Conflict = replaces ? 'replace' : 'fail';
      if (found[1] === 'move') move(exchange, source, target, conflict);
      else copy(exchange, source, target, conflict, false);
      return done(found[1] === 'move' ? 'MoveTo' : 'CopyTo');
    },
  };
}

/** `SP.MoveCopyUtil.CopyFileByPath(overwrite=@a1)?@a1=true` and its seven siblings, below the service's root. */
export function moveCopyResource(
  exchange: Exchange,
  { name, arguments: given = [] }: Segment,
): Resource | undefined {
  const found = /^sp\.movecopyutil\.(copy|move)(file|folder)(bypath)?$/.exec(name);
  if (found === null) return undefined;
  const [, verb, kind] = found;
  return {
    POST() {
      const body = exchange.body();
      const source = sourceOf(exchange, address(body, 'src'), kind === 'file' ? 'file' : 'folder');
      const target = targetOf(exchange, { kind: 'web' }, address(body, 'dest'));
      const options = isObject(body['options']) ? body['options'] : {};
      const replaces = (namedArgument(given, 'overwrite') ?? body['overwrite']) === true;
      const conflict: Conflict = options['KeepBoth'] === true ? 'keepBoth' : replaces ? 'replace' : 'fail';
      if (verb === 'move') move(exchange, source, target, conflict);
      else copy(exchange, source, target, conflict, options['ResetAuthorAndCreatedOnCopy'] === false);
      return done(name.slice('sp.movecopyutil.'.length));
    },
  };
}

/** `FileLeafRef` of an item: another name in the same folder. */
export function rename(exchange: Exchange, location: DocumentLocation, name: Json | undefined): void {
  if (name === undefined || name === location.item.leaf) return;
  if (typeof name !== 'string') throw wrongPrimitive('Edm.String');
  demandEdit(exchange, location);
  const path = serverPath(exchange.site, location);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const target = targetOf(exchange, { kind: 'web' }, `${folder}/${name}`);
  move(exchange, location, target, 'fail');
}

/** `{"srcPath":{"DecodedUrl":"…"}}`, or `{"srcUrl":"…"}` as before there were names with `%` and `#`. */
function address(body: JsonObject, end: 'src' | 'dest'): string {
  const path = body[`${end}Path`];
  const url = isObject(path) ? path['DecodedUrl'] : body[`${end}Url`];
  if (typeof url !== 'string') throw wrongPrimitive('SP.ResourcePath');
  return url;
}

function sourceOf(exchange: Exchange, url: string, kind: DocumentLocation['kind']): DocumentLocation {
  const path = pathInWeb(exchange.site, url);
  const found = locationAt(exchange, path);
  if (found === undefined || found.kind !== kind)
    throw kind === 'file' ? fileNotThere(`${exchange.site.path}/${path}`) : fileMissing();
  return found;
}

function done(name: string): Answer {
  return { kind: 'property', name, type: 'Edm.Null', value: null };
}
