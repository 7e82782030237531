import type { InBothLanguages } from '../contracts/language';
import type { SourceKey } from './sources';

/** One supplied piece of professional text. A municipality's local text with the same id stands before it. */
export interface ContentBlock<T = string> {
  /** Named by the list *localTexts*, so it never changes once released. */
  readonly id: string;
  /** Raised whenever the wording changes, so that a local text can tell what it was adapted from. */
  readonly version: string;
  readonly text: InBothLanguages<T>;
  readonly sources: readonly SourceKey[];
  /** The day the text was last held up against its sources, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

/** A block as it is written down, Danish and English side by side. */
export interface WrittenBlock<T = string> extends InBothLanguages<T> {
  readonly id: string;
  readonly version?: string;
  readonly sources: readonly SourceKey[];
  readonly checkedOn: string;
}

export function block<T = string>({ da, en, version = '1', ...rest }: WrittenBlock<T>): ContentBlock<T> {
  return { ...rest, version, text: { da, en } };
}
