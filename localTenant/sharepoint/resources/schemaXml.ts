/** A column as XML: reading what a client sends to `createfieldasxml`, and writing `SchemaXml`. */
import { invalidArgument } from '../protocol/errors';
import type { Field } from '../storage/fields';

export interface FieldXml {
  /** By lower-case name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** @throws 400 when it is not one Field element */
export function readFieldXml(xml: string): FieldXml {
  const found =
    /^\s*(?:<\?xml[^>]*\?>\s*)?<Field((?:\s+[\w:]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?:\/>|>([^]*)<\/Field>)\s*$/.exec(
      xml,
    );
  if (found === null) throw invalidArgument('The field XML is not well formed.');
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of (found[1] ?? '').matchAll(
    /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name.toLowerCase(), unescapeXml(double ?? single ?? ''));
  }
  const inner = found[2] ?? '';
  const choices = /<CHOICES>([^]*?)<\/CHOICES>/i.exec(inner)?.[1];
  const defaultValue = /<Default>([^<]*)<\/Default>/i.exec(inner)?.[1];
  return {
    attributes,
    choices:
      choices === undefined
        ? undefined
        : [...choices.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/gi)].map(([, text = '']) => unescapeXml(text)),
    defaultValue: defaultValue === undefined ? undefined : unescapeXml(defaultValue),
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
    ...{ Mult: field.type.name === 'UserMulti' || undefined },
    ...(settings.dateOnly === undefined ? {} : { Format: settings.dateOnly ? 'DateOnly' : 'DateTime' }),
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = `<Field ${written.map(([name, value]) => `${name}="${escapeXml(attribute(value))}"`).join(' ')}`;
  const choices = settings.choices?.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  const inner =
    (field.default_value === null ? '' : `<Default>${escapeXml(field.default_value)}</Default>`) +
    (choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`);
  return inner === '' ? `${start} />` : `${start}>${inner}</Field>`;
}

function attribute(value: string | number | boolean | undefined): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
