import { Body1, Button } from '@fluentui/react-components';
import type { Need } from '../../contracts/saving';
import { useText } from '../../text';
import { columnText } from './columnText';
import type { DecisionProps } from './decisionProps';
import { DecisionFrame } from './DecisionFrame';
import { decidingText } from './text';
import { useWhoAndWhen } from './useWhoAndWhen';

/** This person removed what somebody else changed meanwhile: they see the change before it goes. */
export function RemovalDecision(props: DecisionProps<Extract<Need, { kind: 'conflict' }>>) {
  const { need, columns, decide } = props;
  const text = useText(decidingText);
  const { sentence } = useWhoAndWhen(need);
  return (
    <DecisionFrame
      title={text.removal}
      explanation={sentence}
      actions={
        <>
          <Button appearance="primary" onClick={() => decide({ kind: 'giveUp' })}>
            {text.keep}
          </Button>
          <Button onClick={() => decide({ kind: 'choose', fields: {} })}>{text.removeAnyway}</Button>
        </>
      }
    >
      {need.fields.map(({ column, theirs }) => {
        const words = columns[column];
        const now = text.nowIs(columnText(words, theirs) || text.empty);
        return <Body1 key={column}>{`${words?.title ?? column}. ${now}`}</Body1>;
      })}
    </DecisionFrame>
  );
}
