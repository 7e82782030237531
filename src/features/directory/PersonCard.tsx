import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Away } from './Away';
import { isAway, type ResourcePerson } from './resourcePerson';
import { Unknown } from './Unknown';
import { Ways } from './Ways';
import { danishToday } from '../../text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  who: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  jobTitle: { color: tokens.colorNeutralForeground2 },
});

/** One resource person and the ways to reach them; while they are away, the ways to whoever stands in for them. */
export function PersonCard(props: {
  readonly person: ResourcePerson;
  /** Who stands in, where somebody does. */
  readonly substitute: ResourcePerson | undefined;
  /** Nobody in the tenant has the person's address. */
  readonly unknown: boolean;
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const { person, substitute, unknown } = props;
  const styles = useStyles();
  const away = isAway(person, danishToday());
  return (
    <li className={styles.card}>
      <div className={styles.who}>
        <Body1Strong>{person.name}</Body1Strong>
        {person.jobTitle && <Caption1 className={styles.jobTitle}>{person.jobTitle}</Caption1>}
      </div>
      {away && <Away until={person.awayUntil ?? ''} substitute={substitute?.name} />}
      {unknown && <Unknown />}
      <Ways
        person={away && substitute ? substitute : person}
        openChat={unknown ? undefined : props.openChat}
      />
    </li>
  );
}
