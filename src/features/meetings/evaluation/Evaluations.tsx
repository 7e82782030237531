import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import type { CaseEvaluation } from './evaluation';
import { EvaluationCard } from './EvaluationCard';
import { evaluationText } from './text';
import { useEvaluations } from './useEvaluations';

/** Courses of events that are over: evaluated in a fixed structure, the newest first. */
export function Evaluations(props: {
  readonly context: MeetingsContext;
  readonly evaluations: readonly CaseEvaluation[];
  readonly last: ReturnType<typeof useUndo>;
}) {
  const { context, evaluations, last } = props;
  const styles = useRowStyles();
  const text = useText(evaluationText);
  const work = useEvaluations(context, last);
  const [editing, setEditing] = useState<string>();
  const ordered = [...evaluations].sort(
    (a, b) => Number(a.done) - Number(b.done) || b.day.localeCompare(a.day) || b.row.number - a.row.number,
  );
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.words}>{context.seesEvaluations ? text.about : text.notClosed}</Body1>
      {context.seesEvaluations && ordered.length === 0 && <Body1 className={styles.quiet}>{text.none}</Body1>}
      {ordered.length > 0 && (
        <ul className={styles.rows} aria-label={text.heading}>
          {ordered.map((evaluation) => (
            <EvaluationCard
              key={evaluation.key}
              {...{ context, evaluation }}
              editing={editing === evaluation.key}
              setEditing={(wanted) => setEditing(wanted ? evaluation.key : undefined)}
              finish={async () => {
                setEditing(undefined);
                if (!evaluation.done) await work.finish(evaluation);
              }}
              remove={() => {
                setEditing(undefined);
                void work.remove(evaluation);
              }}
            />
          ))}
        </ul>
      )}
      {context.mayEdit && context.seesEvaluations && editing === undefined && (
        <div>
          <Button
            appearance={evaluations.length === 0 ? 'primary' : 'secondary'}
            icon={<Add20Regular aria-hidden />}
            onClick={() => void work.add(evaluations).then(setEditing)}
          >
            {text.add}
          </Button>
        </div>
      )}
    </Section>
  );
}
