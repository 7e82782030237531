import type { InBothLanguages } from '../../contracts/language';
import { isOutdated, type LocalTextRow, rowOf } from './localTextRow';
import { suppliedHere } from './packs/packRows';
import { type AdaptableText, textSets } from './textSet';

export interface RenewedText {
  readonly name: InBothLanguages;
  /** Where it is held against the new one. */
  readonly place: `texts/${string}`;
}

/** Own texts whose supplied text has been renewed since they were written, each once: a fact for other parts of the product. */
export function renewedTexts(rows: readonly LocalTextRow[]): readonly RenewedText[] {
  const found = new Map<string, RenewedText>();
  for (const { id: set, name, texts } of textSets())
    for (const text of texts) {
      const { id } = text.block;
      if (found.has(id) || !isRenewed(text, rows)) continue;
      found.set(id, {
        name: { da: `${name.da}: ${text.name.da}`, en: `${name.en}: ${text.name.en}` },
        place: `texts/${set}/${id}`,
      });
    }
  return [...found.values()];
}

function isRenewed(text: AdaptableText, rows: readonly LocalTextRow[]): boolean {
  return (['da', 'en'] as const).some((language) =>
    isOutdated(rowOf(rows, text.block.id, language), suppliedHere(text, rows, language)),
  );
}
