import { Body1, Button } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useAnswersStyles } from '../answers/Answers.styles';
import { saveAnswer } from '../answers/useAnswers';
import type { StepContext } from './stepContext';
import { isDone, stepNames } from './steps';
import { setUpText } from './text';

/** The last word is the coordinator's: the page is looked through and in use. */
export function PublishStep({ context }: { readonly context: StepContext }) {
  const { store, rows, facts } = context;
  const styles = useAnswersStyles();
  const text = useText(setUpText);
  const rest = stepNames.filter((step) => step !== 'publish' && !isDone(step, facts));
  return (
    <>
      <Body1>{rest.length === 0 ? text.ready : text.rest(rest.map((step) => text.steps[step].name))}</Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => void saveAnswer(store, rows.answers, 'inUseSince', facts.today)}
        >
          {text.publish}
        </Button>
        <Button onClick={context.seeReadiness}>{text.seePage}</Button>
      </div>
    </>
  );
}
