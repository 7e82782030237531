import type { Contact } from '../../contracts/contact';
import type { Choice, Need } from '../../contracts/saving';
import { ConflictDecision } from './ConflictDecision';
import { FailedDecision } from './FailedDecision';
import { RemovalDecision } from './RemovalDecision';
import { RemovedDecision } from './RemovedDecision';

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
  readonly decide: (choice: Choice) => void;
}

/** What a change needs of a person. Nothing is discarded until they have chosen. */
export function Decision({ need, ...props }: DecisionProps) {
  switch (need.kind) {
    case 'conflict':
      // A removal says of every column that there shall be nothing, which no one can write.
      return need.fields.every(({ mine }) => mine === null) ? (
        <RemovalDecision need={need} {...props} />
      ) : (
        <ConflictDecision need={need} {...props} />
      );
    case 'removed':
      return <RemovedDecision need={need} {...props} />;
    case 'failed':
      return <FailedDecision need={need} {...props} />;
  }
}
