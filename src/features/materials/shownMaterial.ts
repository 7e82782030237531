import type { LocalText } from '../../content';
import { shownText } from '../../content/localText';
import {
  type FieldCode,
  type FieldValues,
  filled,
  type Line,
  type Material,
  materialBlocks,
  missingFields,
  runsOf,
  type TextPart,
} from '../../content/materials';
import type { HelpNumber } from '../../contracts/helpNumber';
import type { Language } from '../../contracts/language';

/** One piece of a material as this municipality has it, its fields not filled in yet. */
export type ShownPart =
  | { readonly kind: TextPart | 'points'; readonly lines: readonly string[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly HelpNumber[] };

export interface ShownMaterial {
  readonly language: Language;
  readonly parts: readonly ShownPart[];
  /** Without these it cannot be printed. */
  readonly missing: readonly FieldCode[];
  /** How many of its texts are the municipality's own. */
  readonly own: number;
  readonly texts: number;
}

/** What a material is made of here: the municipality's own words before the supplied ones, its numbers, its fields. */
export function shownMaterial(
  material: Material,
  language: Language,
  local: readonly LocalText[],
  values: FieldValues,
  numbers: readonly HelpNumber[],
): ShownMaterial {
  const shown = materialBlocks(material).map((block) => shownText(block, local, language));
  const texts = [...shown];
  const parts = material.parts.map((part): ShownPart => {
    if (part.kind === 'numbers') return { kind: 'numbers', numbers };
    return { kind: part.kind, lines: texts.shift()?.lines ?? [] };
  });
  return {
    ...{ language, parts, texts: shown.length },
    missing: missingFields(
      shown.flatMap(({ lines }) => lines),
      values,
    ),
    own: shown.filter((one) => one.local).length,
  };
}

/** A piece of a material as it is printed. */
export type PrintedPart =
  | { readonly kind: TextPart | 'points'; readonly lines: readonly Line[] }
  | Extract<ShownPart, { readonly kind: 'numbers' }>;

/** The same with every field filled in; undefined while one is missing, because a blank is never printed. */
export function printedParts(shown: ShownMaterial, values: FieldValues): readonly PrintedPart[] | undefined {
  if (shown.missing.length > 0) return undefined;
  // Marks are read first: what a field holds is words, whichever signs they have.
  const printed = (line: string): Line =>
    runsOf(line).map((run) => ({ ...run, text: filled(run.text, values) ?? run.text }));
  return shown.parts.map((part) =>
    part.kind === 'numbers' ? part : { kind: part.kind, lines: part.lines.map(printed) },
  );
}
