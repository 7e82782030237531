import type { InBothLanguages } from '../../../contracts/language';
import type { TextSet } from '../textSet';

export type TextNames = ReadonlyMap<string, InBothLanguages>;

/** What each text is called: the material or card, and the part of it. */
export function namesOf(sets: readonly TextSet[]): TextNames {
  const names = new Map<string, InBothLanguages>();
  for (const set of sets)
    for (const { block, name } of set.texts)
      if (!names.has(block.id))
        names.set(block.id, { da: `${set.name.da}: ${name.da}`, en: `${set.name.en}: ${name.en}` });
  return names;
}
