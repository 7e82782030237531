import { Body1, Button, Checkbox, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { type Candidate, candidateKey } from './candidates';
import { closedPartText } from './text';

/** Who is to see what is closed, chosen before anything is closed. Guests are not among those to choose from. */
export function CloseForm(props: {
  readonly candidates: readonly Candidate[];
  readonly close: (persons: readonly Candidate[]) => void;
}) {
  const styles = useRowStyles();
  const text = useText(closedPartText);
  const offered = props.candidates.filter(({ guest }) => !guest);
  const [chosen, setChosen] = useState(
    () => new Set(offered.filter(({ likely }) => likely).map(candidateKey)),
  );
  const [asked, setAsked] = useState(false);
  const persons = offered.filter((one) => chosen.has(candidateKey(one)));
  const choose = (key: string, wanted: boolean) =>
    setChosen((before) => new Set(wanted ? [...before, key] : [...before].filter((one) => one !== key)));
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        setAsked(true);
        if (persons.length > 0) props.close(persons);
      }}
    >
      <Field
        role="group"
        label={text.who}
        hint={text.whoHint}
        validationState={asked && persons.length === 0 ? 'error' : 'none'}
        validationMessage={asked && persons.length === 0 ? text.nobody : undefined}
      >
        <div className={styles.tight}>
          {offered.map((one) => (
            <Checkbox
              key={candidateKey(one)}
              label={one.name}
              checked={chosen.has(candidateKey(one))}
              onChange={(_, { checked }) => choose(candidateKey(one), checked === true)}
            />
          ))}
        </div>
      </Field>
      <Body1 className={styles.quiet}>{text.missing}</Body1>
      <div>
        <Button type="submit" appearance="primary">
          {text.close(persons.length)}
        </Button>
      </div>
    </form>
  );
}
