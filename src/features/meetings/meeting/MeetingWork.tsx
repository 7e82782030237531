import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { agendaTemplateNames } from '../../../content/meetings';
import { useLanguage, useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import { Agenda } from '../agenda/Agenda';
import { agendaText } from '../agenda/text';
import { useAgenda } from '../agenda/useAgenda';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import { followUpText } from '../followUps/text';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { NewPoint } from '../point/NewPoint';
import type { Point } from '../point/point';
import { PointWork } from '../point/PointWork';
import type { Dilemma } from '../sparring/dilemma';
import { meetingsText } from '../text';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { Finish } from './Finish';
import type { Meeting } from './meeting';
import { MeetingHead } from './MeetingHead';
import { MeetingTools } from './MeetingTools';
import { minutesText } from './minutesText';
import { meetingText } from './text';
import { useUsedTime } from './useUsedTime';

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** One meeting: its agenda, the point the group is at, and how it ends. */
export function MeetingWork(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  /** The points of this meeting. */
  readonly points: readonly Point[];
  /** Every follow-up of the group. */
  readonly followUps: readonly KeptFollowUp[];
  /** Of this meeting's sparring. */
  readonly dilemmas: readonly Dilemma[];
}) {
  const { context, meeting, points, followUps, dilemmas } = props;
  const { mayEdit, areas, today } = context;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(agendaText);
  const language = useLanguage();
  const minutesWords = {
    ...{ agenda: text, followUps: useText(followUpText), meeting: useText(meetingText) },
    ...{ at: useText(meetingsText).at, language },
  };
  const last = useUndo();
  const agenda = useAgenda(context, meeting.key, points, last);
  const { ordered } = agenda;
  const [chosen, setChosen] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const current = ordered.find(({ key }) => key === chosen) ?? ordered[0];
  const at = current ? ordered.indexOf(current) : -1;
  // The points come first then, and what was for planning last.
  const underWay = meeting.day === today && meeting.state === 'planned';
  const used = useUsedTime(current?.key, underWay);
  const mayArrange = mayEdit && (meeting.state === 'planned' || meeting.state === 'held');
  const lasts = meeting.startsAt === '' ? 0 : minutesOf(meeting.endsAt) - minutesOf(meeting.startsAt);
  const [previous, next] = [ordered[at - 1], ordered[at + 1]];
  const go = (point: Point | undefined) => point && setChosen(point.key);
  const remove = (point: Point) => {
    setChosen((next ?? previous)?.key);
    void agenda.remove(point);
  };
  return (
    <>
      <div className={styles.part}>
        <MeetingHead {...{ context, meeting }} />
        {!underWay && <MeetingTools {...{ context, meeting }} />}
      </div>
      <Undoable last={last} />
      {adding && (
        <NewPoint
          key={adding}
          context={context}
          rowKey={adding}
          point={points.find(({ key }) => key === adding)}
          meeting={meeting.key}
          sortOrder={agenda.lastPlace}
          close={() => {
            setChosen(adding);
            setAdding(undefined);
          }}
          remove={remove}
        />
      )}
      {ordered.length === 0 ? (
        <div className={styles.part}>
          <Body1 className={styles.words}>
            {text.empty} {mayArrange && text.emptyAdvice}
          </Body1>
          {mayArrange && !adding && (
            <>
              <div className={styles.actions}>
                <Button appearance="primary" onClick={() => void agenda.useTemplate('own').then(setChosen)}>
                  {text.useTemplate}
                </Button>
                <Button onClick={() => setAdding(crypto.randomUUID())}>{text.propose}</Button>
              </div>
              <Caption1 className={styles.quiet}>{text.otherTemplates}</Caption1>
              <div className={styles.actions}>
                {(['shared', 'guests'] as const).map((code) => (
                  <Button
                    key={code}
                    appearance="subtle"
                    onClick={() => void agenda.useTemplate(code).then(setChosen)}
                  >
                    {agendaTemplateNames[code][language]}
                  </Button>
                ))}
              </div>
            </>
          )}
        </div>
      ) : (
        <div className={own.columns}>
          <Agenda
            {...{ agenda, current, mayArrange, lasts }}
            choose={setChosen}
            add={() => setAdding(crypto.randomUUID())}
          />
          {current && (
            <div className={styles.part}>
              <PointWork
                key={current.key}
                {...{ context, meeting, followUps, dilemmas, last, remove }}
                point={current}
                used={underWay ? used(current.key) : undefined}
              />
              <div className={own.ends}>
                <Button className={own.big} disabledFocusable={!previous} onClick={() => go(previous)}>
                  {text.previous}
                </Button>
                <Button className={own.big} disabledFocusable={!next} onClick={() => go(next)}>
                  {text.next}
                </Button>
              </div>
            </div>
          )}
        </div>
      )}
      {underWay && <MeetingTools {...{ context, meeting }} />}
      <Finish
        {...{ context, meeting, points, followUps, dilemmas, last }}
        minutes={() =>
          minutesText(
            meeting,
            ordered,
            followUps,
            areas.filter(({ key }) => meeting.areaKeys.includes(key)).map(({ name }) => name),
            minutesWords,
          )
        }
      />
    </>
  );
}
