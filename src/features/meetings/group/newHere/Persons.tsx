import { Body1, Body1Strong, Caption1, Link } from '@fluentui/react-components';
import { useText } from '../../../../text';
import { dialled } from '../../../../ui';
import { useRowStyles } from '../../../../workspace';
import type { GroupPerson } from '../../groupPerson';
import type { MeetingsContext } from '../../meetingsContext';
import type { GroupPlace } from '../groupPlace';
import { PlaceLink } from '../../PlaceLink';
import { useNewHereStyles } from './NewHere.styles';
import { Part } from './Part';
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
  const { person } = useNewHereStyles();
  const text = useText(newHereText);
  const areaNames = (keys: readonly string[]) =>
    keys.map((key) => areas.find((area) => area.key === key)?.name ?? key).join(' · ');
  return (
    <Part heading={text.persons}>
      {persons.length === 0 && <Body1 className={styles.quiet}>{text.nobody}</Body1>}
      {persons.length > 0 && (
        <ul className={styles.rows}>
          {persons.slice(0, most).map(({ name, mail, phone, areaKeys }) => (
            <li key={`${name} ${mail ?? ''}`} className={styles.row}>
              <div className={person}>
                <div className={styles.tight}>
                  <Body1Strong>{name}</Body1Strong>
                  <Caption1 className={styles.quiet}>{areaNames(areaKeys)}</Caption1>
                </div>
                <span>
                  {phone && (
                    <Link href={dialled(phone)} aria-label={`${text.call(name)}, ${phone}`}>
                      {phone}
                    </Link>
                  )}
                </span>
                <span>
                  {mail && (
                    <Link href={`mailto:${mail}`} aria-label={`${text.mail(name)}, ${mail}`}>
                      {mail}
                    </Link>
                  )}
                </span>
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
    </Part>
  );
}
