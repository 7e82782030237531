import { asPack, checksumOf, largestPack, type Pack, packFormat, packSchema } from './pack';

/** Why nothing was taken in. `where`: the text in which it was found. */
export type PackRefusal =
  | { readonly why: 'tooLarge' | 'noPack' | 'newer' | 'tampered' | 'empty' }
  | { readonly why: 'older'; readonly edition: string }
  | { readonly why: 'code' | 'identity'; readonly where: string };

export type PackRead =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly refusal: PackRefusal };

export interface PackReading {
  /** Of the pack of this publisher that was taken in last. */
  readonly editionOf: (publisher: string) => string | undefined;
  /** Whether a text may say who somebody is. */
  readonly identifies: (text: string) => boolean;
}

/** Reads a pack from a file, and refuses what is not one, or not safe. Nothing of it has been kept. */
export async function readPack(file: Blob, reading: PackReading): Promise<PackRead> {
  if (file.size > largestPack) return refused({ why: 'tooLarge' });
  const value = parsed(await file.text());
  if (isNewer(value)) return refused({ why: 'newer' });
  const pack = asPack(value);
  if (!pack) return refused({ why: 'noPack' });
  if ((await checksumOf(pack)) !== pack.checksum) return refused({ why: 'tampered' });
  const clean = sanitised(pack);
  const words = [
    { where: clean.publisher, text: clean.publisher },
    ...clean.texts.map(({ id, text }) => ({ where: id, text })),
    ...clean.experiences.map(({ title, text }) => ({ where: title, text: `${title}\n${text}` })),
  ];
  const code = words.find(({ text }) => isCode(text));
  if (code) return refused({ why: 'code', where: code.where });
  const identity = words.find(({ text }) => reading.identifies(text));
  if (identity) return refused({ why: 'identity', where: identity.where });
  if (clean.texts.length + clean.experiences.length === 0) return refused({ why: 'empty' });
  const edition = reading.editionOf(pack.publisher);
  if (edition !== undefined && pack.edition <= edition) return refused({ why: 'older', edition });
  return { ok: true, pack: clean };
}

const refused = (refusal: PackRefusal) => ({ ok: false, refusal }) as const;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  const { format, schema } = (typeof value === 'object' && value ? value : {}) as Record<string, unknown>;
  return format === packFormat && typeof schema === 'number' && schema > packSchema;
}

/** Elements of HTML and addresses that carry something out. It would be shown as words, but a pack with it is not meant well. */
const isCode = (text: string) => /<\s*\/?\s*[a-z!]|(?:javascript|vbscript|data)\s*:/i.test(text);

/** Signs that are not seen, or that turn the order of others around. */
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const clear = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

function sanitised(pack: Pack): Pack {
  return {
    ...pack,
    publisher: clear(pack.publisher).replace(/\n/g, ' '),
    texts: pack.texts.map((one) => ({ ...one, text: clear(one.text) })).filter(({ text }) => text !== ''),
    experiences: pack.experiences
      .map((one) => ({ ...one, title: clear(one.title).replace(/\n/g, ' '), text: clear(one.text) }))
      .filter(({ title, text }) => title !== '' && text !== ''),
  };
}
