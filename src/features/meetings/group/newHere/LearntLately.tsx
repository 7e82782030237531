import { Body1, Body1Strong, Caption1, mergeClasses } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { longDate, useLanguage, useText } from '../../../../text';
import { useRowStyles } from '../../../../workspace';
import { followUpText } from '../../followUps/text';
import type { Meeting } from '../../meeting/meeting';
import type { Point } from '../../point/point';
import { memoryText } from '../../memory/text';
import { PlaceLink } from '../../PlaceLink';
import { learntLately } from './learnt';
import { Part } from './Part';
import { newHereText } from './text';

/** What the group came to lately, each with the way to the meeting it was at. */
export function LearntLately(props: {
  readonly meetings: readonly Meeting[];
  readonly points: readonly Point[];
  readonly open: (key: string) => void;
}) {
  const styles = useRowStyles();
  const text = useText(newHereText);
  const { closed } = useText(followUpText);
  const memory = useText(memoryText);
  const language = useLanguage();
  const learnt = learntLately(props.meetings, props.points);
  return (
    <Part heading={text.learnt}>
      {learnt.length === 0 && <Body1 className={styles.quiet}>{text.nothingLearnt}</Body1>}
      {learnt.length > 0 && (
        <ul className={styles.rows}>
          {learnt.map((one) => (
            <li key={one.key} className={styles.row}>
              <div className={styles.tight}>
                <Body1Strong>{one.title}</Body1Strong>
                {one.decision && (
                  <Body1 className={styles.words}>
                    {text.decided} {one.decision}
                  </Body1>
                )}
                {one.learning && (
                  <Body1 className={styles.words}>
                    {text.learning} {one.learning}
                  </Body1>
                )}
                <Caption1>
                  <PlaceLink
                    to={`meetings/${encodeURIComponent(one.meeting.key)}`}
                    go={() => props.open(one.meeting.key)}
                  >
                    {longDate(one.meeting.day, language)}
                  </PlaceLink>
                </Caption1>
                {one.closed && (
                  <Caption1 className={mergeClasses(styles.status, styles.quiet)}>
                    <LockClosed16Regular aria-hidden className={styles.icon} />
                    {closed}
                  </Caption1>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {learnt.length > 0 && (
        <div>
          <PlaceLink to="meetings/learning" go={() => props.open('learning')}>
            {memory.link}
          </PlaceLink>
        </div>
      )}
    </Part>
  );
}
