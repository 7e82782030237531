import { Body1, Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { useState } from 'react';
import { useText } from '../../../text';
import { Section, useFocusBack } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import { FollowUpLine } from '../followUps/FollowUpLine';
import { FollowUps } from '../followUps/FollowUps';
import { NewFollowUp } from '../followUps/NewFollowUp';
import { followUpText } from '../followUps/text';
import { useFollowUps } from '../followUps/useFollowUps';
import type { Meeting } from '../meeting/meeting';
import { meetingText } from '../meeting/text';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { pointList } from '../meetingLists';
import type { Dilemma } from '../sparring/dilemma';
import { Sparring } from '../sparring/Sparring';
import { meetingsText } from '../text';
import type { useUndo } from '../useUndo';
import { Amend } from './Amend';
import { Minutes } from './Minutes';
import type { Point } from './point';
import { PointForm } from './PointForm';
import { PointText } from './PointText';
import { Presence } from './Presence';
import { usePointDraft } from './usePointDraft';

interface PointWorkProps {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  readonly point: Point;
  readonly followUps: readonly KeptFollowUp[];
  readonly dilemmas: readonly Dilemma[];
  readonly last: ReturnType<typeof useUndo>;
  /** Minutes the point has had while it was open here; undefined when the meeting is another day. */
  readonly used: number | undefined;
  readonly remove: (point: Point) => void;
}

/** The point the group is at: what is said, decided and learnt, and what somebody promises to do. */
export function PointWork(props: PointWorkProps) {
  const { context, meeting, point, followUps, dilemmas, last, used } = props;
  const { store, contact, colleagues, mayEdit, today } = context;
  const { key, title, kind, closed, row, presenter, planned, state } = point;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(agendaText);
  const { kinds } = useText(meetingsText);
  const words = useText(followUpText);
  const { followUps: followUpHeading } = useText(meetingText);
  const { draft, guard, list } = usePointDraft({ store, closed, row, rowKey: key });
  const work = useFollowUps(store, meeting.key, today, last);
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState<string>();
  const edit = useFocusBack(editing);
  const add = useFocusBack(adding !== undefined);
  const locked = meeting.state === 'approved';
  const mayWrite = mayEdit && !locked && meeting.state !== 'cancelled';
  const setState = (State: Point['state']) =>
    void store.change(pointList(closed), key, { State: row.fields.State }, { State });
  const from = followUps.filter(({ item, key: one }) => item === key && one !== adding);
  const about = [
    kinds[kind] !== title && kinds[kind],
    presenter,
    used === undefined ? planned > 0 && text.minutes(planned) : text.used(used, planned),
  ];
  return (
    <Section heading={title}>
      <div className={own.point}>
        <div className={styles.between}>
          <Caption1 className={mergeClasses(styles.status, styles.quiet)}>
            <span>{about.filter(Boolean).join(' · ')}</span>
          </Caption1>
          {closed && (
            <Caption1 className={styles.status}>
              <LockClosed16Regular aria-hidden className={styles.icon} />
              {text.closed}
            </Caption1>
          )}
        </div>
        {closed && meeting.guests !== '' && <Body1>{text.guestsHere}</Body1>}
        {editing && (
          <PointForm
            {...{ draft, guard, colleagues }}
            label={text.edit}
            close={() => setEditing(false)}
            away={{
              name: text.remove,
              go: () => {
                draft.discard();
                props.remove(point);
              },
            }}
          />
        )}
        {kind === 'presence' && <Presence {...{ context, meeting, mayWrite }} />}
        {kind === 'sparring' && <Sparring {...{ context, meeting, dilemmas, mayWrite, last }} />}
        {kind === 'followUps' ? (
          <FollowUps heading={followUpHeading} {...{ context, followUps }} meeting={meeting.key} />
        ) : mayWrite && kind !== 'sparring' ? (
          <Minutes key={key} {...{ context, point, draft, guard }} />
        ) : (
          // Sparring leaves no minutes; what a point held before it became one is still there to be read.
          (kind !== 'sparring' || point.notes !== '') && <PointText point={point} />
        )}
        {locked && mayEdit && kind !== 'sparring' && <Amend {...{ context, point }} />}
        <RowSaving
          {...{ store, list, contact }}
          rowKey={key}
          of={title}
          saving={row.saving}
          typed={draft.state}
        />
        {kind !== 'followUps' && (from.length > 0 || adding) && (
          <ul className={styles.rows} aria-label={followUpHeading}>
            {from.map((followUp) => (
              <FollowUpLine key={followUp.key} {...{ context, followUp, work }} />
            ))}
            {adding && (
              <NewFollowUp
                key={adding}
                {...{ context, work, closed }}
                rowKey={adding}
                followUp={followUps.find((one) => one.key === adding)}
                from={{ point: key, meeting: meeting.key }}
                close={() => setAdding(undefined)}
              />
            )}
          </ul>
        )}
        {mayWrite && (
          <div className={styles.actions}>
            {kind !== 'followUps' && (
              <Button
                ref={add}
                icon={<Add20Regular aria-hidden />}
                onClick={() => setAdding(crypto.randomUUID())}
              >
                {words.add}
              </Button>
            )}
            {state === 'proposed' ? (
              <Button onClick={() => setState('agenda')}>{text.accept}</Button>
            ) : state === 'postponed' ? (
              <Button onClick={() => setState('agenda')}>{text.takeUp}</Button>
            ) : (
              <>
                <Button
                  aria-pressed={state === 'done'}
                  onClick={() => setState(state === 'done' ? 'agenda' : 'done')}
                >
                  {text.done}
                </Button>
                {state !== 'done' && (
                  <Button appearance="subtle" onClick={() => setState('postponed')}>
                    {text.postpone}
                  </Button>
                )}
              </>
            )}
            <Button ref={edit} appearance="subtle" onClick={() => setEditing(!editing)}>
              {text.edit}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
