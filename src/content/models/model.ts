/** The three ways of organising the work that the evaluation found: what a model is made of. There is no best one. */
import type { InBothLanguages } from '../../contracts/language';
import { block, type ContentBlock, type WrittenBlock } from '../block';

export const modelNumbers = [1, 2, 3] as const;
export type ModelNumber = (typeof modelNumbers)[number];

/** Lines of the evaluation report (`evaluation2024`), such as `334-336`. */
export type ReportLines = `${number}` | `${number}-${number}`;

/** A text with the lines it rests on. */
export interface Traced<T = string> extends ContentBlock<T> {
  readonly lines: readonly ReportLines[];
}

/** One of a question's answers: letters, because they stand in addresses that people share. */
export type AnswerId = string;

/** Something about a municipality that goes with a model, and the answers that say so. */
export interface ContextFactor {
  readonly text: ContentBlock;
  readonly lines: readonly ReportLines[];
  readonly question: string;
  readonly answers: readonly AnswerId[];
}

export interface Model {
  readonly number: ModelNumber;
  readonly name: InBothLanguages;
  readonly whenRight: Traced;
  readonly logic: Traced;
  readonly factors: readonly ContextFactor[];
  /** What it takes, short enough to stand beside the other two. */
  readonly asks: Traced<readonly string[]>;
}

const checkedOn = '2026-11-23';

type Written<T> = Omit<WrittenBlock<T>, 'sources' | 'checkedOn'>;

/** What the report says, in our words. */
export function told<T = string>(written: Written<T>): ContentBlock<T> {
  return block({ ...written, sources: ['evaluation2024'], checkedOn });
}

export function traced<T = string>({
  lines,
  ...written
}: Written<T> & { readonly lines: readonly ReportLines[] }): Traced<T> {
  return { ...told(written), lines };
}
