/** The request to the local SharePoint that asks for what a recording holds. */
import { columns, file, folder, library, list, type Asked, type Fixture } from './fixture';
import type { Recorded } from './recorded';

export type Equivalent = (site: Fixture, real: Recorded) => Promise<Recorded>;

const single =
  (asked: Asked): Equivalent =>
  ({ ask }) =>
    ask(asked);
const batched =
  (...asked: readonly Asked[]): Equivalent =>
  ({ batch }) =>
    batch(...asked);
const get = (path: string, format?: Asked['format']) => single({ path, format });

const missing = 9999;
let made = 0;
const newList = (): Asked => ({
  method: 'POST',
  path: 'web/lists',
  body: { Title: `Ny ${(made += 1)}`, BaseTemplate: 100 },
});
const choice =
  '<Field Type="Choice" Name="Valg" DisplayName="Valg" Format="RadioButtons" Group="Egne"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>';
const caml = (limit: string): Asked => ({
  ...{ method: 'POST', path: `${list}/getitems` },
  body: { query: { ViewXml: `<View><ViewFields><FieldRef Name='Title' /></ViewFields>${limit}</View>` } },
});
const fieldLinks = `web/lists?$filter=Title eq 'Filer'&$select=Id,Title,BaseTemplate,ContentTypes/Name,ContentTypes/StringId,ContentTypes/FieldLinks/Id,ContentTypes/FieldLinks/Name&$expand=ContentTypes,ContentTypes/FieldLinks`;

const ofList =
  `${list}?$select=Id,HasUniqueRoleAssignments,RoleAssignments/PrincipalId,RoleAssignments/RoleDefinitionBindings` +
  '&$expand=RoleAssignments,RoleAssignments/RoleDefinitionBindings';
const changes: Asked = {
  ...{ method: 'POST', path: `${list}/getchanges`, format: 'verbose' },
  body: { query: { Add: true, Item: true, Update: true, DeleteObject: true } },
};
const shownOfFile = [
  ...['Id', 'CommentsDisabled', 'CommentsDisabledScope', 'FileSystemObjectType', 'UniqueId', 'ID'],
  ...['ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ParentList/Id', 'ParentList/Title'],
  ...['ContentType/Name', 'ContentType/ReadOnly', 'ContentType/Sealed', 'ContentType/StringId'],
  ...['File/Length', 'File/Name', 'File/ServerRelativeUrl', 'File/UniqueId'],
].join();

export const equivalents: Readonly<Record<string, Equivalent>> = {
  'batch-created-b.json': (site) => site.batch(newList()),
  'content-types-batch-one.json': (site) => site.batch(newList()),
  'list-batch-one.json': (site) => site.batch(newList()),
  'list-single-one.json': (site) => site.ask(newList()),
  'content-types-single-one.json': get(list),
  'content-types-single-coll.json': get("web/lists?$filter=Title eq 'Filer'"),
  'list-single-coll.json': get("web/lists?$filter=Title eq 'Filer'"),
  'list-batch-coll.json': batched({ path: fieldLinks }, { path: fieldLinks }),
  'list-item-batch-one.json': batched(
    { path: `${library}?$select=Id,Title,NoCrawl` },
    { path: `${library}?$select=Id,Title,EnableVersioning,Items&$expand=Items` },
  ),
  'batch-merge.json': batched({ method: 'MERGE', path: list, body: { Description: 'Ny' } }),
  'batch-merge-b.json': batched(
    { method: 'POST', path: `${list}/defaultview/viewfields/removeallviewfields` },
    { method: 'MERGE', path: list, body: { Description: 'Nyere' } },
  ),
  'batch-errors.json': async ({ batch, make }, real) => {
    const statuses = real.kind === 'batch' ? real.parts.map(({ status }) => status) : [];
    const ids = statuses.map(async (status) => {
      if (status !== 200) return missing;
      return ((await make(`${columns}/items`, { Title: 'x' })) as { Id: number }).Id;
    });
    const all = await Promise.all(ids);
    return batch(...all.map((id): Asked => ({ method: 'DELETE', path: `${columns}/items(${id})` })));
  },
  'error-400-2147024809.json': get("web/getList('/sites/andet/Lists/X')"),
  'error-404-1.json': get("web/lists/getByTitle('Site Page')"),
  'error-404-2130575338.json': get(
    "web/getFileByServerRelativePath(decodedUrl='/sites/prøve/Filer/Mangler.pdf')",
  ),
  'error-404-2147024894.json': get("web/getList('/sites/prøve/Lists/Mangler')"),
  'error-500-2130575342.json': single({
    method: 'POST',
    path: 'web/lists',
    body: { Title: 'Opslag', BaseTemplate: 100 },
  }),
  'field-batch-one.json': async ({ batch, make }) => {
    await make(`${columns}/fields/createfieldasxml`, { parameters: { SchemaXml: choice, Options: 8 } });
    return batch({ path: `${columns}/fields/getByInternalNameOrTitle('Valg')` });
  },
  'field-single-coll.json': get(`${list}/fields?$filter=InternalName eq 'Title'`),
  'field-single-one.json': get(
    `${list}?$select=Id,Fields/Id,Fields/InternalName,Fields/Title,Fields/FieldTypeKind,Fields/TypeAsString&$expand=Fields`,
  ),
  'list-item-single-coll.json': get(`${list}/items?$top=1`),
  'paged.json': get(`${list}/items?$top=1`),
  'list-item-batch-coll.json': batched(caml('<RowLimit>5</RowLimit>'), caml('')),
  'view-single-coll.json': get(`${library}/views`),
  'view-single-one.json': get(`${library}?$select=Id,Views&$expand=Views`),
  'view-batch-one.json': async ({ batch, make }) => {
    const { Id } = (await make(`${library}/views`, {
      Title: 'Ny',
      RowLimit: 3,
      Paged: false,
      ViewType2: 'NONE',
    })) as { Id: string };
    return batch({ path: `${library}/views('${Id}')` });
  },
  'stream-batch-one.json': batched({
    ...{ method: 'POST', path: `${list}/RenderListDataAsStream` },
    body: {
      parameters: {
        ...{ Paging: 'Paged=TRUE&p_ID=20', RenderOptions: 2 },
        ViewXml:
          "<View><ViewFields><FieldRef Name='Title' /></ViewFields><RowLimit Paged='TRUE'>20</RowLimit></View>",
      },
    },
  }),
  'user-single-one.json': get('web/currentuser'),
  'user-single-coll.json': get('web/siteusers?$filter=PrincipalType eq 1'),
  'user-batch-one.json': async ({ ask, batch }) => {
    const found = await ask({ path: 'web/siteusers?$filter=PrincipalType eq 4&$top=1' });
    const { value } = JSON.parse(found.kind === 'single' ? found.body : '') as { value: { Id: number }[] };
    const one = { path: `web/getUserById(${value[0]?.Id ?? 0})` };
    return batch(one, one, one);
  },
  'group-single-coll.json': get("web/sitegroups?$filter=Title eq 'Ejere'"),
  'group-single-one.json': single({ method: 'POST', path: 'web/sitegroups', body: { Title: 'Nye' } }),
  'batch-created.json': batched(newRole('Rolle A')),
  'role-definitions-batch-one.json': batched(newRole('Rolle B')),
  'role-assignments-single-coll.json': get(assignments('web/roleassignments', '')),
  'role-definitions-single-coll.json': get(assignments('web/roleassignments', '')),
  'role-assignments-single-one.json': get(ofList),
  'role-definitions-single-one.json': get(ofList),
  'changes-single-one.json': single(changes),
  'changes-batch-one.json': batched(changes),
  'file-batch-one.json': batched(changes),
  'recycled-single-coll.json': async ({ ask, make }) => {
    await make(`${library}/rootfolder/folders/addUsingPath(decodedUrl='Kasseret')`);
    await make("web/getFolderByServerRelativePath(decodedUrl='/sites/prøve/Filer/Kasseret')/recycle");
    return ask({ path: 'web/recyclebin' });
  },
  'versions-single-coll.json': get(`${list}/items?$filter=Id eq 1&$select=*,Versions&$expand=Versions`),
  'versions-single-one.json': get(
    `${file}?$select=CheckInComment,MajorVersion,MinorVersion,UIVersionLabel,UniqueId,Versions&$expand=Versions`,
  ),
  'file-single-one.json': get(file),
  'file-single-coll.json': get(
    `${library}/items?$filter=FSObjType eq 0&$select=${shownOfFile}&$expand=ContentType,File,ParentList`,
  ),
  'folder-batch-one.json': batched({ path: folder }),
  'folder-single-coll.json': get("web/folders?$filter=Name eq 'Filer'"),
  'folder-single-one.json': get(`${library}?$select=Id,RootFolder&$expand=RootFolder`),
  'list-item-single-one.json': get(
    `${file}?$select=CheckInComment,CheckOutType,MajorVersion,MinorVersion,UniqueId,ListItemAllFields&$expand=ListItemAllFields`,
  ),
};

function newRole(Name: string): Asked {
  const BasePermissions = { High: '0', Low: '262144' };
  return {
    method: 'POST',
    path: 'web/roledefinitions',
    body: { BasePermissions, Description: '', Name, Order: 0 },
  };
}

function assignments(path: string, before: string): string {
  const names = ['PrincipalId', 'RoleDefinitionBindings'].map((name) => before + name);
  return `${path}?$select=${names.join(',')}&$expand=${before}RoleDefinitionBindings`;
}
