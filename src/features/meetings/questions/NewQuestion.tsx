import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { questions } from '../../../lists';
import { useText } from '../../../text';
import { Checks, Section, DraftForm } from '../../../ui';
import { RowField, RowSaving, useRowStyles } from '../../../workspace';
import { listedKeys } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { Question } from './question';
import { questionsText } from './text';
import { useQuestionDraft } from './useQuestionDraft';

/** A question being written, or what is needed to call the police back: its row is made once it says what is asked. */
export function NewQuestion(props: {
  readonly context: MeetingsContext;
  readonly police: boolean;
  readonly rowKey: string;
  /** Undefined until it says what is asked. */
  readonly question: Question | undefined;
  readonly close: () => void;
  readonly remove: (question: Question) => void;
}) {
  const { context, police, rowKey, question, close } = props;
  const { store, areas, contact, today, me } = context;
  const styles = useRowStyles();
  const text = useText(questionsText);
  const { draft, guard } = useQuestionDraft({
    ...{ store, rowKey, row: question?.row },
    made: {
      Kind: police ? 'police' : 'question',
      Day: today,
      State: 'open',
      By: me?.name ?? '',
      ByMail: me?.mail ?? '',
    },
  });
  const chosen = listedKeys(draft.text('AreaKeys'));
  const heading = police ? text.police : text.ask;
  const shared = { draft, guard, problems: text.problems };
  return (
    <Section heading={heading}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <DraftForm {...{ draft }} label={heading} className={styles.form} close={close}>
            {police && <Body1 className={styles.words}>{text.policeAbout}</Body1>}
            <RowField
              {...shared}
              required
              column="Title"
              label={police ? text.labels.help : text.labels.question}
              hint={police ? text.hints.help : text.hints.question}
            />
            {!police && (
              <RowField
                {...shared}
                column="Text"
                label={text.labels.more}
                hint={text.hints.more}
                kind="long"
              />
            )}
            <Checks
              label={police ? text.labels.back : text.labels.areas}
              hint={police ? text.hints.back : text.hints.areas}
              offered={areas}
              chosen={(key) => chosen.includes(key)}
              choose={(key, wanted) =>
                draft.type(
                  'AreaKeys',
                  [...chosen.filter((one) => one !== key), ...(wanted ? [key] : [])].join(';'),
                )
              }
            />
            {police && (
              <>
                <RowField {...shared} column="Due" label={text.labels.due} kind="date" />
                <Checkbox
                  label={text.contactKnown}
                  checked={draft.text('ContactKnown') === 'yes'}
                  onChange={(_, { checked }) => draft.type('ContactKnown', checked === true ? 'yes' : '')}
                />
              </>
            )}
            <div className={styles.actions}>
              <Button type="submit" appearance="primary">
                {text.done}
              </Button>
              <Button
                appearance="subtle"
                onClick={() => {
                  draft.discard();
                  if (question) props.remove(question);
                  close();
                }}
              >
                {question ? text.remove : text.drop}
              </Button>
            </div>
          </DraftForm>
          <RowSaving
            {...{ store, rowKey, contact }}
            list={questions}
            of={heading}
            saving={question?.row.saving}
            typed={draft.state}
          />
        </div>
      </div>
    </Section>
  );
}
