import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { bridgingNames, howEarlyNames, partnerInCaseNames } from '../../../content/meetings/evaluation';
import { evaluations } from '../../../lists';
import { longDate, useLanguage, useText } from '../../../text';
import { useFocusBack } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { type CaseEvaluation, toldColumns } from './evaluation';
import { EvaluationForm } from './EvaluationForm';
import { evaluationText } from './text';
import { useEvaluationDraft } from './useEvaluationDraft';

/** One evaluation as others read it, or being written. */
export function EvaluationCard(props: {
  readonly context: MeetingsContext;
  readonly evaluation: CaseEvaluation;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly finish: () => Promise<void>;
  readonly remove: () => void;
}) {
  const { context, evaluation, editing, setEditing } = props;
  const { store, areas, contact, mayEdit } = context;
  const { title, texts, row } = evaluation;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(evaluationText);
  const language = useLanguage();
  const { draft, guard } = useEvaluationDraft(store, row);
  const edit = useFocusBack(editing);
  const nameOf = (area: string) => areas.find(({ key }) => key === area)?.name;
  const about = [
    !evaluation.done && text.draft,
    evaluation.day && longDate(evaluation.day, language),
    nameOf(evaluation.seenBy),
    evaluation.howEarly && howEarlyNames[evaluation.howEarly][language],
    evaluation.bridging && `${text.bridging}: ${bridgingNames[evaluation.bridging][language]}`,
    ...evaluation.partners.map((partner) => partnerInCaseNames[partner][language]),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <div className={styles.tight}>
          <Body1Strong className={styles.words}>{title}</Body1Strong>
          <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>
        </div>
        {mayEdit && !editing && (
          <Button
            ref={edit}
            size="small"
            appearance="subtle"
            aria-label={text.edit(title)}
            onClick={() => setEditing(true)}
          >
            {text.editIt}
          </Button>
        )}
      </div>
      {editing ? (
        <EvaluationForm
          {...{ context, evaluation, draft, guard }}
          close={() => setEditing(false)}
          finish={props.finish}
          remove={() => {
            draft.discard();
            props.remove();
          }}
        />
      ) : (
        toldColumns.map(
          (column) =>
            texts[column] !== '' && (
              <div key={column} className={styles.tight}>
                <Caption1 className={styles.quiet}>{text.labels[column]}</Caption1>
                <Body1 as="p" className={own.lines}>
                  {texts[column]}
                </Body1>
              </div>
            ),
        )
      )}
      <RowSaving
        {...{ store, contact }}
        list={evaluations}
        rowKey={evaluation.key}
        of={title}
        saving={row.saving}
        typed={draft.state}
      />
    </li>
  );
}
