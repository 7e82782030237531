import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../text';
import { useAnswersStyles } from '../answers/Answers.styles';
import { saveAnswer } from '../answers/useAnswers';
import { OwnNumbersEditor } from '../ownNumbers/OwnNumbersEditor';
import type { StepContext } from './stepContext';
import { isDone } from './steps';
import { setUpText } from './text';

/** The municipality's own numbers, written and checked where they always are; or none, said out loud. */
export function NumbersStep(props: { readonly context: StepContext; readonly next: () => void }) {
  const { store, rows, tenant, facts } = props.context;
  const styles = useAnswersStyles();
  const text = useText(setUpText);
  const [asked, setAsked] = useState(false);
  const some = rows.numbers.length > 0;
  const goOn = () => {
    if (isDone('numbers', facts)) props.next();
    else setAsked(true);
  };
  const sayNone = async () => {
    await saveAnswer(store, rows.answers, 'ownNumbers', 'none');
    props.next();
  };
  return (
    <>
      <OwnNumbersEditor {...{ store, tenant }} />
      <div className={styles.actions}>
        {some ? (
          <Button appearance="primary" onClick={goOn}>
            {text.goOn}
          </Button>
        ) : (
          <Button onClick={() => void sayNone()}>{text.weHaveNone}</Button>
        )}
        {asked && !isDone('numbers', facts) && <Body1 role="alert">{text.notChecked}</Body1>}
      </div>
    </>
  );
}
