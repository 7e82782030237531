import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import * as v from 'valibot';
import { fieldTypes } from '../../../lists';
import { useText } from '../../../text';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { answersText } from './text';
import { useAnswers } from './useAnswers';
import { useUnknownMail } from './useUnknownMail';

/** Whom people may ask when something is missing. */
export function ContactForm({ store, answers, primary, done, cancel }: AnswerFormProps) {
  const text = useText(answersText);
  const { save } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const [looked, setLooked] = useState(false);
  const tenant = useUnknownMail();
  const mail = draft.value('contact.mail');
  const wrongMail = mail.trim() !== '' && !v.is(fieldTypes.mail, mail);
  const name = draft.value('contact.name');
  const guarded = (of: 'contact.name' | 'contact.mail') => (draft.guarded.has(of) ? text.guarded : undefined);
  const nameProblem = guarded('contact.name') ?? (name.length > 255 ? text.tooLong : undefined);
  const mailProblem = guarded('contact.mail') ?? (looked && wrongMail ? text.notAMail : undefined);
  const notFound = !mailProblem && !wrongMail && tenant.unknown(mail) ? text.notInTenant : undefined;
  return (
    <AnswerForm
      {...{ primary, done, cancel }}
      action={save}
      submit={async () => {
        setLooked(true);
        return !wrongMail && name.length <= 255 && (await draft.save()) === 'kept';
      }}
    >
      <Field
        label={text.contactName}
        hint={text.contactHint}
        validationState={nameProblem ? 'error' : 'none'}
        validationMessage={nameProblem}
      >
        <Input
          autoComplete="off"
          value={name}
          onChange={(_, { value }) => draft.type('contact.name', value)}
        />
      </Field>
      <Field
        label={text.contactMail}
        validationState={mailProblem ? 'error' : notFound ? 'warning' : 'none'}
        validationMessage={mailProblem ?? notFound}
      >
        <Input
          type="email"
          autoComplete="off"
          value={mail}
          onBlur={() => void (wrongMail || tenant.look(mail))}
          onChange={(_, { value }) => draft.type('contact.mail', value)}
        />
      </Field>
    </AnswerForm>
  );
}
