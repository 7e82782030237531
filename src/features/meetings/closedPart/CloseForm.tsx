import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../text';
import { Checks } from '../../../ui';
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
      <Checks
        label={text.who}
        hint={text.whoHint}
        problem={asked && persons.length === 0 ? text.nobody : undefined}
        offered={offered.map((one) => ({ key: candidateKey(one), name: one.name }))}
        chosen={(key) => chosen.has(key)}
        choose={choose}
      />
      <Body1 className={styles.quiet}>{text.missing}</Body1>
      <div>
        <Button type="submit" appearance="primary">
          {text.close(persons.length)}
        </Button>
      </div>
    </form>
  );
}
