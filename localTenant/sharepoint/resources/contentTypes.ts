/** Content types, read only: every list holds items and folders, or documents and folders. */
import { right } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { fileMissing } from '../protocol/errors';
import type { Argument } from '../protocol/path';
import { fieldsOf } from '../storage/fields';
import type { Item } from '../storage/items';
import { documentLibrary, type ListRow } from '../storage/lists';
import { collection } from './collection';
import { itemContentTypeId } from './contentTypeId';
import { fieldEntity, fieldSet } from './fieldEntity';
import { listAddress } from './listEntity';
import { shows, type Exchange, type Resource } from './resource';

interface ContentType {
  readonly id: string;
  readonly names: readonly [english: string, danish: string];
  readonly description: string;
  readonly group: 'List Content Types' | 'Document Content Types' | 'Folder Content Types' | '_Hidden';
  /** Internal names of its columns. */
  readonly fields: readonly string[];
}

const contentTypes = {
  system: {
    id: '0x',
    names: ['System', 'System'],
    description: '',
    group: '_Hidden',
    fields: ['ContentType'],
  },
  item: {
    ...{ id: '0x01', names: ['Item', 'Element'], description: 'Create a new list item.' },
    ...{ group: 'List Content Types', fields: ['ContentType', 'Title'] },
  },
  document: {
    ...{ id: '0x0101', names: ['Document', 'Dokument'], description: 'Create a new document.' },
    ...{
      group: 'Document Content Types',
      fields: ['ContentType', 'FileLeafRef', 'Created', 'Title', 'Modified'],
    },
  },
  folder: {
    ...{ id: '0x0120', names: ['Folder', 'Mappe'], description: 'Create a new folder.' },
    ...{ group: 'Folder Content Types', fields: ['ContentType', 'Title', 'FileLeafRef'] },
  },
} as const satisfies Readonly<Record<string, ContentType>>;

const set = 'SP.ApiData.ContentTypes';
const danish = 1030;
const noComponent = '00000000-0000-0000-0000-000000000000';
const columns: readonly (readonly [name: string, id: string])[] = [
  ['ContentType', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d'],
  ['Created', '8c06beca-0777-48f7-91c7-6da68bc07b69'],
  ['FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8'],
  ['Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f'],
  ['Title', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247'],
];

/** Of a list, or of the web without one. */
export function contentTypesResource(exchange: Exchange, findList?: () => ListRow): Resource {
  const all = (): Entity[] => {
    if (findList === undefined) exchange.access.demand(right.open);
    return contentTypeEntities(exchange, findList?.());
  };
  const withId = (argument: Argument | undefined) =>
    contentTypeResource(
      exchange,
      () => all().find(({ properties }) => properties['StringId'] === argument?.value),
      findList,
    );
  return {
    GET: () => collection(exchange, set, all()),
    key: withId,
    child: ({ name, arguments: [argument] = [] }) => (name === 'getbyid' ? withId(argument) : undefined),
  };
}

/** @returns null for an item of a type that the list has no longer */
export function contentTypeOf(
  exchange: Exchange,
  list: ListRow,
  item: Pick<Item, 'object_type'>,
): Entity | null {
  const id = itemContentTypeId(list, item);
  return contentTypeEntities(exchange, list).find(({ properties }) => properties['StringId'] === id) ?? null;
}

export function contentTypeEntities(exchange: Exchange, list?: ListRow): Entity[] {
  const { document, folder, item, system } = contentTypes;
  const shown: readonly ContentType[] =
    list === undefined
      ? [system, item, document, folder]
      : [list.template === documentLibrary ? document : item, folder];
  return shown.map((type) => contentTypeEntity(exchange, type, list));
}

function contentTypeResource(
  exchange: Exchange,
  find: () => Entity | undefined,
  findList: (() => ListRow) | undefined,
): Resource {
  const found = (): Entity => {
    const type = find();
    if (type === undefined) throw fileMissing();
    return type;
  };
  const expanded = (name: 'FieldLinks' | 'Fields', of: string) => ({
    GET: () => collection(exchange, of, (found().expandable?.[name]?.() ?? []) as readonly Entity[]),
  });
  return shows(exchange, found, {
    child({ name }) {
      if (name === 'fieldlinks') return expanded('FieldLinks', 'SP.ApiData.FieldLinks');
      return name === 'fields' && findList !== undefined ? expanded('Fields', fieldSet) : undefined;
    },
  });
}

function contentTypeEntity({ database, site }: Exchange, type: ContentType, list?: ListRow): Entity {
  const Name = type.names[site.language === danish ? 1 : 0];
  const StringId = list === undefined ? type.id : listContentTypeId(type.id, list);
  const forms = ['Display', 'Edit', 'New'] as const;
  return {
    type: 'SP.ContentType',
    set,
    path: `${list === undefined ? 'Web' : listAddress(list)}/ContentTypes('${StringId}')`,
    properties: {
      ...{ ClientFormCustomFormatter: '', Description: type.description },
      ...{ DispFormClientSideComponentId: noComponent, DispFormClientSideComponentProperties: '' },
      ...{
        DisplayFormTemplateName: 'ListForm',
        DisplayFormUrl: '',
        DocumentTemplate: '',
        DocumentTemplateUrl: '',
      },
      ...{ EditFormClientSideComponentId: noComponent, EditFormClientSideComponentProperties: '' },
      ...Object.fromEntries(
        forms.slice(1).flatMap((form) => [
          [`${form}FormTemplateName`, 'ListForm'],
          [`${form}FormUrl`, ''],
        ]),
      ),
      ...{ Group: type.group, Hidden: type.group === '_Hidden', Id: { StringValue: StringId }, JSLink: '' },
      ...Object.fromEntries(forms.map((form) => [`Mobile${form}FormUrl`, ''])),
      ...{ Name, NewFormClientSideComponentId: noComponent, NewFormClientSideComponentProperties: '' },
      ...{
        ReadOnly: false,
        SchemaXml: `<ContentType ID="${StringId}" Name="${Name}" Group="${type.group}" />`,
      },
      ...{ Scope: list?.path ?? site.path, Sealed: type.group === '_Hidden', StringId },
    },
    expandable: {
      FieldLinks: () => columns.filter(([name]) => type.fields.includes(name)).map(fieldLink),
      Fields: () =>
        list === undefined
          ? []
          : fieldsOf(database, list.id)
              .filter(
                ({ built_in: builtIn, internal_name: name }) => builtIn === 0 || type.fields.includes(name),
              )
              .map((field) => fieldEntity(list, field)),
    },
  };
}

function fieldLink([name, id]: (typeof columns)[number]): Entity {
  return {
    type: 'SP.FieldLink',
    set: 'SP.ApiData.FieldLinks',
    path: `FieldLinks(guid'${id}')`,
    properties: {
      FieldInternalName: name,
      Hidden: name === 'ContentType',
      Id: id,
      Name: name,
      Required: false,
    },
  };
}

/** A list has its own copy of a content type, known by the list's id behind it. */
function listContentTypeId(id: string, list: ListRow): string {
  return `${id}00${list.id.replaceAll('-', '').toUpperCase()}`;
}
