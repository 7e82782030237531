/** A column as XML: reading what a client sends to `createfieldasxml`, and writing `SchemaXml`. */
import { invalidArgument } from '../protocol/errors';
import { childrenOf, parseXml, textOf } from '../protocol/xml';
import type { Field } from '../storage/fields';

export interface FieldXml {
  /** By lower-case name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
  readonly validation?: { readonly formula: string; readonly message?: string };
}

/** @throws 400 when it is not one Field element */
export function readFieldXml(xml: string): FieldXml {
  const field = parseXml(xml);
  if (field?.tagName !== 'Field') throw invalidArgument('The field XML is not well formed.');
  const attributes = [...field.attributes].map(({ name, value }): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  const inside = (name: string) => childrenOf(field).find((child) => child.tagName.toLowerCase() === name);
  const choices = inside('choices');
  const defaultValue = inside('default');
  const validation = inside('validation');
  return {
    attributes: new Map(attributes),
    choices: choices && childrenOf(choices).map(textOf),
    defaultValue: defaultValue && textOf(defaultValue),
    validation: validation && {
      formula: textOf(validation),
      message: validation.getAttribute('Message') ?? undefined,
    },
  };
}

export function writeFieldXml(field: Field): string {
  const { settings } = field;
  const attributes: Record<string, string | number | boolean | undefined> = {
    ...{
      DisplayName: field.title,
      Name: field.internal_name,
      StaticName: field.internal_name,
      ID: `{${field.id}}`,
    },
    ...{ Type: field.type.name, SourceID: `{${field.list_id}}`, Required: field.required === 1 },
    ...{
      Description: field.description || undefined,
      Group: settings.group,
      Hidden: field.hidden === 1 || undefined,
    },
    ...{ ReadOnly: field.read_only === 1 || undefined, Indexed: field.indexed === 1 || undefined },
    ...{ EnforceUniqueValues: field.is_unique === 1 || undefined, MaxLength: settings.maxLength },
    ...{ NumLines: settings.numberOfLines, RichText: settings.richText, AppendOnly: settings.appendOnly },
    ...{
      FillInChoice: settings.fillInChoice,
      Decimals: settings.decimals,
      Min: settings.minimum,
      Max: settings.maximum,
    },
    ...{ Mult: field.type.name.endsWith('Multi') || undefined, ShowField: settings.lookupField },
    ...{ List: settings.lookupList === undefined ? undefined : `{${settings.lookupList}}` },
    ...(settings.dateOnly === undefined ? {} : { Format: settings.dateOnly ? 'DateOnly' : 'DateTime' }),
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = `<Field ${written.map(([name, value]) => `${name}="${escapeXml(attribute(value))}"`).join(' ')}`;
  const choices = settings.choices?.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  const inner =
    (field.default_value === null ? '' : `<Default>${escapeXml(field.default_value)}</Default>`) +
    (choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`) +
    validationXml(settings);
  return inner === '' ? `${start} />` : `${start}>${inner}</Field>`;
}

function validationXml({
  validationFormula: formula,
  validationMessage: message,
}: Field['settings']): string {
  if (!formula) return '';
  return `<Validation${message ? ` Message="${escapeXml(message)}"` : ''}>${escapeXml(formula)}</Validation>`;
}

function attribute(value: string | number | boolean | undefined): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
