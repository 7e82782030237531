import { makeStyles, tokens } from '@fluentui/react-components';
import type { People } from '../../contracts/people';
import { PersonCard } from './PersonCard';
import { type ResourcePerson, substituteOf } from './resourcePerson';
import { danishToday } from '../../text';
import { useUnknown } from './useUnknown';

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

/** Persons with the ways to reach them. */
export function PersonList(props: {
  readonly persons: readonly ResourcePerson[];
  /** Everybody: a person's substitute may cover another area. */
  readonly all: readonly ResourcePerson[];
  /** Tells who is no longer in the tenant. Absent where opening the page may ask nothing of any server. */
  readonly people: Pick<People, 'unknown'> | undefined;
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const styles = useStyles();
  const unknown = useUnknown(props.people, props.persons);
  return (
    <ul className={styles.persons}>
      {props.persons.map((person) => (
        <PersonCard
          key={person.key}
          person={person}
          substitute={substituteOf(person, props.all, danishToday())}
          unknown={person.mail !== undefined && unknown.has(person.mail)}
          openChat={props.openChat}
        />
      ))}
    </ul>
  );
}
