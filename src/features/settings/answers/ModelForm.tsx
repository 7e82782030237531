import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { modelChoices, modelIn } from './answers';
import { Described } from './Described';
import { answersText } from './text';
import { useAnswers } from './useAnswers';

/** Which of the three models, or none yet. They stand side by side: the report ranks none of them above another. */
export function ModelForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const chosen = modelChoices.find((model) => model === draft.value('model')) ?? modelIn(answers);
  return (
    <AnswerForm
      {...{ primary, done, cancel }}
      action={save}
      submit={async () => (await draft.save()) === 'kept'}
    >
      <Field label={text.model} hint={text.modelHint}>
        <RadioGroup
          value={chosen || 'none'}
          onChange={(_, { value }) => draft.type('model', value === 'none' ? '' : value)}
        >
          {modelChoices.map((model) => (
            <Radio key={model} value={model || 'none'} label={<Described {...text.models[model]} />} />
          ))}
        </RadioGroup>
      </Field>
    </AnswerForm>
  );
}
