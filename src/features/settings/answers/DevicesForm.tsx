import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { deviceRulesFrom, wholeNumber, workspaceDays } from '../../../lists';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { Described } from './Described';
import { NumberAnswer } from './NumberAnswer';
import { answersText } from './text';
import { useAnswers } from './useAnswers';

/** What a device may keep of what was read on it. */
export function DevicesForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const rules = deviceRulesFrom([...answers.values()]);
  const [keeps, setKeeps] = useState(rules.keepsRows ? 'rows' : 'changesOnly');
  const [typed, setTyped] = useState(String(rules.workspaceDays));
  const [looked, setLooked] = useState(false);
  const days = wholeNumber(typed, workspaceDays);
  return (
    <AnswerForm
      {...{ primary, done, cancel }}
      action={save}
      submit={async () => {
        setLooked(true);
        if (keeps === 'changesOnly') return (await draft.save({ deviceKeeps: keeps })) === 'kept';
        if (days === undefined) return false;
        return (await draft.save({ deviceKeeps: keeps, deviceWorkspaceDays: String(days) })) === 'kept';
      }}
    >
      <Field label={text.devices} hint={text.devicesHint}>
        <RadioGroup value={keeps} onChange={(_, { value }) => setKeeps(value)}>
          <Radio value="rows" label={<Described {...text.keepRows} />} />
          <Radio value="changesOnly" label={<Described {...text.keepChanges} />} />
        </RadioGroup>
      </Field>
      {keeps === 'rows' && (
        <NumberAnswer
          label={text.days}
          hint={text.daysHint}
          range={workspaceDays}
          value={typed}
          type={setTyped}
          wrong={looked && days === undefined}
        />
      )}
    </AnswerForm>
  );
}
