import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import { listed, useLanguage, useText } from '../../../../text';
import { dialled, Section } from '../../../../ui';
import { useRowStyles } from '../../../../workspace';
import type { MeetingsContext } from '../../meetingsContext';
import type { GroupPerson, GroupPlace } from '../groupPlaces';
import { PlaceLink } from '../PlaceLink';
import { newHereText } from './text';

/** More than these are found faster on their own page. */
const most = 8;

/** Who is in the group: what each knows about, and how they are reached. */
export function Persons(props: {
  readonly persons: readonly GroupPerson[];
  readonly areas: MeetingsContext['areas'];
  readonly goTo: (place: GroupPlace) => void;
}) {
  const { persons, areas } = props;
  const styles = useRowStyles();
  const text = useText(newHereText);
  const language = useLanguage();
  const areaNames = (keys: readonly string[]) =>
    listed(
      keys.map((key) => areas.find((area) => area.key === key)?.name ?? key),
      language,
    );
  return (
    <Section heading={text.persons}>
      {persons.length === 0 && <Body1 className={styles.quiet}>{text.nobody}</Body1>}
      {persons.length > 0 && (
        <ul className={styles.rows}>
          {persons.slice(0, most).map(({ name, mail, phone, areaKeys }) => (
            <li key={`${name} ${mail ?? ''}`} className={styles.row}>
              <div className={styles.between}>
                <div className={styles.tight}>
                  <Body1Strong>{name}</Body1Strong>
                  <Caption1 className={styles.quiet}>{areaNames(areaKeys)}</Caption1>
                </div>
                <div className={styles.actions}>
                  {phone && (
                    <Link href={dialled(phone)} aria-label={`${text.call(name)}, ${phone}`}>
                      {phone}
                    </Link>
                  )}
                  {mail && (
                    <Link href={`mailto:${mail}`} aria-label={`${text.mail(name)}, ${mail}`}>
                      {mail}
                    </Link>
                  )}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {(persons.length === 0 || persons.length > most) && (
        <div>
          <PlaceLink to="persons" go={() => props.goTo('persons')}>
            {persons.length === 0 ? text.toPersons : text.allPersons(persons.length)}
          </PlaceLink>
        </div>
      )}
    </Section>
  );
}
