/** What lies directly below a file and leads no further: its content, pieces of it, its versions and who has it checked out. */
import type { Answer } from '../protocol/entity';
import type { Segment } from '../protocol/path';
import { readContent } from '../storage/fileContents';
import { putIn, takeOut, undo } from './checkOut';
import { demandVersion } from './etag';
import { fileEtag } from './fileEntity';
import { fileVersionsResource, octets } from './fileVersions';
import type { FileLocation } from './location';
import { writeFile } from './newDocuments';
import type { Exchange, Resource } from './resource';
import { uploadResource } from './uploads';

/** @param shown how a file is answered */
export function fileActions(
  exchange: Exchange,
  segment: Segment,
  find: () => FileLocation,
  shown: (file: FileLocation) => Answer,
): Resource | undefined {
  const does = (name: string, act: (exchange: Exchange, file: FileLocation) => void): Resource => ({
    POST() {
      act(exchange, find());
      return { kind: 'property', name, type: 'Edm.Null', value: null };
    },
  });
  switch (segment.name) {
    case '$value':
      return { GET: () => content(exchange, find()), PUT: () => replace(exchange, find()) };
    case 'openbinarystream':
      return { GET: () => content(exchange, find()) };
    case 'savebinarystream':
      return { POST: () => replace(exchange, find()) };
    case 'versions':
      return fileVersionsResource(exchange, find);
    case 'checkout':
      return does('CheckOut', takeOut);
    case 'checkin':
      return does('CheckIn', putIn);
    case 'undocheckout':
      return does('UndoCheckOut', undo);
    default:
      return uploadResource(exchange, segment, find, shown);
  }
}

function content({ database }: Exchange, { item }: FileLocation): Answer {
  return octets(readContent(database, item)?.bytes, { ETag: fileEtag(item) });
}

function replace(exchange: Exchange, file: FileLocation): Answer {
  demandVersion(exchange, fileEtag(file.item));
  const { item } = writeFile(exchange, file, exchange.bytes());
  return { kind: 'empty', status: 204, etag: fileEtag(item) };
}
