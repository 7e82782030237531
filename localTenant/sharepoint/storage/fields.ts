/** Rows of columns, and the columns every list is born with. */
import type { Database } from './database';
import { typeByName, type FieldType } from './fieldTypes';

/** What only some kinds of columns have. */
export interface FieldSettings {
  readonly choices?: readonly string[];
  readonly fillInChoice?: boolean;
  /** How a choice is shown: 0 drop-down, 1 radio buttons. */
  readonly editFormat?: number;
  readonly richText?: boolean;
  readonly appendOnly?: boolean;
  readonly numberOfLines?: number;
  readonly maxLength?: number;
  readonly dateOnly?: boolean;
  readonly decimals?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** 0 people only, 1 people and groups. */
  readonly selectionMode?: number;
  /** Id of the list a lookup looks into. */
  readonly lookupList?: string;
  /** Internal name of the column it shows. */
  readonly lookupField?: string;
  readonly validationFormula?: string;
  readonly validationMessage?: string;
  readonly group?: string;
}

export interface FieldRow {
  readonly list_id: string;
  readonly id: string;
  readonly internal_name: string;
  readonly title: string;
  readonly type: string;
  readonly required: number;
  readonly indexed: number;
  readonly is_unique: number;
  readonly hidden: number;
  readonly read_only: number;
  readonly built_in: number;
  readonly description: string;
  readonly default_value: string | null;
  /** JSON of FieldSettings. */
  readonly settings: string;
}

export interface Field extends Omit<FieldRow, 'settings' | 'type'> {
  readonly type: FieldType;
  readonly settings: FieldSettings;
  /** The name in items: a leading underscore is not allowed in OData. */
  readonly propertyName: string;
}

export type NewField = Omit<FieldRow, 'list_id' | 'built_in' | 'settings'> & {
  readonly settings: FieldSettings;
};

export function fieldsOf(database: Database, listId: string): Field[] {
  return database
    .all<FieldRow>('SELECT * FROM field WHERE list_id = ? ORDER BY position', listId)
    .map(readField);
}

export function addField(database: Database, listId: string, field: NewField, builtIn = false): void {
  const {
    id,
    internal_name: internalName,
    title,
    type,
    required,
    indexed,
    is_unique: isUnique,
    hidden,
  } = field;
  const { read_only: readOnly, description, default_value: defaultValue, settings } = field;
  database.run(
    `INSERT INTO field (list_id, id, position, internal_name, title, type, required, indexed, is_unique, hidden, read_only,
      built_in, description, default_value, settings)
     VALUES (?, ?, (SELECT count(*) FROM field WHERE list_id = ?1), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[listId, id, internalName, title, type, required, indexed, isUnique, hidden, readOnly],
    ...[builtIn ? 1 : 0, description, defaultValue, JSON.stringify(settings)],
  );
}

export function changeField(database: Database, { list_id: listId, id }: Field, field: NewField): void {
  database.run(
    `UPDATE field SET title = ?, required = ?, indexed = ?, is_unique = ?, hidden = ?, read_only = ?, description = ?,
      default_value = ?, settings = ? WHERE list_id = ? AND id = ?`,
    ...[
      field.title,
      field.required,
      field.indexed,
      field.is_unique,
      field.hidden,
      field.read_only,
      field.description,
    ],
    ...[field.default_value, JSON.stringify(field.settings), listId, id],
  );
}

/** The column and everything written in it. */
export function removeField(database: Database, field: Field): void {
  database.run(
    `UPDATE item SET content = json_remove(content, ?) WHERE list_id = ?`,
    jsonPath(field),
    field.list_id,
  );
  database.run(
    `UPDATE item_version SET content = json_remove(content, ?) WHERE list_id = ?`,
    jsonPath(field),
    field.list_id,
  );
  database.run('DELETE FROM field WHERE list_id = ? AND id = ?', field.list_id, field.id);
}

/** Where in an item's content the column's value is. Internal names hold letters, digits and underscores only. */
export function jsonPath({ internal_name: internalName }: Pick<Field, 'internal_name'>): string {
  return `$."${internalName}"`;
}

function readField(row: FieldRow): Field {
  const type = typeByName(row.type);
  if (type === undefined) throw new Error(`Unknown column type ${row.type}`);
  const propertyName = row.internal_name.startsWith('_') ? `OData_${row.internal_name}` : row.internal_name;
  return { ...row, type, settings: JSON.parse(row.settings) as FieldSettings, propertyName };
}

type BuiltIn = readonly [
  id: string,
  name: string,
  title: string,
  type: string,
  state?: 'readOnly' | 'hidden',
];

const builtIn: readonly BuiltIn[] = [
  ['1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', 'readOnly'],
  ['03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', 'hidden'],
  ['c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed'],
  ['fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text'],
  ['28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', 'readOnly'],
  ['8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', 'readOnly'],
  ['1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', 'readOnly'],
  ['d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', 'readOnly'],
  ['d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', 'hidden'],
  ['dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', 'readOnly'],
  ['67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments'],
  ['503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed', 'readOnly'],
  ['bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed', 'readOnly'],
  ['82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed', 'readOnly'],
  ['ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', 'hidden'],
  ['3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Compliance Asset Id', 'Text', 'readOnly'],
];

export function addBuiltInFields(database: Database, listId: string): void {
  for (const [id, name, title, type, state] of builtIn) {
    const field: NewField = {
      ...{
        id,
        internal_name: name,
        title,
        type,
        required: name === 'Title' ? 1 : 0,
        indexed: 0,
        is_unique: 0,
      },
      ...{ hidden: state === 'hidden' ? 1 : 0, read_only: state === undefined ? 0 : 1 },
      ...{ description: '', default_value: null, settings: type === 'Text' ? { maxLength: 255 } : {} },
    };
    addField(database, listId, field, true);
  }
}
