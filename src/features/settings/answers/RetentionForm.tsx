import { useState } from 'react';
import { sparringMonths, usualSparringMonths, wholeNumber } from '../../../lists';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { NumberAnswer } from './NumberAnswer';
import { answersText } from './text';
import { useAnswers } from './useAnswers';

/** How long texts of sparring are kept once the minutes are approved. */
export function RetentionForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const [typed, setTyped] = useState(draft.value('sparringMonths') || String(usualSparringMonths));
  const [looked, setLooked] = useState(false);
  const months = wholeNumber(typed, sparringMonths);
  return (
    <AnswerForm
      {...{ primary, done, cancel }}
      action={save}
      submit={async () => {
        setLooked(true);
        return months !== undefined && (await draft.save({ sparringMonths: String(months) })) === 'kept';
      }}
    >
      <NumberAnswer
        label={text.sparring}
        hint={text.sparringHint}
        range={sparringMonths}
        value={typed}
        type={setTyped}
        wrong={looked && months === undefined}
      />
    </AnswerForm>
  );
}
