import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { answersText } from './text';
import { useAnswers } from './useAnswers';

/** Whether readers may choose English. */
export function LanguagesForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save } = useText(setUpText);
  const draft = useAnswers(store, answers);
  return (
    <AnswerForm
      {...{ primary, done, cancel }}
      action={save}
      submit={async () => (await draft.save()) === 'kept'}
    >
      <Field label={text.languages}>
        <RadioGroup
          value={draft.value('languages') === 'da' ? 'da' : 'da,en'}
          onChange={(_, { value }) => draft.type('languages', value)}
        >
          <Radio value="da,en" label={text.bothLanguages} />
          <Radio value="da" label={text.danishOnly} />
        </RadioGroup>
      </Field>
    </AnswerForm>
  );
}
