import { Button, Combobox, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { PeopleSearch20Regular } from '@fluentui/react-icons/svg/people-search';
import { useEffect, useState } from 'react';
import type { PickPeople } from '../../contracts/host';
import type { People, TenantPerson } from '../../contracts/people';
import { useText } from '../../text';
import { peopleText } from './text';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 20ch', minWidth: 0 },
});

/** Milliseconds of rest before SharePoint is asked: people type on. */
const rest = 250;
const nobody: readonly TenantPerson[] = [];

/** Somebody who was chosen: known to the tenant, or written as text. */
export type PickedPerson = Pick<TenantPerson, 'name' | 'mail'>;

/**
 * A name that is written or picked: in Teams with Teams' own picker, elsewhere from SharePoint's search. Whoever is in
 * neither may be written as text, and is said to come from outside.
 */
export function PeoplePicker(props: {
  readonly people: People;
  /** Teams' own picker, where the product is in Teams. */
  readonly pick: PickPeople | undefined;
  readonly label: string;
  readonly name?: string;
  readonly required?: boolean;
  readonly problem?: string;
  readonly value: string;
  readonly type: (text: string) => void;
  readonly choose: (person: PickedPerson) => void;
}) {
  const { people, pick, value, type, choose } = props;
  const styles = useStyles();
  const text = useText(peopleText);
  const [chosen, setChosen] = useState<string>();
  const [typing, setTyping] = useState(false);
  const [found, setFound] = useState(nobody);
  useEffect(() => {
    if (!typing || pick || value.trim().length < 2) {
      setFound(nobody);
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      // Where SharePoint does not answer the name is written as text.
      people.find(value).then(
        (persons) => wanted && setFound(persons),
        () => wanted && setFound(nobody),
      );
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [people, pick, typing, value]);
  const take = (person: PickedPerson) => {
    setChosen(person.name);
    setTyping(false);
    choose(person);
  };
  const write = (next: string) => {
    setTyping(true);
    type(next);
  };
  const outside = typing && value.trim().length > 1 && value !== chosen && found.length === 0;
  return (
    <Field
      label={props.label}
      required={props.required}
      hint={outside ? text.asWritten : pick ? undefined : text.hint}
      validationState={props.problem ? 'error' : 'none'}
      validationMessage={props.problem}
    >
      {(field) =>
        pick ? (
          <div className={styles.line}>
            <Input
              {...field}
              name={props.name}
              autoComplete="off"
              value={value}
              className={styles.input}
              onChange={(_, typed) => write(typed.value)}
            />
            <Button
              icon={<PeopleSearch20Regular />}
              onClick={() => void pick(text.pickTitle).then((person) => person && take(person))}
            >
              {text.pick}
            </Button>
          </div>
        ) : (
          <Combobox
            {...field}
            freeform
            inlinePopup
            // However the name came to be written: typed, pasted or dictated.
            open={found.length > 0}
            onOpenChange={(_, { open }) => {
              if (!open) setFound(nobody);
            }}
            // There is nothing to open before something is written.
            expandIcon={null}
            name={props.name}
            autoComplete="off"
            value={value}
            selectedOptions={[]}
            className={styles.input}
            onChange={({ target }) => write(target.value)}
            onOptionSelect={(_, { optionValue }) => {
              const person = found.find(({ login }) => login === optionValue);
              if (person) take(person);
            }}
          >
            {found.map(({ login, name, mail, guest }) => (
              <Option key={login} value={login} text={name}>
                {[name, mail, guest && text.guest].filter(Boolean).join(' · ')}
              </Option>
            ))}
          </Combobox>
        )
      }
    </Field>
  );
}
