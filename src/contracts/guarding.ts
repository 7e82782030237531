import type { GuardFinding } from './guardFinding';
import type { InBothLanguages } from './language';
import type { ListSchema } from './listSchema';
import type { Fields } from './saving';

/** What the personal-data guard says about a finding. Never the text found. */
export interface GuardWords {
  readonly kinds: Readonly<
    Record<string, { readonly found: string; readonly why: string; readonly instead: string }>
  >;
  /** What becomes of the text. */
  readonly outcome: Readonly<Record<GuardFinding['severity'], string>>;
}

/** The personal-data guard as pages ask it while people type. It is loaded when it is first asked. */
export interface Guarding {
  /** @throws when the guard cannot be loaded; storage asks again before anything is kept */
  look(list: Pick<ListSchema, 'columns'>, fields: Fields): Promise<readonly GuardFinding[]>;
  words(): Promise<InBothLanguages<GuardWords>>;
}
