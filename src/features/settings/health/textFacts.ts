import type { InBothLanguages } from '../../../contracts/language';
import type { Row } from '../../../contracts/listSchema';
import type { localTexts } from '../../../lists';

/** A text of the municipality's own, written from a supplied one that has been renewed since. */
export interface RenewedText {
  readonly name: InBothLanguages;
  readonly place: `texts${string}`;
}

/** What health has to know of the texts, which it does not know itself. */
export interface TextFacts {
  /** Undefined until what tells it has been fetched. */
  readonly renewed: ((rows: readonly Row<typeof localTexts>[]) => readonly RenewedText[]) | undefined;
  /** `YYYY-MM-DD`, where the cards' day of revision has gone by. */
  readonly pastRevision: string | undefined;
  readonly open: (place: `texts${string}`) => void;
}
