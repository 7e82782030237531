/** What a client says about a column it makes or changes in properties. */
import { randomUUID } from 'node:crypto';
import { unexpectedNode, unknownProperty, wrongPrimitive } from '../protocol/errors';
import { nodeOf } from '../protocol/body';
import { isObject, own, type Json, type JsonObject } from '../protocol/http';
import type { FieldSettings, NewField } from '../storage/fields';
import { typeByKind, typeByName, type FieldType } from '../storage/fieldTypes';
import { creatable, listId, settingsFromXml } from './fieldFromXml';
import { freeName } from './internalName';

/** `POST fields/addfield` with SP.FieldCreationInformation, whose names differ from those of a field. */
export function fieldFromInformation(parameters: JsonObject, taken: readonly string[]): NewField {
  const names: Readonly<Record<string, string>> = {
    ...{ LookupListId: 'LookupList', LookupFieldName: 'LookupField' },
  };
  const entries = Object.entries(parameters).filter(([name]) => name !== 'IsCompactName');
  return fieldFromProperties(
    Object.fromEntries(entries.map(([name, value]) => [own(names, name) ?? name, value])),
    taken,
  );
}

/** `POST fields` with `FieldTypeKind` and properties of that kind. */
export function fieldFromProperties(body: JsonObject, taken: readonly string[]): NewField {
  const { FieldTypeKind: kind, AllowMultipleValues: multiple, ...rest } = body;
  if (typeof kind !== 'number') throw wrongPrimitive('Edm.Int32');
  const type = creatable(
    String(kind),
    multiple === true ? typeByName(`${typeByKind(kind)?.name ?? ''}Multi`) : typeByKind(kind),
  );
  const title = rest['Title'];
  if (typeof title !== 'string' || title.trim() === '') throw wrongPrimitive('Edm.String');
  const start: NewField = {
    ...{
      id: randomUUID(),
      internal_name: freeName(title, taken),
      title,
      type: type.name,
      required: 0,
      indexed: 0,
    },
    ...{ is_unique: 0, hidden: 0, read_only: 0, description: '', default_value: null },
    settings: settingsFromXml(type, { attributes: new Map() }),
  };
  return changedField(start, type, rest);
}

const texts = { Title: 'title', Description: 'description', DefaultValue: 'default_value' } as const;
const flags = {
  ...{ Required: 'required', Indexed: 'indexed', EnforceUniqueValues: 'is_unique', Hidden: 'hidden' },
  ReadOnlyField: 'read_only',
} as const;
const settingNames: Readonly<
  Record<string, readonly [keyof FieldSettings, 'string' | 'number' | 'boolean']>
> = {
  ...{
    FillInChoice: ['fillInChoice', 'boolean'],
    EditFormat: ['editFormat', 'number'],
    RichText: ['richText', 'boolean'],
  },
  ...{
    AppendOnly: ['appendOnly', 'boolean'],
    NumberOfLines: ['numberOfLines', 'number'],
    MaxLength: ['maxLength', 'number'],
  },
  ...{
    MinimumValue: ['minimum', 'number'],
    MaximumValue: ['maximum', 'number'],
    SelectionMode: ['selectionMode', 'number'],
  },
  Group: ['group', 'string'],
  LookupField: ['lookupField', 'string'],
};
/** Accepted and without effect here. */
const ignored = [
  ...[
    'AllowHyperlink',
    'RestrictedMode',
    'DateTimeCalendarType',
    'FriendlyDisplayFormat',
    'StaticName',
    'FieldTypeKind',
  ],
  ...['CustomFormatter', 'LookupWebId', 'SelectionGroup', 'PinnedToFiltersPane'],
];

export function changedField(base: NewField, type: FieldType, body: JsonObject): NewField {
  let field = base;
  for (const [name, value] of Object.entries(body)) {
    const text = own<string>(texts, name);
    const flag = own<string>(flags, name);
    if (text !== undefined) field = { ...field, [text]: readText(value, name === 'DefaultValue') };
    else if (flag !== undefined) field = { ...field, [flag]: typed(value, 'boolean') === true ? 1 : 0 };
    else if (!ignored.includes(name))
      field = { ...field, settings: { ...field.settings, ...setting(type, name, value) } };
  }
  return field;
}

function setting(type: FieldType, name: string, value: Json): FieldSettings {
  if (name === 'Choices' && type.name.endsWith('Choice')) return { choices: readChoices(value) };
  if (name === 'ValidationFormula') return { validationFormula: readText(value, true) ?? undefined };
  if (name === 'ValidationMessage') return { validationMessage: readText(value, true) ?? undefined };
  if (name === 'LookupList') return { lookupList: listId(readText(value, false) ?? '') };
  if (name === 'DisplayFormat') return type.name === 'DateTime' ? { dateOnly: value === 0 } : {};
  const known = own(settingNames, name);
  if (known === undefined) throw unknownProperty(name, type.odataType);
  return { [known[0]]: typed(value, known[1]) };
}

function readChoices(value: Json): string[] {
  if (!Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'StartArray');
  return value.map((choice: Json) => readText(choice, false) ?? '');
}

function readText(value: Json, nullable: boolean): string | null {
  if (value === null && nullable) return null;
  return typed(value, 'string') as string;
}

function typed(value: Json, type: 'string' | 'number' | 'boolean'): Json {
  if (isObject(value) || Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'PrimitiveValue');
  if (typeof value !== type)
    throw wrongPrimitive({ string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' }[type]);
  return value;
}
