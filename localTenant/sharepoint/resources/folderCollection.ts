/** `folder/folders`: the folders in a folder, or in the web, and making more. */
import type { Answer } from '../protocol/entity';
import { folderNameTaken } from '../protocol/fileErrors';
import { shape } from '../protocol/select';
import { namedArgument } from './arguments';
import { collection } from './collection';
import { folderEntity, foldersIn } from './documentEntities';
import { demandView } from './documentRights';
import { folderSet } from './folderEntity';
import { locationWithin, type FolderLocation, type Location } from './location';
import { addFolder, targetOf } from './newDocuments';
import type { Exchange, Resource } from './resource';

/** @param one the routes of a folder */
export function foldersResource(
  exchange: Exchange,
  find: () => FolderLocation | undefined,
  one: (find: () => Location | undefined) => Resource,
): Resource {
  const named = (name: string) => one(() => locationWithin(exchange, find(), name));
  const add = (given: string, existing: 'fail' | 'answer', status: 200 | 201): Answer => {
    const target = targetOf(exchange, find(), given);
    const known = existing === 'answer' && target.taken?.kind === 'folder' ? target.taken : undefined;
    const made = known ?? addFolder(exchange, target);
    if (made.kind === 'file') throw folderNameTaken(made.item.leaf);
    return { kind: 'entity', entity: shape(folderEntity(exchange, made), exchange.query), status };
  };
  return {
    GET() {
      const folder = find();
      if (folder !== undefined) demandView(exchange, folder);
      const inner = folder === undefined ? [] : foldersIn(exchange, folder);
      return collection(
        exchange,
        folderSet,
        inner.map((one) => folderEntity(exchange, one)),
      );
    },
    POST() {
      const { ServerRelativeUrl: path } = exchange.body();
      return add(typeof path === 'string' ? path : '', 'answer', 201);
    },
    key: ({ value }) => named(String(value)),
    child({ name, arguments: given = [] }) {
      const path = String(namedArgument(given, 'decodedurl', 'url') ?? '');
      switch (name) {
        case 'add':
          return { POST: () => add(path, 'answer', 200) };
        case 'addusingpath': {
          const existing = namedArgument(given, 'overwrite') === true ? 'answer' : 'fail';
          return { POST: () => add(path, existing, 200) };
        }
        case 'getbyurl':
        case 'getbypath':
          return named(path);
        default:
          return undefined;
      }
    },
  };
}
