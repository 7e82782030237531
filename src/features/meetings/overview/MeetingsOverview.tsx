import { Body1, Body1Strong, Button, Caption1, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import { listed, longDate, useLanguage, useText } from '../../../text';
import { Notice, Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { FollowUps } from '../followUps/FollowUps';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Guest } from '../group/guests/guest';
import { GuestReminder } from '../group/guests/GuestReminder';
import { inDayOrder, type Meeting } from '../meeting/meeting';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { PlanYear } from '../planYear/PlanYear';
import { OpenQuestions } from '../questions/OpenQuestions';
import type { Answer, Question } from '../questions/question';
import { isOverdue, missingQuarters, nextMeeting } from '../rhythm/rhythm';
import type { Dilemma } from '../sparring/dilemma';
import { announced } from '../passing/retention';
import { passingText } from '../passing/text';
import { meetingsText } from '../text';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { GroupPlaces } from './GroupPlaces';
import { MeetingLine } from './MeetingLine';
import { overviewText } from './text';
import { TakeDays } from './TakeDays';

/** When the group meets, and what its members have promised each other. */
export function MeetingsOverview(props: {
  readonly context: MeetingsContext;
  readonly meetings: readonly Meeting[];
  readonly followUps: readonly KeptFollowUp[];
  readonly dilemmas: readonly Dilemma[];
  readonly asked: readonly (Question | Answer)[];
  readonly guests: readonly Guest[];
  /** How many dilemmas and questions were deleted since the page was opened, because their time was up. */
  readonly deleted: number;
  /** @param end of an address below the meetings */
  readonly open: (end: string) => void;
}) {
  const { context, open } = props;
  const { today, mayEdit } = context;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(meetingsText);
  const words = useText(overviewText);
  const passing = useText(passingText);
  const language = useLanguage();
  const last = useUndo();
  const [planning, setPlanning] = useState(false);
  const ordered = inDayOrder(props.meetings);
  const next = nextMeeting(ordered, today);
  const overdue = ordered.find((meeting) => isOverdue(meeting, today));
  const missing = ordered.length === 0 ? [] : missingQuarters(ordered, Number(today.slice(0, 4)), today);
  const later = ordered.filter((one) => one !== next && one.day >= today);
  const earlier = ordered.filter(({ day }) => day < today).reverse();
  const list = (heading: string, some: readonly Meeting[]) =>
    some.length > 0 && (
      <Section heading={heading}>
        <ul className={styles.rows}>
          {some.map((meeting) => (
            <MeetingLine key={meeting.key} meeting={meeting} open={() => open(meeting.key)} />
          ))}
        </ul>
      </Section>
    );
  const showPlan = mayEdit && (planning || (ordered.length === 0 && !last.words));
  return (
    <>
      {overdue && (
        <Notice
          intent="warning"
          title={text.overdue}
          actions={<Button onClick={() => open(overdue.key)}>{text.open}</Button>}
        >
          {text.overdueAdvice(longDate(overdue.day, language))}
        </Notice>
      )}
      {mayEdit && <GuestReminder guests={props.guests} today={today} look={() => open('group')} />}
      <Section heading={text.next}>
        {next ? (
          <div className={own.next}>
            <Subtitle1>{longDate(next.day, language)}</Subtitle1>
            <Body1>
              {[next.title, next.startsAt && text.at(next.startsAt, next.endsAt), next.place]
                .filter(Boolean)
                .join(' · ')}
            </Body1>
            <Button appearance={showPlan ? 'secondary' : 'primary'} onClick={() => open(next.key)}>
              {text.open}
            </Button>
          </div>
        ) : (
          <div className={styles.tight}>
            <Body1Strong>{text.noneYet}</Body1Strong>
            <Caption1 className={styles.quiet}>{text.noneYetAdvice}</Caption1>
          </div>
        )}
        {missing.length > 0 && (
          <Body1>
            {text.missing(
              listed(
                missing.map((quarter) => words.quarters[quarter]),
                language,
              ),
              missing.length === 1,
            )}
          </Body1>
        )}
      </Section>
      {props.deleted > 0 && (
        <Notice intent="info" title={passing.saidDeleted(props.deleted)}>
          {passing.saidDeletedMore}
        </Notice>
      )}
      {props.deleted === 0 &&
        announced(props.meetings, props.dilemmas, context.sparringMonths, today).map(({ meeting, on }) => (
          <Notice
            key={meeting.key}
            intent="info"
            title={passing.soon(meeting.title || longDate(meeting.day, language), longDate(on, language))}
          />
        ))}
      <Undoable last={last} />
      {showPlan && <PlanYear {...{ context, last }} there={props.meetings} done={() => setPlanning(false)} />}
      <FollowUps
        heading={words.mine}
        context={context}
        followUps={props.followUps}
        meeting={undefined}
        mineFirst
      />
      <OpenQuestions asked={props.asked} look={() => open('questions')} />
      {list(text.later, later)}
      <div className={styles.actions}>
        {mayEdit && !showPlan && <Button onClick={() => setPlanning(true)}>{words.planMore}</Button>}
        {ordered.some(({ day }) => day >= today) && <TakeDays meetings={ordered} today={today} />}
      </div>
      <GroupPlaces {...{ context, open }} />
      {list(text.earlier, earlier)}
    </>
  );
}
