/** A pack: texts that a knowledge centre or a municipality shares, as one file with an edition and a checksum. */
import * as v from 'valibot';

export const packFormat = 'stalkingberedskab/pack';
/** Raised when an older product could no longer read a pack rightly. */
export const packSchema = 1;
/** The whole library in two languages is below 200 kB. */
export const largestPack = 2_000_000;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const language = v.picklist(['da', 'en']);

const packShape = v.strictObject({
  format: v.literal(packFormat),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  publisher: text(120),
  /** When it was made, in Danish time; later editions of a publisher stand before earlier ones. */
  edition: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)),
  texts: v.pipe(
    v.array(
      v.strictObject({
        /** Of a supplied text. */
        id: v.pipe(v.string(), v.regex(/^[A-Za-z][\w.]{0,120}$/)),
        language,
        text: text(4000),
      }),
    ),
    v.maxLength(3000),
  ),
  /** What somebody has learnt and wants others to know. */
  experiences: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
        language,
        title: text(120),
        text: text(4000),
      }),
    ),
    v.maxLength(200),
  ),
  /** SHA-256 over everything above, in hexadecimal. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type Pack = v.InferOutput<typeof packShape>;
export type PackBody = Omit<Pack, 'checksum'>;

/** @returns undefined for anything that is no pack */
export function asPack(value: unknown): Pack | undefined {
  const read = v.safeParse(packShape, value);
  return read.success ? read.output : undefined;
}

/** The same bytes for the same pack, whoever wrote the file, and in whichever order. */
export async function checksumOf(body: PackBody): Promise<string> {
  const { format, schema, publisher, edition, texts, experiences } = body;
  const written = JSON.stringify([
    ...[format, schema, publisher, edition],
    texts.map((one) => [one.id, one.language, one.text]),
    experiences.map((one) => [one.id, one.language, one.title, one.text]),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(written));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As people compare it: the first sixteen characters, four at a time. */
export const shownChecksum = (checksum: string): string =>
  (checksum.slice(0, 16).match(/.{4}/g) ?? []).join(' ').toUpperCase();
