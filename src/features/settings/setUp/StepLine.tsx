import { Body1, Button } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { listed, useLanguage, useText } from '../../../text';
import { answerIn } from '../answers/answers';
import { topics } from '../answers/topics';
import { summaryOf } from '../answers/summary';
import { answersText } from '../answers/text';
import { TopicState } from '../answers/TopicState';
import { typedText } from '../ownNumbers/ownNumber';
import { useSetUpStyles } from './SetUp.styles';
import type { StepContext } from './stepContext';
import type { StepName } from './steps';
import { setUpText } from './text';

/** A step that is done: a line with what was answered, and the way to change it. */
export function DoneStep(props: {
  readonly step: StepName;
  readonly context: StepContext;
  readonly edit: () => void;
}) {
  const { step, context } = props;
  const styles = useSetUpStyles();
  const text = useText(setUpText);
  const { name } = text.steps[step];
  const summary = useSummary(step, context);
  const topic = step === 'municipality' || step === 'group' ? step : undefined;
  return (
    <li>
      <div className={styles.line}>
        <span className={styles.doneIcon}>
          <CheckmarkCircle24Filled aria-hidden />
        </span>
        <span className={styles.words}>
          <Body1 className={styles.name}>{name}</Body1>
          <Body1 className={styles.quiet}>{summary}</Body1>
        </span>
        {step !== 'ready' && (
          <Button
            appearance="subtle"
            className={styles.edit}
            aria-label={text.editThis(name)}
            onClick={props.edit}
          >
            {text.edit}
          </Button>
        )}
      </div>
      {topic && (
        <TopicState
          {...{ name }}
          className={styles.state}
          rows={topics[topic].flatMap((one) => context.rows.answers.get(one) ?? [])}
          store={context.store}
          contact={context.tenant.contact}
          touched={false}
        />
      )}
    </li>
  );
}

function useSummary(step: StepName, { rows, making: { state } }: StepContext): string {
  const text = useText(setUpText);
  const words = useText(answersText);
  const language = useLanguage();
  switch (step) {
    case 'ready':
      return state.name === 'planned' && typeof state.plan.access === 'object'
        ? text.inPlace
        : text.listsInPlace;
    case 'municipality':
    case 'group':
      return summaryOf(step, rows.answers, words);
    case 'person':
      return listed(
        rows.persons.map(({ fields }) => typedText('Title', fields.Title)),
        language,
      );
    case 'numbers':
      return rows.numbers.length > 0 ? text.numbers(rows.numbers.length) : text.noNumbers;
    case 'publish':
      return answerIn(rows.answers, 'inUseSince');
  }
}

/** A step that waits. It can be taken out of turn, except while there is nowhere to keep an answer. */
export function LaterStep(props: {
  readonly step: StepName;
  readonly number: number;
  readonly open: (() => void) | undefined;
}) {
  const styles = useSetUpStyles();
  const text = useText(setUpText);
  const { question } = text.steps[props.step];
  return (
    <li className={styles.line}>
      <span className={styles.number} aria-hidden>
        {props.number}
      </span>
      {props.open ? (
        <Button appearance="transparent" className={styles.later} onClick={props.open}>
          {question}
        </Button>
      ) : (
        <Body1 className={styles.quiet}>{question}</Body1>
      )}
    </li>
  );
}
