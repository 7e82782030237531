import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';

/** One piece of a material, in reading order. `numbers`: who can be called, the municipality's own numbers among them. */
export type MaterialPart =
  | { readonly kind: 'title' | 'lead' | 'heading' | 'paragraph'; readonly block: ContentBlock }
  | { readonly kind: 'points'; readonly block: ContentBlock<readonly string[]> }
  | { readonly kind: 'numbers' };

export const audiences = ['citizens', 'staff', 'doctors'] as const;
export type Audience = (typeof audiences)[number];

export const audienceNames: Readonly<Record<Audience, InBothLanguages>> = {
  citizens: { da: 'Borgere', en: 'Citizens' },
  staff: { da: 'Medarbejdere', en: 'Staff' },
  doctors: { da: 'Læger', en: 'Doctors' },
};

/** What becomes of it: a page on the web, a mail, or paper of a size. */
export type MaterialForm = 'page' | 'mail' | 'sheet' | 'poster' | 'postcard';

/** Something ready to use, which each municipality makes its own. */
export interface Material {
  /** The end of its address; never changes once released. */
  readonly id: string;
  readonly name: InBothLanguages;
  /** What it is for, in a sentence. */
  readonly purpose: InBothLanguages;
  readonly audience: Audience;
  readonly form: MaterialForm;
  readonly parts: readonly MaterialPart[];
}

/** The texts of a material, in reading order. */
export function materialBlocks({ parts }: Material): readonly ContentBlock<string | readonly string[]>[] {
  return parts.flatMap((part) => (part.kind === 'numbers' ? [] : [part.block]));
}
