/** What a client says about a column it makes or changes, as XML or as properties. */
import { randomUUID } from 'node:crypto';
import { fieldTypeMissing, unexpectedNode, unknownProperty, wrongPrimitive } from '../protocol/errors';
import { nodeOf } from '../protocol/body';
import { isObject, own, type Json, type JsonObject } from '../protocol/http';
import type { FieldSettings, NewField } from '../storage/fields';
import { typeByKind, typeByName, type FieldType } from '../storage/fieldTypes';
import { encodeName, freeName } from './internalName';
import { readFieldXml, type FieldXml } from './schemaXml';

/** `AddFieldOptions.AddFieldInternalNameHint`: keep the name given in the XML. */
const keepName = 8;

export function fieldFromXml(xml: string, options: number, taken: readonly string[]): NewField {
  const read = readFieldXml(xml);
  const { attributes } = read;
  const multiple = attributes.get('mult')?.toUpperCase() === 'TRUE';
  const written = attributes.get('type') ?? '';
  const type = creatable(
    written,
    typeByName(written.toLowerCase() === 'user' && multiple ? 'UserMulti' : written),
  );
  const name = attributes.get('name');
  const title = attributes.get('displayname') ?? name ?? '';
  const kept = (options & keepName) === 0 || name === undefined || name === '' ? undefined : encodeName(name);
  const flag = (attribute: string): 0 | 1 => (attributes.get(attribute)?.toUpperCase() === 'TRUE' ? 1 : 0);
  return {
    id:
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(attributes.get('id') ?? '')?.[0].toLowerCase() ??
      randomUUID(),
    internal_name: kept ?? freeName(title || (name ?? ''), taken),
    ...{
      title,
      type: type.name,
      required: flag('required'),
      indexed: flag('indexed'),
      is_unique: flag('enforceuniquevalues'),
    },
    ...{
      hidden: flag('hidden'),
      read_only: flag('readonly'),
      description: attributes.get('description') ?? '',
    },
    ...{ default_value: read.defaultValue ?? null, settings: settingsFromXml(type, read) },
  };
}

function settingsFromXml(type: FieldType, { attributes, choices }: FieldXml): FieldSettings {
  const flag = (name: string): boolean => attributes.get(name)?.toUpperCase() === 'TRUE';
  const number = (name: string): number | undefined => {
    const value = Number(attributes.get(name) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const group = attributes.get('group');
  switch (type.name) {
    case 'Text':
      return { group, maxLength: Math.min(number('maxlength') ?? 255, 255) };
    case 'Note':
      return {
        group,
        richText: flag('richtext'),
        appendOnly: flag('appendonly'),
        numberOfLines: number('numlines') ?? 6,
      };
    case 'DateTime':
      return { group, dateOnly: attributes.get('format') === 'DateOnly' };
    case 'Choice':
      return {
        group,
        choices: choices ?? [],
        fillInChoice: flag('fillinchoice'),
        editFormat: attributes.get('format') === 'RadioButtons' ? 1 : 0,
      };
    case 'MultiChoice':
      return { group, choices: choices ?? [], fillInChoice: flag('fillinchoice') };
    case 'Number':
      return { group, decimals: number('decimals'), minimum: number('min'), maximum: number('max') };
    case 'User':
    case 'UserMulti':
      return { group, selectionMode: attributes.get('userselectionmode') === 'PeopleOnly' ? 0 : 1 };
    default:
      return { group };
  }
}

/** `POST fields` with `FieldTypeKind` and properties of that kind. */
export function fieldFromProperties(body: JsonObject, taken: readonly string[]): NewField {
  const { FieldTypeKind: kind, AllowMultipleValues: multiple, ...rest } = body;
  if (typeof kind !== 'number') throw wrongPrimitive('Edm.Int32');
  const type = creatable(
    String(kind),
    kind === 20 && multiple === true ? typeByName('UserMulti') : typeByKind(kind),
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

function creatable(written: string, type: FieldType | undefined): FieldType {
  if (type?.creatable !== true) throw fieldTypeMissing(written);
  return type;
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
  ...['CustomFormatter', 'ValidationFormula', 'ValidationMessage', 'SelectionGroup', 'PinnedToFiltersPane'],
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
