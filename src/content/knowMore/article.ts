import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import type { SourceKey } from '../sources';

/** One thing an article says, with its own sources. Points that follow each other make a list. */
export interface Statement extends ContentBlock {
  readonly kind: 'paragraph' | 'point';
}

/** Room for a film. None is supplied; its text stands for it until the municipality or the centre has one. */
export interface VideoSlot {
  readonly title: InBothLanguages;
  /** Where it is shown; absent: show the text alone. */
  readonly url?: string;
  /** The same in words, for those who cannot see or hear it, or have no video. A block of its own. */
  readonly textAlternative: ContentBlock<readonly string[]>;
}

export interface Article {
  readonly id: `knowMore.${string}`;
  readonly title: InBothLanguages;
  readonly statements: readonly Statement[];
  readonly video?: VideoSlot;
  /** Sources with an address, worth opening. */
  readonly links: readonly SourceKey[];
}
