/** How a list looks to a client. */
import type { Entity } from '../protocol/entity';
import type { JsonObject } from '../protocol/http';
import { documentLibrary, itemCount, type ListRow } from '../storage/lists';
import { currentChangeToken } from './changeToken';
import { plainFolderEntity } from './folderEntity';
import { encodeName } from './internalName';
import { otherSettings } from './listSettings';
import type { Exchange } from './resource';
import { securityProperties, type Secured } from './securableEntity';

export const listSet = 'SP.ApiData.Lists';

export function listAddress({ id }: Pick<ListRow, 'id'>): string {
  return `Web/Lists(guid'${id}')`;
}

/** What the list is where permissions are concerned. */
export function securedList(list: Pick<ListRow, 'id'>): Secured {
  return { securable: { listId: list.id }, path: listAddress(list) };
}

export function listEtag({ version }: Pick<ListRow, 'version'>): string {
  return `"${version}"`;
}

/** The name of the list's type of items: `SP.Data.MeetingsListItem`. */
export function itemTypeName(list: ListRow): string {
  return `SP.Data.${entityTypeName(list)}Item`;
}

function entityTypeName({ path, template }: ListRow): string {
  const leaf = path.slice(path.lastIndexOf('/') + 1).replaceAll('_', '_x005f_');
  const name = encodeName(leaf.charAt(0).toUpperCase() + leaf.slice(1));
  return template === documentLibrary ? name : `${name}List`;
}

/** The list without the objects behind it, which are more than half of this server. */
export function plainListEntity(exchange: Exchange, list: ListRow): Entity {
  const { database, site } = exchange;
  const security = securityProperties(exchange, securedList(list));
  const library = list.template === documentLibrary;
  const { OnQuickLaunch: onQuickLaunch = false, ...others } = otherSettings(list);
  const siteAddress = site.path === '' ? '/' : site.path;
  return {
    type: 'SP.List',
    set: listSet,
    path: listAddress(list),
    etag: listEtag(list),
    properties: {
      ...{ AllowContentTypes: true, BaseTemplate: list.template, BaseType: library ? 1 : 0 },
      ...{ ContentTypesEnabled: list.content_types_enabled === 1, Created: list.created },
      ...{ CurrentChangeToken: tokenOf(database, list), Description: list.description },
      ...{ EnableAttachments: list.enable_attachments === 1, EnableVersioning: list.enable_versioning === 1 },
      ...{ EntityTypeName: entityTypeName(list), FileSavePostProcessingEnabled: false },
      ...{ HasExternalDataSource: false, Hidden: list.hidden === 1, Id: list.id },
      ...{ ImagePath: { DecodedUrl: others['ImageUrl'] ?? '' }, IsCatalog: false, IsPrivate: false },
      ...{ ItemCount: itemCount(database, list.id), LastItemDeletedDate: list.item_deleted },
      ...{ LastItemModifiedDate: list.item_modified, LastItemUserModifiedDate: list.item_modified },
      ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: list.enable_versioning === 1 ? list.major_version_limit : 0,
      ...{
        NoCrawl: list.no_crawl === 1,
        ParentWebPath: { DecodedUrl: siteAddress },
        ParentWebUrl: siteAddress,
      },
      ...{ ServerTemplateCanCreateFolders: true, TemplateFeatureId: features[library ? 'library' : 'list'] },
      ...{ Title: list.title, ...others },
    },
    onRequest: {
      ...security.onRequest,
      ...forms(list),
      OnQuickLaunch: () => onQuickLaunch,
      ReadSecurity: () => list.read_security,
      WriteSecurity: () => list.write_security,
      ValidationFormula: () => list.validation_formula,
      ValidationMessage: () => list.validation_message,
    },
    expandable: {
      ...security.expandable,
      RootFolder: () => plainFolderEntity(exchange, { kind: 'root', list }),
    },
  };
}

const features = {
  library: '00bfea71-e717-4e80-aa17-d0c71b360101',
  list: '00bfea71-de22-43b2-a848-c05709900100',
} as const;

/** Where a list's pages are: a library keeps them in a folder of its own. */
export function pageFolder({ path, template }: Pick<ListRow, 'path' | 'template'>): string {
  return template === documentLibrary ? `${path}/Forms` : path;
}

function forms(list: ListRow): Record<string, () => string> {
  const folder = pageFolder(list);
  return {
    DefaultDisplayFormUrl: () => `${folder}/DispForm.aspx`,
    DefaultEditFormUrl: () => `${folder}/EditForm.aspx`,
    DefaultNewFormUrl: () => `${folder}/${list.template === documentLibrary ? 'Upload' : 'NewForm'}.aspx`,
  };
}

function tokenOf(database: Exchange['database'], { created, id }: ListRow): JsonObject {
  return currentChangeToken(database, { kind: 'list', guid: id }, created);
}
