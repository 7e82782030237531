import type { Language } from '../../contracts/language';
import type { LocalTextRow } from './localTextRow';
import type { TextSet } from './textSet';

/** What is open at an address: a set, and perhaps one of its texts. */
export interface OpenedSet {
  readonly set: TextSet;
  readonly contentId?: string;
  /** Of the text, where it is another than the reader's: it waits for them all the same. */
  readonly language?: Language;
}

/** The address of whatever waits for the person to decide. */
export const needsYou = 'texts/needsYou';

/** The address of texts that come from others, and go to others. */
export const packsPlace = 'texts/packs';

/** A change of this text waits for the person: of the same field, refused, or stopped on its way. */
export const isWaiting = ({ saving }: LocalTextRow) =>
  saving?.state === 'needsYou' || (saving?.state === 'notSaved' && saving.why === 'guard');

/** @param place `texts`, `texts/<set>`, `texts/<set>/<text>` or `texts/needsYou` */
export function openedAt(
  place: string,
  sets: readonly TextSet[],
  rows: readonly LocalTextRow[],
): OpenedSet | undefined {
  if (place === needsYou) return waitingText(sets, rows);
  const [, setId, contentId] = place.split('/');
  const set = sets.find(({ id }) => id === setId);
  return set && { set, contentId };
}

function waitingText(sets: readonly TextSet[], rows: readonly LocalTextRow[]): OpenedSet | undefined {
  for (const { fields } of rows.filter(isWaiting)) {
    const set = sets.find(({ texts }) => texts.some(({ block }) => block.id === fields.Title));
    if (set)
      return {
        set,
        contentId: String(fields.Title),
        language: fields.Language === 'en' ? 'en' : 'da',
      };
  }
  return undefined;
}
