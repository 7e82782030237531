import { Field, Input, Select, useId } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { municipalities, policeDistricts } from '../../../content/municipalities';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { answersText } from './text';
import { useAnswers } from './useAnswers';

const longest = 255;

/** The municipality by its own name, and the police it works with. The district follows where a source knows it. */
export function MunicipalityForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save, goOn } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const [looked, setLooked] = useState(false);
  const [followed, setFollowed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId('municipalities');
  const name = draft.value('municipality');
  const problem =
    name.trim() === '' ? text.municipalityMissing : name.length > longest ? text.tooLong : undefined;
  const guarded = draft.guarded.has('municipality') ? text.guarded : undefined;
  const typeName = (value: string) => {
    draft.type('municipality', value);
    const known = municipalities.find((one) => one.name === value)?.district;
    if (known === undefined || !(draft.value('policeDistrict') === '' || followed)) return;
    draft.type('policeDistrict', known);
    setFollowed(true);
  };
  return (
    <AnswerForm
      primary={primary}
      action={primary ? goOn : save}
      done={done}
      cancel={cancel}
      submit={async () => {
        setLooked(true);
        if (problem === undefined) return (await draft.save()) === 'kept';
        input.current?.focus();
        return false;
      }}
    >
      <Field
        label={text.municipality}
        required
        hint={text.municipalityHint}
        validationState={guarded || (looked && problem) ? 'error' : 'none'}
        validationMessage={guarded ?? (looked ? problem : undefined)}
      >
        <Input
          ref={input}
          list={listId}
          autoComplete="off"
          value={name}
          onChange={(_, { value }) => typeName(value)}
        />
      </Field>
      <datalist id={listId}>
        {municipalities.map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      <Field label={text.district} hint={followed ? text.districtKnown : text.districtHint}>
        <Select
          value={draft.value('policeDistrict')}
          onChange={(_, { value }) => {
            setFollowed(false);
            draft.type('policeDistrict', value);
          }}
        >
          <option value="">{text.noDistrict}</option>
          {policeDistricts.map((district) => (
            <option key={district} value={district}>
              {text.police(district)}
            </option>
          ))}
        </Select>
      </Field>
    </AnswerForm>
  );
}
