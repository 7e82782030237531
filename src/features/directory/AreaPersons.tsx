import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '../../contracts/contact';
import { useLanguage, useText } from '../../text';
import { MailLink } from '../../ui';
import { type Area, inOrder } from './area';
import { PersonCard } from './PersonCard';
import { rememberArea, rememberedArea } from './rememberedArea';
import { covers, type ResourcePerson } from './resourcePerson';
import { directoryText } from './text';

const useStyles = makeStyles({
  persons: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The resource persons of the area that the reader chooses, remembered on this device. */
export function AreaPersons(props: {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly contact: Contact | undefined;
  /** Danish name of the area to begin with, when none is remembered. */
  readonly defaultArea?: string;
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const language = useLanguage();
  const text = useText(directoryText);
  const [areaKey, setAreaKey] = useState(rememberedArea);
  const area =
    props.areas.find(({ key }) => key === areaKey) ??
    (areaKey === '' ? props.areas.find(({ name }) => name.da === props.defaultArea) : undefined);
  const choose = (key: string) => {
    setAreaKey(key);
    rememberArea(key);
  };
  if (props.areas.length === 0) return <Body1>{text.noAreas}</Body1>;
  return (
    <>
      <Field label={text.yourArea}>
        <Select value={area?.key ?? ''} onChange={(_, data) => choose(data.value)}>
          <option value="">{text.chooseArea}</option>
          {inOrder(props.areas).map(({ key, name }) => (
            <option key={key} value={key}>
              {name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status">{area && <PersonsOf area={area} {...props} />}</div>
    </>
  );
}

function PersonsOf(props: Parameters<typeof AreaPersons>[0] & { readonly area: Area }) {
  const styles = useStyles();
  const text = useText(directoryText);
  const found = props.persons.filter((person) => covers(person, props.area));
  if (found.length > 0)
    return (
      <ul className={styles.persons}>
        {found.map((person) => (
          <PersonCard key={person.key} person={person} openChat={props.openChat} />
        ))}
      </ul>
    );
  return (
    <Body1>
      {`${text.nobody} `}
      {props.contact ? (
        <>
          {text.askContact}
          <MailLink contact={props.contact} />
          {'.'}
        </>
      ) : (
        text.askLeader
      )}
    </Body1>
  );
}
