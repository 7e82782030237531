import type { Contact } from '../../contracts/contact';
import type { Choice, Need } from '../../contracts/saving';
import type { GuardFindings } from '../saving/useGuardFindings';

/** A column as people know it. */
export interface ColumnWords {
  readonly title: string;
  /** Several lines. */
  readonly long?: boolean;
  /** A value as it is read; text stands as it is when absent. */
  readonly shown?: (value: unknown) => string;
}

export interface DecisionProps<N extends Need = Need> {
  readonly need: N;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  /** Who can mend rights and lists. */
  readonly contact: Contact | undefined;
  /** Looks at what is written by hand; absent where nothing can be. */
  readonly guard?: GuardFindings;
  readonly decide: (choice: Choice) => void;
}
