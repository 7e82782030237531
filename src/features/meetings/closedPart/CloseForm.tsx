import { Body1, Body1Strong, Button, Caption1, Checkbox, Field, useId } from '@fluentui/react-components';
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
  const id = useId();
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
      <div role="group" aria-labelledby={`${id}who`} aria-describedby={`${id}hint`}>
        <Body1Strong id={`${id}who`}>{text.who}</Body1Strong>
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
        <Caption1 id={`${id}hint`} className={styles.quiet}>
          {text.whoHint}
        </Caption1>
      </div>
      {asked && persons.length === 0 && (
        <Field role="alert" validationState="error" validationMessage={text.nobody} />
      )}
      <Body1 className={styles.quiet}>{text.missing}</Body1>
      <div>
        <Button type="submit" appearance="primary">
          {text.close(persons.length)}
        </Button>
      </div>
    </form>
  );
}
