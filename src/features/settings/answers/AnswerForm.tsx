import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { useAnswersStyles } from './Answers.styles';

/** One question's fields with its one way on. What is typed stays until it is handed over. */
export function AnswerForm(props: {
  readonly children: ReactNode;
  /** The only primary action in view: in the guide. */
  readonly primary: boolean;
  readonly action: string;
  /** @returns whether there is nothing more to do here */
  readonly submit: () => Promise<boolean>;
  readonly done: () => void;
  /** Absent where leaving is not a choice. */
  readonly cancel?: () => void;
  readonly beside?: ReactNode;
}) {
  const styles = useAnswersStyles();
  const text = useText(setUpText);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const finished = await props.submit().finally(() => setBusy(false));
    if (finished) props.done();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <div className={styles.fields}>{props.children}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance={props.primary ? 'primary' : 'secondary'} disabledFocusable={busy}>
          {busy ? text.oneMoment : props.action}
        </Button>
        {props.cancel && (
          <Button appearance="subtle" onClick={props.cancel}>
            {text.close}
          </Button>
        )}
        {props.beside}
      </div>
    </form>
  );
}
