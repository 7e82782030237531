import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { useRowStyles } from '../Rows.styles';
import type { Answers } from './answers';
import type { Topic } from './topics';
import { TopicLine } from './TopicLine';

/** What the municipality has chosen, a line each. */
export function Choices(props: {
  readonly store: ListStore;
  readonly answers: Answers;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly topics: readonly Topic[];
  readonly openTopic: Topic | undefined;
  readonly setOpenTopic: (topic: Topic | undefined) => void;
}) {
  const { store, answers, sites, tenant, openTopic, setOpenTopic } = props;
  const styles = useRowStyles();
  return (
    <ul className={styles.rows}>
      {props.topics.map((topic) => (
        <TopicLine
          key={topic}
          {...{ topic, store, answers, sites, tenant }}
          open={openTopic === topic}
          setOpen={(open) => setOpenTopic(open ? topic : undefined)}
        />
      ))}
    </ul>
  );
}
