import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fields, Need } from '../../contracts/saving';
import { useText } from '../../text';
import { ConflictField, type FieldChoice } from './ConflictField';
import type { DecisionProps } from './decisionProps';
import { DecisionFrame } from './DecisionFrame';
import { decidingText } from './text';
import { useWhoAndWhen } from './useWhoAndWhen';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** Two people changed the same: both versions side by side for each column, and a third way by hand. */
export function ConflictDecision(props: DecisionProps<Extract<Need, { kind: 'conflict' }>>) {
  const { need, columns, guard, decide } = props;
  const styles = useStyles();
  const text = useText(decidingText);
  const { who, sentence } = useWhoAndWhen(need);
  const [choices, setChoices] = useState<Readonly<Record<string, FieldChoice>>>({});
  const [asked, setAsked] = useState(false);
  const save = () => {
    setAsked(true);
    const fields: Record<string, unknown> = {};
    for (const conflict of need.fields) {
      const choice = choices[conflict.column];
      if (!choice) return;
      fields[conflict.column] = choice.kind === 'own' ? choice.text : conflict[choice.kind];
    }
    decide({ kind: 'choose', fields: fields satisfies Fields });
  };
  return (
    <DecisionFrame
      title={text.conflict}
      explanation={`${sentence} ${text.choose}`}
      actions={
        <Button appearance="primary" onClick={save}>
          {text.save}
        </Button>
      }
    >
      <div className={styles.fields}>
        {need.fields.map((conflict) => (
          <ConflictField
            key={conflict.column}
            conflict={conflict}
            column={columns[conflict.column] ?? { title: conflict.column }}
            who={who}
            guard={guard}
            choice={choices[conflict.column]}
            choose={(choice) => setChoices((before) => ({ ...before, [conflict.column]: choice }))}
            missing={asked && choices[conflict.column] === undefined}
          />
        ))}
      </div>
    </DecisionFrame>
  );
}
