/** A column that a client makes from XML. */
import { randomUUID } from 'node:crypto';
import { fieldTypeMissing } from '../protocol/errors';
import type { FieldSettings, NewField } from '../storage/fields';
import { typeByName, type FieldType } from '../storage/fieldTypes';
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
    typeByName(multiple && /^(user|lookup)$/i.test(written) ? `${written}Multi` : written),
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
    ...{
      default_value: read.defaultValue ?? null,
      settings: { ...settingsFromXml(type, read), ...validationFromXml(read) },
    },
  };
}

/** With no attributes, what such a column starts with. */
export function settingsFromXml(type: FieldType, { attributes, choices }: FieldXml): FieldSettings {
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
    case 'Lookup':
    case 'LookupMulti':
      return {
        group,
        lookupList: listId(attributes.get('list')),
        lookupField: attributes.get('showfield') ?? 'Title',
      };
    case 'User':
    case 'UserMulti':
      return { group, selectionMode: attributes.get('userselectionmode') === 'PeopleOnly' ? 0 : 1 };
    default:
      return { group };
  }
}

function validationFromXml({ validation }: FieldXml): FieldSettings {
  return validation === undefined
    ? {}
    : { validationFormula: validation.formula || undefined, validationMessage: validation.message };
}

/** Without braces, in lower case. */
export function listId(text: string | undefined): string | undefined {
  return text?.replace(/[{}]/g, '').toLowerCase();
}

/** @throws 400 for a type that is not there, or is the server's own */
export function creatable(written: string, type: FieldType | undefined): FieldType {
  if (type?.creatable !== true) throw fieldTypeMissing(written);
  return type;
}
