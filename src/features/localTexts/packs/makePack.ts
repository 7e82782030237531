import { shownText } from '../../../content/localText';
import type { LocalTextRow } from '../localTextRow';
import { isPublished, textOf } from '../localTextRow';
import type { TextSet } from '../textSet';
import { checksumOf, type Pack, type PackBody, packFormat, packSchema } from './pack';
import { isFromPack } from './packRows';

const languages = ['da', 'en'] as const;

/** What is shared: the municipality's own words alone, or every text as it stands here. */
export type PackExtent = 'own' | 'whole';

export async function makePack(options: {
  readonly publisher: string;
  readonly edition: string;
  readonly extent: PackExtent;
  readonly sets: readonly TextSet[];
  readonly rows: readonly LocalTextRow[];
  readonly experiences: Pack['experiences'];
}): Promise<Pack> {
  const body: PackBody = {
    ...{ format: packFormat, schema: packSchema, publisher: options.publisher, edition: options.edition },
    texts: sharedTexts(options.sets, options.rows, options.extent),
    experiences: options.experiences,
  };
  return { ...body, checksum: await checksumOf(body) };
}

/** The texts that would be shared, each once in each language. */
export function sharedTexts(
  sets: readonly TextSet[],
  rows: readonly LocalTextRow[],
  extent: PackExtent,
): Pack['texts'] {
  const local = rows.map((row) => ({
    contentId: String(row.fields.Title),
    language: String(row.fields.Language),
    published: isPublished(row),
    pack: isFromPack(row) || undefined,
    text: textOf(row),
  }));
  const blocks = new Map(sets.flatMap(({ texts }) => texts.map(({ block }) => [block.id, block])));
  return [...blocks.values()].flatMap((block) =>
    languages.flatMap((language) => {
      const shown = shownText(block, local, language);
      return extent === 'whole' || shown.local
        ? [{ id: block.id, language, text: shown.lines.join('\n') }]
        : [];
    }),
  );
}

/** `2026-11-23 16:40`, in Danish time. */
export function editionAt(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' },
  }).format(now);
}
