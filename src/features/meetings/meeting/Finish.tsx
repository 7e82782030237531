import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { meetings } from '../../../lists';
import { longDate, useLanguage, useText } from '../../../text';
import { copyText, Notice, Spoken } from '../../../ui';
import { rowFields, useRowStyles } from '../../../workspace';
import { heldAt } from '../followUps/followUp';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import { PaperOfMeeting } from '../minutesFile/PaperOfMeeting';
import type { MeetingsContext } from '../meetingsContext';
import { followUpList } from '../meetingLists';
import type { Point } from '../point/point';
import type { Dilemma } from '../sparring/dilemma';
import { sparringText } from '../sparring/text';
import { deletedOn } from '../passing/retention';
import type { useUndo } from '../useUndo';
import type { Meeting } from './meeting';
import { meetingText } from './text';

/** How a meeting ends: held, then approved; or cancelled. */
export function Finish(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  /** Of this meeting. */
  readonly points: readonly Point[];
  readonly followUps: readonly KeptFollowUp[];
  readonly dilemmas: readonly Dilemma[];
  readonly last: ReturnType<typeof useUndo>;
  /** The minutes as plain text, made when they are asked for. */
  readonly minutes: () => string;
}) {
  const { context, meeting, followUps, dilemmas, last } = props;
  const { store, mayEdit, today, me } = context;
  const { state, key, row } = meeting;
  const styles = useRowStyles();
  const text = useText(meetingText);
  const language = useLanguage();
  const words = useText(sparringText);
  const [copied, setCopied] = useState<boolean>();
  const write = (fields: Readonly<Record<'State' | 'ApprovedOn' | 'ApprovedBy', string>>) => {
    const { State, ApprovedOn, ApprovedBy } = row.fields;
    return store.change(meetings, key, { State, ApprovedOn, ApprovedBy }, rowFields(meetings, fields));
  };
  const to = async (State: Meeting['state'], words: string) => {
    const before = { State: state, ApprovedOn: meeting.approvedOn, ApprovedBy: meeting.approvedBy };
    const after = {
      State,
      ApprovedOn: State === 'approved' ? today : '',
      ApprovedBy: State === 'approved' ? (me?.name ?? '') : '',
    };
    await write(after);
    last.done(words, () => store.change(meetings, key, after, rowFields(meetings, before)));
  };
  const approve = () => to('approved', text.saidApproved);
  const gone = deletedOn({ day: meeting.day, state: 'approved', approvedOn: today }, context.sparringMonths);
  const held = async () => {
    // Each open one has been on the agenda once more: that is its history.
    const next = heldAt(followUps, key);
    for (const closed of [false, true]) {
      const changes = next.flatMap((one, at) =>
        one === followUps[at] || one.closed !== closed
          ? []
          : [
              {
                ...{ kind: 'change' as const, key: one.key, base: { Meetings: one.row.fields.Meetings } },
                fields: { Meetings: one.meetings.join(';') },
              },
            ],
      );
      if (changes.length > 0) await store.changeAll(followUpList(closed), changes);
    }
    await to('held', text.saidHeld);
  };
  return (
    <div className={styles.part}>
      {state === 'approved' && (
        <Body1>
          {text.approvedBy(meeting.approvedBy, meeting.approvedOn && longDate(meeting.approvedOn, language))}
        </Body1>
      )}
      {state === 'held' && <Body1>{text.heldWords}</Body1>}
      {mayEdit && state === 'held' && dilemmas.length > 0 && (
        <Body1>{words.deletedOn(dilemmas.length, longDate(gone, language))}</Body1>
      )}
      {state === 'cancelled' && <Body1>{text.cancelledWords}</Body1>}
      {state === 'approved' && <PaperOfMeeting {...{ context, meeting, followUps }} points={props.points} />}
      <div className={styles.actions}>
        {mayEdit && state === 'planned' && (
          <Button appearance={meeting.day <= today ? 'primary' : 'secondary'} onClick={() => void held()}>
            {text.held}
          </Button>
        )}
        {mayEdit && state === 'held' && (
          <Button appearance="primary" onClick={() => void approve()}>
            {text.approve}
          </Button>
        )}
        {state !== 'planned' && state !== 'cancelled' && (
          <Button
            icon={<Copy20Regular aria-hidden />}
            onClick={() => void copyText(props.minutes()).then(setCopied)}
          >
            {text.copy}
          </Button>
        )}
        {mayEdit && state === 'planned' && (
          <Button appearance="subtle" onClick={() => void to('cancelled', text.saidCancelled)}>
            {text.cancel}
          </Button>
        )}
      </div>
      {mayEdit && state === 'planned' && <Caption1 className={styles.quiet}>{text.heldHint}</Caption1>}
      {mayEdit && state === 'held' && <Caption1 className={styles.quiet}>{text.approveHint}</Caption1>}
      {copied === false && <Notice intent="warning" title={text.copyFailed} />}
      {copied && <Notice intent="success" title={text.copied} />}
      <Spoken words={copied ? text.copied : ''} />
    </div>
  );
}
