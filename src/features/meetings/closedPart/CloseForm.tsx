import { Body1, Button, Checkbox, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { SiteMembers, TenantPerson } from '../../../contracts/people';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { closedPartText } from './text';

/** Who is to see what is closed, chosen before anything is closed. Guests are not among those to choose from. */
export function CloseForm(props: {
  readonly members: SiteMembers;
  /** Those who are likely meant. */
  readonly likely: (person: TenantPerson) => boolean;
  readonly close: (persons: readonly TenantPerson[]) => void;
}) {
  const { members, likely } = props;
  const styles = useRowStyles();
  const text = useText(closedPartText);
  const offered = members.persons.filter(({ guest }) => !guest);
  const [chosen, setChosen] = useState(() => new Set(offered.filter(likely).map(({ login }) => login)));
  const [asked, setAsked] = useState(false);
  const persons = offered.filter(({ login }) => chosen.has(login));
  const choose = (login: string, wanted: boolean) =>
    setChosen((before) => new Set(wanted ? [...before, login] : [...before].filter((one) => one !== login)));
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
          {offered.map(({ login, name }) => (
            <Checkbox
              key={login}
              label={name}
              checked={chosen.has(login)}
              onChange={(_, { checked }) => choose(login, checked === true)}
            />
          ))}
        </div>
      </Field>
      {members.grouped && <Body1 className={styles.quiet}>{text.grouped}</Body1>}
      <div>
        <Button type="submit" appearance="primary">
          {text.close(persons.length)}
        </Button>
      </div>
    </form>
  );
}
