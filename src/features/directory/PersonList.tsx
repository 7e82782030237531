import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonCard } from './PersonCard';
import { type ResourcePerson, substituteOf } from './resourcePerson';
import { danishToday } from '../../text';

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
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.persons}>
      {props.persons.map((person) => (
        <PersonCard
          key={person.key}
          person={person}
          substitute={substituteOf(person, props.all, danishToday())}
          openChat={props.openChat}
        />
      ))}
    </ul>
  );
}
