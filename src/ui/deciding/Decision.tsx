import { ConflictDecision } from './ConflictDecision';
import type { DecisionProps } from './decisionProps';
import { FailedDecision } from './FailedDecision';
import { RemovalDecision } from './RemovalDecision';
import { RemovedDecision } from './RemovedDecision';

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
