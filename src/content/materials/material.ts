import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import type { ModelNumber } from '../models/model';
import { type SourceKey } from '../sources';

/** `notes`: what is said while a slide is shown; it stands in no other file. */
export type TextPart = 'title' | 'lead' | 'heading' | 'paragraph' | 'notes';

/**
 * One piece of a material, in reading order. `numbers`: who can be called, the municipality's own numbers among them. Among
 * slides each title or heading begins one.
 */
export type MaterialPart =
  | { readonly kind: TextPart; readonly block: ContentBlock }
  | { readonly kind: 'points'; readonly block: ContentBlock<readonly string[]> }
  | { readonly kind: 'numbers' };

export const audiences = ['citizens', 'staff', 'leaders', 'doctors', 'police'] as const;
export type Audience = (typeof audiences)[number];

export const audienceNames: Readonly<Record<Audience, InBothLanguages>> = {
  citizens: { da: 'Borgere', en: 'Citizens' },
  staff: { da: 'Medarbejdere', en: 'Staff' },
  leaders: { da: 'Ledere', en: 'Leaders' },
  doctors: { da: 'Læger', en: 'Doctors' },
  police: { da: 'Politiet', en: 'Police' },
};

/** What becomes of it: a page on the web, a mail, slides, several pages of paper, or paper of a size. */
export type MaterialForm = 'page' | 'mail' | 'slides' | 'document' | 'sheet' | 'poster' | 'postcard';

/** Something ready to use, which each municipality makes its own. */
export interface Material {
  /** The end of its address; never changes once released. */
  readonly id: string;
  readonly name: InBothLanguages;
  /** What it is for, in a sentence. */
  readonly purpose: InBothLanguages;
  readonly audience: Audience;
  readonly form: MaterialForm;
  /** The models that ask for it; every municipality may use it all the same. */
  readonly models: readonly ModelNumber[];
  readonly parts: readonly MaterialPart[];
}

/** The texts of a material, in reading order. */
export function materialBlocks({ parts }: Material): readonly ContentBlock<string | readonly string[]>[] {
  return parts.flatMap((part) => (part.kind === 'numbers' ? [] : [part.block]));
}

/** The day its words were last held up against their sources: that of the text which has waited longest, `YYYY-MM-DD`. */
export function revisedOn(material: Material): string {
  return materialBlocks(material)
    .map(({ checkedOn }) => checkedOn)
    .reduce((oldest, day) => (day < oldest ? day : oldest));
}

/** What it rests on, each source once. */
export function sourcesOf(material: Material): readonly SourceKey[] {
  return [...new Set(materialBlocks(material).flatMap(({ sources }) => sources))];
}
