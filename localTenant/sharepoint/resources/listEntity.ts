/** How a list looks to a client. */
import { rightsJson } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { documentLibrary, itemCount, type ListRow } from '../storage/lists';
import { encodeName } from './internalName';
import type { Exchange } from './resource';

export const listSet = 'SP.ApiData.Lists';

export function listAddress({ id }: Pick<ListRow, 'id'>): string {
  return `Web/Lists(guid'${id}')`;
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

export function listEntity({ access, database, site }: Exchange, list: ListRow): Entity {
  const library = list.template === documentLibrary;
  const image = `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png?rev=47`;
  const none = '00000000-0000-0000-0000-000000000000';
  const feature = library ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100';
  const siteAddress = site.path === '' ? '/' : site.path;
  return {
    type: 'SP.List',
    set: listSet,
    path: listAddress(list),
    etag: listEtag(list),
    properties: {
      ...{ AllowContentTypes: true, BaseTemplate: list.template, BaseType: library ? 1 : 0 },
      ...{
        ContentTypesEnabled: list.content_types_enabled === 1,
        CrawlNonDefaultViews: false,
        Created: list.created,
      },
      ...{
        DefaultContentApprovalWorkflowId: none,
        DefaultItemOpenUseListSetting: false,
        Description: list.description,
      },
      ...{
        Direction: 'none',
        DisableCommenting: false,
        DisableGridEditing: false,
        DocumentTemplateUrl: null,
      },
      ...{
        DraftVersionVisibility: 0,
        EnableAttachments: list.enable_attachments === 1,
        EnableFolderCreation: library,
      },
      ...{ EnableMinorVersions: false, EnableModeration: false, EnableRequestSignOff: true },
      ...{ EnableVersioning: list.enable_versioning === 1, EntityTypeName: entityTypeName(list) },
      ...{ FileSavePostProcessingEnabled: false, ForceCheckout: false, HasExternalDataSource: false },
      ...{ Hidden: list.hidden === 1, Id: list.id, ImagePath: { DecodedUrl: image }, ImageUrl: image },
      ...{
        IrmEnabled: false,
        IrmExpire: false,
        IrmReject: false,
        IsApplicationList: false,
        IsCatalog: false,
      },
      ...{
        IsPrivate: false,
        ItemCount: itemCount(database, list.id),
        LastItemDeletedDate: list.item_deleted,
      },
      ...{ LastItemModifiedDate: list.item_modified, LastItemUserModifiedDate: list.item_modified },
      ...{ ListExperienceOptions: 0, ListItemEntityTypeFullName: itemTypeName(list) },
      ...{ MajorVersionLimit: list.enable_versioning === 1 ? 50 : 0, MajorWithMinorVersionsLimit: 0 },
      ...{
        MultipleDataList: false,
        NoCrawl: list.no_crawl === 1,
        ParentWebPath: { DecodedUrl: siteAddress },
      },
      ...{ ParentWebUrl: siteAddress, ParserDisabled: false, ServerTemplateCanCreateFolders: true },
      ...{ TemplateFeatureId: feature, Title: list.title },
    },
    onRequest: { EffectiveBasePermissions: () => rightsJson(access.rights({ listId: list.id })) },
    expandable: { RootFolder: () => rootFolder(list) },
  };
}

function rootFolder(list: ListRow): Entity {
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    path: `${listAddress(list)}/RootFolder`,
    properties: {
      ...{ Exists: true, IsWOPIEnabled: false, Name: list.path.slice(list.path.lastIndexOf('/') + 1) },
      ...{
        ServerRelativeUrl: list.path,
        TimeCreated: list.created,
        TimeLastModified: list.item_modified,
        WelcomePage: '',
      },
    },
  };
}
