import type { InBothLanguages } from '../../../contracts/language';
import type { Row } from '../../../contracts/listSchema';
import type { localTexts } from '../../../lists';

/** A text of the municipality's own, written from a supplied one that has been renewed since. */
export interface RenewedText {
  readonly name: InBothLanguages;
  readonly place: `texts${string}`;
}

export interface PastRevision {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** How many cards it was for. */
  readonly count: number | 'all';
}

/** What health has to know of the texts, which it does not know itself. */
export interface TextFacts {
  /** Undefined until what tells it has been fetched. */
  readonly renewed: ((rows: readonly Row<typeof localTexts>[]) => readonly RenewedText[]) | undefined;
  /** Cards whose day of revision has gone by. */
  readonly pastRevision: PastRevision | undefined;
  readonly open: (place: `texts${string}`) => void;
}
