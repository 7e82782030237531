import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import type { ModelNumber, ReportLines } from './model';

/** What an element gives the municipality: how elements are grouped on a page. */
export const givings = [
  'responsibility',
  'fields',
  'knowledge',
  'information',
  'action',
  'cooperation',
] as const;
export type Giving = (typeof givings)[number];

export type ElementId = `E${number}`;

/** An element as one model has it. */
export interface ElementPart {
  /** `otherForm`: in another form than where the model is built on it. `mayHave`: a support one may add. */
  readonly form: 'whole' | 'otherForm' | 'mayHave';
  /** The same block in two models: between them nothing changes. */
  readonly how: ContentBlock;
  /** What the report stresses here and leaves unsaid elsewhere. It does no harm elsewhere. */
  readonly stressed?: ContentBlock;
  readonly lines: readonly ReportLines[];
}

/** Something the work is made of, and how each model has it. Its id is kept with local notes: never reuse one. */
export interface ModelElement {
  readonly id: ElementId;
  readonly name: InBothLanguages;
  readonly gives: Giving;
  readonly parts: Partial<Readonly<Record<ModelNumber, ElementPart>>>;
}
