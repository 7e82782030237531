import { Body1, Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '../../contracts/contact';
import type { People } from '../../contracts/people';
import { useLanguage, useText } from '../../text';
import { MailLink } from '../../ui';
import { type Area, inOrder } from './area';
import { areaShown } from './areaShown';
import { PartnersWay } from './PartnersWay';
import { PersonList } from './PersonList';
import { rememberArea, rememberedArea } from './rememberedArea';
import { covers, type ResourcePerson } from './resourcePerson';
import { directoryText } from './text';

/** The resource persons of the area that the reader chooses, remembered on this device. */
export function AreaPersons(props: {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  /** Tells who is no longer in the tenant. */
  readonly people: Pick<People, 'unknown'>;
  readonly contact: Contact | undefined;
  /** Danish name of the area to begin with, when none is remembered. */
  readonly defaultArea?: string;
  readonly openChat: ((mail: string) => void) | undefined;
  /** The way to all of them. Absent where the reader is in the middle of something else. */
  readonly seeAll?: { readonly href: string; readonly go: () => void };
  /** The way to those outside the municipality. */
  readonly seePartners?: () => void;
}) {
  const language = useLanguage();
  const text = useText(directoryText);
  const { seeAll } = props;
  const [areaKey, setAreaKey] = useState(rememberedArea);
  const area = areaShown(props.areas, areaKey, props.defaultArea);
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
      {seeAll && (
        <div>
          <Link
            href={seeAll.href}
            onClick={(click) => {
              click.preventDefault();
              seeAll.go();
            }}
          >
            {text.seeAll}
          </Link>
        </div>
      )}
      {props.seePartners && <PartnersWay go={props.seePartners} />}
    </>
  );
}

function PersonsOf(props: Parameters<typeof AreaPersons>[0] & { readonly area: Area }) {
  const text = useText(directoryText);
  const { persons, area } = props;
  const found = persons.filter((person) => covers(person, area));
  if (found.length > 0)
    return <PersonList persons={found} all={persons} people={props.people} openChat={props.openChat} />;
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
