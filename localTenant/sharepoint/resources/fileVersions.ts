/** `file/versions`: what a file has been, without the current version. */
import { right } from '../permissions/rights';
import type { Answer, Entity } from '../protocol/entity';
import { invalidArgument, versionMissing } from '../protocol/errors';
import { contentSize, readContent } from '../storage/fileContents';
import { earlierVersions, removeVersions, versionLabel, type ItemVersion } from '../storage/itemVersions';
import { pathOf } from '../storage/places';
import { principalById } from '../storage/principals';
import { collection } from './collection';
import { demandEdit } from './documentRights';
import { plainFileEntity } from './fileEntity';
import type { FileLocation } from './location';
import { writeFile } from './newDocuments';
import { userEntity } from './principalEntities';
import { shows, type Exchange, type Resource } from './resource';

const versionSet = 'SP.ApiData.FileVersions';

export function fileVersionsResource(exchange: Exchange, find: () => FileLocation): Resource {
  const withId = (id: unknown) => versionResource(exchange, find, ({ version }) => version === id);
  const does = (act: () => void): Resource => ({ POST: () => done(act) });
  return {
    GET() {
      return collection(exchange, versionSet, fileVersionEntities(exchange, find()));
    },
    key: ({ value }) => withId(value),
    child({ name, arguments: [argument] = [] }) {
      const value = argument?.value;
      switch (name) {
        case 'getbyid':
          return withId(value);
        case 'restorebylabel':
          return does(() => restore(exchange, find(), String(value)));
        case 'deletebyid':
          return does(() => remove(exchange, find(), ({ version }) => version === value));
        case 'deletebylabel':
          return does(() => remove(exchange, find(), (version) => versionLabel(version) === value));
        case 'deleteall':
          return does(() => {
            const { item, list } = find();
            exchange.access.demand(right.deleteVersions, { listId: list.id, itemId: item.id });
            removeVersions(exchange.database, item);
          });
        default:
          return undefined;
      }
    },
  };
}

/** Oldest first. */
export function fileVersionEntities(exchange: Exchange, file: FileLocation): Entity[] {
  const versions = earlierVersions(exchange.database, file.item);
  return versions.map((version) => versionEntity(exchange, file, version)).reverse();
}

function versionResource(
  exchange: Exchange,
  find: () => FileLocation,
  matches: (version: ItemVersion) => boolean,
): Resource {
  const found = () => {
    const file = find();
    return { file, version: demandVersionOf(exchange, file, matches) };
  };
  const entity = (): Entity => {
    const { file, version } = found();
    return versionEntity(exchange, file, version);
  };
  return shows(exchange, entity, {
    DELETE: () => done(() => remove(exchange, find(), matches)),
    child: ({ name }) =>
      name === '$value'
        ? {
            GET(): Answer {
              const { file, version } = found();
              return octets(readContent(exchange.database, file.item, version.hidden_version)?.bytes);
            },
          }
        : undefined,
  });
}

export function octets(bytes: Buffer = Buffer.alloc(0), headers: Record<string, string> = {}): Answer {
  return { kind: 'bytes', bytes, headers: { 'Content-Type': 'application/octet-stream', ...headers } };
}

function done(act: () => void): Answer {
  act();
  return { kind: 'empty', status: 200 };
}

function demandVersionOf(
  { database }: Exchange,
  { item }: FileLocation,
  matches: (version: ItemVersion) => boolean,
): ItemVersion {
  const found = earlierVersions(database, item).find(matches);
  if (found === undefined) throw versionMissing();
  return found;
}

function remove(exchange: Exchange, file: FileLocation, matches: (version: ItemVersion) => boolean): void {
  exchange.access.demand(right.deleteVersions, { listId: file.list.id, itemId: file.item.id });
  removeVersions(exchange.database, file.item, demandVersionOf(exchange, file, matches).version);
}

/** An old content written anew, which makes one more version. */
function restore(exchange: Exchange, file: FileLocation, label: string): void {
  demandEdit(exchange, file);
  const found = earlierVersions(exchange.database, file.item).find(
    (version) => versionLabel(version) === label,
  );
  if (found === undefined) throw invalidArgument(`The version ${label} does not exist.`);
  const content = readContent(exchange.database, file.item, found.hidden_version);
  const item = { ...file.item, content: found.content };
  writeFile(exchange, { ...file, item }, content?.bytes ?? Buffer.alloc(0));
}

function versionEntity(exchange: Exchange, file: FileLocation, version: ItemVersion): Entity {
  const { database, site, siteUrl } = exchange;
  const { item, list } = file;
  const size = contentSize(database, item, version.hidden_version);
  const editor = principalById(database, site, version.editor);
  const inWeb = `${list.path.slice(site.path.length + 1)}/${pathOf(item)}`;
  const address = `${plainFileEntity(exchange, file).path}/versions(${version.version})`;
  return {
    type: 'SP.FileVersion',
    set: versionSet,
    path: address,
    id: `${siteUrl}/_api/${address}`,
    properties: {
      ...{ CheckInComment: '', Created: version.modified, ID: version.version, IsCurrentVersion: false },
      ...{ Length: String(size), Size: size, Url: `_vti_history/${version.version}/${inWeb}` },
      VersionLabel: versionLabel(version),
    },
    expandable: { CreatedBy: () => (editor === undefined ? null : userEntity(editor)) },
  };
}
