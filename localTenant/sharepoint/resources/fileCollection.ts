/** `folder/files`: the files in a folder, and adding more. */
import type { Answer } from '../protocol/entity';
import type { Argument } from '../protocol/path';
import { shape } from '../protocol/select';
import { namedArgument } from './arguments';
import { collection } from './collection';
import { fileEntity, filesIn } from './documentEntities';
import { fileSet } from './fileEntity';
import {
  locationWithin,
  serverPath,
  type FileLocation,
  type FolderLocation,
  type Location,
} from './location';
import { addFile, targetOf, type Conflict } from './newDocuments';
import type { Exchange, Resource } from './resource';

/** @param one the routes of a file; `asked` is how the client named it */
export function filesResource(
  exchange: Exchange,
  find: () => FolderLocation | undefined,
  one: (find: () => Location | undefined, asked: string) => Resource,
): Resource {
  const named = (name: string) => {
    const folder = find();
    const asked = folder === undefined ? name : `${serverPath(exchange.site, folder)}/${name}`;
    return one(() => locationWithin(exchange, folder, name), asked);
  };
  const add = (given: readonly Argument[]): Answer => {
    const target = targetOf(exchange, find(), String(namedArgument(given, 'decodedurl', 'url') ?? ''));
    const unique = namedArgument(given, 'ensureuniquefilename') === true;
    const replace = namedArgument(given, 'overwrite') === true;
    const conflict: Conflict = unique ? 'keepBoth' : replace ? 'replace' : 'fail';
    return fileAnswer(exchange, addFile(exchange, target, exchange.bytes(), conflict));
  };
  return {
    GET() {
      const folder = find();
      const files = folder === undefined ? [] : filesIn(exchange, folder);
      return collection(
        exchange,
        fileSet,
        files.map((file) => fileEntity(exchange, file)),
      );
    },
    key: ({ value }) => named(String(value)),
    child({ name, arguments: given = [] }) {
      switch (name) {
        case 'add':
        case 'addusingpath':
          return { POST: () => add(given) };
        case 'getbyurl':
        case 'getbypath':
          return named(String(given[0]?.value ?? ''));
        default:
          return undefined;
      }
    },
  };
}

export function fileAnswer(exchange: Exchange, file: FileLocation): Answer {
  return { kind: 'entity', entity: shape(fileEntity(exchange, file), exchange.query), status: 200 };
}
