import { Button } from '@fluentui/react-components';
import type { Need } from '../../contracts/saving';
import { useText } from '../../text';
import type { DecisionProps } from './decisionProps';
import { DecisionFrame } from './DecisionFrame';
import { decidingText } from './text';

/** Somebody removed the row this person wrote in; what they wrote is still shown around this. */
export function RemovedDecision({ decide }: DecisionProps<Extract<Need, { kind: 'removed' }>>) {
  const text = useText(decidingText);
  return (
    <DecisionFrame
      title={text.removed}
      explanation={text.removedMeans}
      actions={
        <>
          <Button appearance="primary" onClick={() => decide({ kind: 'restore' })}>
            {text.restore}
          </Button>
          <Button onClick={() => decide({ kind: 'giveUp' })}>{text.letGo}</Button>
        </>
      }
    />
  );
}
