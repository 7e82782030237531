import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { questions } from '../../../lists';
import { useText } from '../../../text';
import { FieldGuard, useGuardFindings } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { questionsText } from './text';
import { questionProblem } from './useQuestionDraft';

/** One's own answer. Nothing is said to the others before it is given. */
export function AnswerForm({
  of,
  give,
}: {
  /** The question. */
  readonly of: string;
  /** @returns whether it was kept */
  readonly give: (text: string) => Promise<boolean>;
}) {
  const styles = useRowStyles();
  const text = useText(questionsText);
  const guard = useGuardFindings(questions);
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = questionProblem('Text', typed);
  const missing = looked && typed.trim() === '';
  const findings = guard.of('Text', typed);
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  const answer = async () => {
    setLooked(true);
    if (typed.trim() === '' || problem || !(await give(typed.trim()))) return field.current?.focus();
    setTyped('');
    setLooked(false);
  };
  return (
    <form
      noValidate
      aria-label={`${text.yourAnswer}: ${of}`}
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void answer();
      }}
    >
      <Field
        label={text.yourAnswer}
        hint={missing || problem || isBlocked ? undefined : text.answerHint}
        validationState={missing || problem || isBlocked ? 'error' : 'none'}
        validationMessage={problem ? text.problems[problem] : missing ? text.noAnswer : undefined}
      >
        <Textarea
          ref={field}
          value={typed}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped(value);
            guard.look('Text', value);
          }}
        />
      </Field>
      <FieldGuard text={typed} findings={findings} dismiss={(finding) => guard.dismiss(finding, typed)} />
      <div>
        <Button type="submit">{text.sendAnswer}</Button>
      </div>
    </form>
  );
}
