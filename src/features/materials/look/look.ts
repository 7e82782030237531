import type { Row } from '../../../contracts/listSchema';
import type { look as lookList } from '../../../lists';

/** What a municipality's materials look like. */
export interface Look {
  /** Of headings and lines, `#rrggbb`: dark enough to be read on white. */
  readonly colour: string;
  readonly logo: Logo | undefined;
  /** To the municipality's own page for citizens. */
  readonly link: string | undefined;
}

export interface Logo {
  /** A JPEG on white, as a data address. */
  readonly data: string;
  /** Width over height. */
  readonly ratio: number;
}

export const usualColour = '#1f5a60';
/** Calm colours to choose from, each at least 4.5 to 1 on white. */
export const colours = [
  usualColour,
  '#1a4f8b',
  '#4b3f8f',
  '#7a2e5a',
  '#8a3324',
  '#3f5e2a',
  '#3b4652',
] as const;
/** What SharePoint keeps in a column of plain text. */
export const mostLogo = 60_000;

const rowKeys = {
  logo: '10060000-0000-4000-8000-000000000001',
  colour: '10060000-0000-4000-8000-000000000002',
  link: '10060000-0000-4000-8000-000000000003',
};
export type LookPart = keyof typeof rowKeys;
export const lookKey = (part: LookPart): string => rowKeys[part];
export type LookRow = Row<typeof lookList>;

/** What a row says; what somebody else has written there and is no picture or colour counts as nothing. */
export function lookFrom(rows: readonly LookRow[]): Look {
  const value = (part: LookPart) => {
    const found = rows.find(({ fields }) => fields.Title === part)?.fields.Value;
    return typeof found === 'string' ? found.trim() : '';
  };
  const colour = value('colour').toLowerCase();
  const link = value('link');
  return {
    colour: isReadable(colour) ? colour : usualColour,
    logo: logoFrom(value('logo')),
    link: isAddress(link) ? link : undefined,
  };
}

/** A page that citizens can open. */
export const isAddress = (typed: string): boolean => /^https:\/\/[^\s/]+\.[^\s]+$/i.test(typed);

/** `640x200 data:image/jpeg;base64,…`: how large it is, and what it shows. */
const kept = /^(\d{1,4})x(\d{1,4}) (data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2})$/;

export function logoFrom(value: string): Logo | undefined {
  const [, width, height, data] = kept.exec(value) ?? [];
  return data && Number(width) > 0 && Number(height) > 0
    ? { data, ratio: Number(width) / Number(height) }
    : undefined;
}

const shape = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Contrast of at least 4.5 to 1 on white, as WCAG 2.1 measures it. */
export function isReadable(colour: string): boolean {
  const parts = shape.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5;
}

/** The colour thinned with white, for panels. @param share of the colour, 0 to 1 */
export function tint(colour: string, share = 0.1): string {
  const parts = shape.exec(colour) ?? [];
  const thinned = parts.slice(1).map((part) => {
    const mixed = Math.round(255 - (255 - parseInt(part, 16)) * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${thinned.join('')}`;
}

export function logoBytes({ data }: Logo): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
