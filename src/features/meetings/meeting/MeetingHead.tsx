import { Body1, Caption1, Subtitle1 } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { useHeading } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { Left } from '../Left';
import type { MeetingsContext } from '../meetingsContext';
import { meetingsText } from '../text';
import type { Meeting } from './meeting';
import { meetingText } from './text';

/** When and where it is, who leads it and who comes as a guest. */
export function MeetingHead({
  context,
  meeting,
}: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
}) {
  const { day, startsAt, endsAt, place, chair, chairMail, guests, state } = meeting;
  const styles = useRowStyles();
  const Heading = useHeading();
  const text = useText(meetingText);
  const words = useText(meetingsText);
  const language = useLanguage();
  const when = [longDate(day, language), startsAt && words.at(startsAt, endsAt), place];
  const who = [chair && text.chairIs(chair), guests && text.guestsAre(guests.split('\n').join(', '))];
  return (
    <>
      <div className={styles.tight}>
        <Subtitle1 as={Heading} className={styles.words}>
          {meeting.title || longDate(day, language)}
        </Subtitle1>
        <Body1>{when.filter(Boolean).join(' · ')}</Body1>
        {who.some(Boolean) && <Caption1 className={styles.quiet}>{who.filter(Boolean).join(' · ')}</Caption1>}
      </div>
      {state === 'planned' && chairMail !== '' && context.gone.has(chairMail) && (
        <Left name={chair || chairMail} />
      )}
    </>
  );
}
