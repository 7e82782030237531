import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonCard } from './PersonCard';
import type { ResourcePerson } from './resourcePerson';

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
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.persons}>
      {props.persons.map((person) => (
        <PersonCard key={person.key} person={person} openChat={props.openChat} />
      ))}
    </ul>
  );
}
