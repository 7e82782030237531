/** `startUpload`, `continueUpload`, `finishUpload`, `cancelUpload`: a large file in pieces. The file keeps its content until the last. */
import type { Answer } from '../protocol/entity';
import { uploadNotThere, wrongOffset } from '../protocol/fileErrors';
import type { Argument, Segment } from '../protocol/path';
import {
  addPiece,
  cancelUpload,
  startUpload,
  takeUpload,
  uploadedSize,
  type UploadKey,
} from '../storage/uploads';
import { demandEdit } from './documentRights';
import type { FileLocation } from './location';
import { writeFile } from './newDocuments';
import type { Exchange, Resource } from './resource';

/** @param shown how the finished file is answered */
export function uploadResource(
  exchange: Exchange,
  { name, arguments: given = [] }: Segment,
  find: () => FileLocation,
  shown: (file: FileLocation) => Answer,
): Resource | undefined {
  const { database } = exchange;
  const open = (): { readonly file: FileLocation; readonly upload: UploadKey } => {
    const file = find();
    demandEdit(exchange, file);
    return {
      file,
      upload: { id: String(named(given, 'uploadid') ?? given[0]?.value ?? ''), file: file.item },
    };
  };
  switch (name) {
    case 'startupload':
    case 'startuploadfile':
      return {
        POST(): Answer {
          const { upload } = open();
          startUpload(database, upload);
          addPiece(database, upload, 0, exchange.bytes());
          return size('StartUpload', exchange, upload);
        },
      };
    case 'continueupload':
      return {
        POST(): Answer {
          const { upload } = open();
          add(exchange, upload, named(given, 'fileoffset'));
          return size('ContinueUpload', exchange, upload);
        },
      };
    case 'finishupload':
      return {
        POST(): Answer {
          const { file, upload } = open();
          add(exchange, upload, named(given, 'fileoffset'));
          return shown(writeFile(exchange, file, takeUpload(database, upload)));
        },
      };
    case 'cancelupload':
      return {
        POST(): Answer {
          cancelUpload(database, open().upload);
          return { kind: 'empty', status: 200 };
        },
      };
    default:
      return undefined;
  }
}

function named(given: readonly Argument[], name: string): Argument['value'] | undefined {
  return given.find((argument) => argument.name === name)?.value;
}

/** @throws 400 when the piece does not start where the ones before it ended */
function add(exchange: Exchange, upload: UploadKey, offset: Argument['value'] | undefined): void {
  const expected = uploadedSize(exchange.database, upload);
  if (expected === undefined) throw uploadNotThere();
  if (Number(offset) !== expected) throw wrongOffset(expected, Number(offset));
  const bytes = exchange.bytes();
  if (bytes.length > 0) addPiece(exchange.database, upload, expected, bytes);
}

/** 64-bit numbers travel as text. */
function size(name: string, { database }: Exchange, upload: UploadKey): Answer {
  return { kind: 'property', name, type: 'Edm.Int64', value: String(uploadedSize(database, upload) ?? 0) };
}
