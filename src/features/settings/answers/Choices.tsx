import { Body1 } from '@fluentui/react-components';
import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../Rows.styles';
import type { Answers } from './answers';
import { type Topic, topics } from './summary';
import { answersText } from './text';
import { TopicLine } from './TopicLine';

/** What the municipality has chosen, a line each. */
export function Choices(props: {
  readonly store: ListStore;
  readonly answers: Answers;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly openTopic: Topic | undefined;
  readonly setOpenTopic: (topic: Topic | undefined) => void;
}) {
  const { store, answers, sites, tenant, openTopic, setOpenTopic } = props;
  const styles = useRowStyles();
  const text = useText(answersText);
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      <ul className={styles.rows}>
        {(Object.keys(topics) as Topic[]).map((topic) => (
          <TopicLine
            key={topic}
            {...{ topic, store, answers, sites, tenant }}
            open={openTopic === topic}
            setOpen={(open) => setOpenTopic(open ? topic : undefined)}
          />
        ))}
      </ul>
    </Section>
  );
}
