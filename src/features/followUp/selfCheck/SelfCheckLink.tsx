import { Body1, Button } from '@fluentui/react-components';
import { audienceNames, audiences } from '../../../content/followUp';
import { listed, useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { SelfCheckRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { countedFrom } from './selfCheck';
import { selfCheckText } from './text';

/** The way to the self-check, and who has answered this year. */
export function SelfCheckLink(props: {
  readonly context: OverviewContext;
  readonly rows: readonly SelfCheckRow[];
}) {
  const { context, rows } = props;
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  const year = context.today.slice(0, 4);
  const counted = rows.flatMap((row) => countedFrom(row) ?? []).filter((one) => one.year === year);
  const who = audiences.filter((audience) => counted.some((one) => one.audience === audience));
  const names = who.map((audience) => audienceNames[audience][language].toLocaleLowerCase(language));
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.words}>
        {text.linkAbout} {who.length > 0 ? text.done(year, listed(names, language)) : text.notYet(year)}
      </Body1>
      <div>
        <Button
          as="a"
          href="#/overview/selfCheck"
          onClick={(click: { preventDefault: () => void }) => {
            click.preventDefault();
            context.open('selfCheck');
          }}
        >
          {text.link}
        </Button>
      </div>
    </Section>
  );
}
