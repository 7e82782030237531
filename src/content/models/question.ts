import type { InBothLanguages } from '../../contracts/language';
import type { AnswerId, Traced } from './model';

/** One plain question about a municipality. Its id and its answers' letters stand in shared addresses: never change them. */
export interface ModelQuestion {
  readonly id: string;
  readonly text: Traced<{ readonly ask: string; readonly why: string }>;
  readonly options: readonly { readonly id: AnswerId; readonly label: InBothLanguages }[];
}
