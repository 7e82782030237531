import { Body1, Caption1 } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../../text';
import { Section } from '../../../../ui';
import { useRowStyles } from '../../../../workspace';
import { nextMeeting } from '../../rhythm/rhythm';
import { meetingsText } from '../../text';
import { PlaceLink } from '../../PlaceLink';
import type { GroupWorkProps } from '../groupWorkProps';
import { LearntLately } from './LearntLately';
import { useNewHereStyles } from './NewHere.styles';
import { OpenNow } from './OpenNow';
import { Part } from './Part';
import { Persons } from './Persons';
import { ReadFirst } from './ReadFirst';
import { newHereText } from './text';

/** What somebody new needs to know, drawn from what the group has written. */
export function NewHere(props: GroupWorkProps) {
  const { context, meetings, open, goTo } = props;
  const styles = useRowStyles();
  const { parts } = useNewHereStyles();
  const text = useText(newHereText);
  const words = useText(meetingsText);
  const language = useLanguage();
  const next = nextMeeting(meetings, context.today);
  const about = next && [next.title, next.startsAt && words.at(next.startsAt, next.endsAt), next.place];
  return (
    <Section heading={text.heading}>
      <Body1 as="p" className={styles.words}>
        {text.lead}
      </Body1>
      <div className={parts}>
        <Part heading={words.next}>
          {next ? (
            <div className={styles.tight}>
              <PlaceLink to={`meetings/${encodeURIComponent(next.key)}`} go={() => open(next.key)}>
                {longDate(next.day, language)}
              </PlaceLink>
              <Caption1 className={styles.quiet}>{about?.filter(Boolean).join(' · ')}</Caption1>
            </div>
          ) : (
            <Body1 className={styles.quiet}>
              {words.noneYet} {words.noneYetAdvice}
            </Body1>
          )}
        </Part>
        <Persons persons={props.persons} areas={context.areas} goTo={goTo} />
        <OpenNow followUps={props.followUps} today={context.today} all={() => open(undefined)} />
        <LearntLately meetings={meetings} points={props.points} open={open} />
        <ReadFirst hasModel={context.model !== undefined} goTo={goTo} />
      </div>
    </Section>
  );
}
