import { Body1, Button, Caption1, Subtitle1 } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef, useState } from 'react';
import { meetings } from '../../../lists';
import { longDate, useLanguage, useText } from '../../../text';
import { useHeading } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { meetingsText } from '../text';
import { invitationTo } from './invitation';
import { Invite } from './Invite';
import { Left } from '../Left';
import type { Meeting } from './meeting';
import { MeetingForm } from './MeetingForm';
import { meetingText } from './text';
import { useMeetingDraft } from './useMeetingDraft';

/** When and where it is, who leads it and who comes as a guest. */
export function MeetingHead({
  context,
  meeting,
}: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
}) {
  const { store, contact, colleagues, today, mayEdit, invite } = context;
  const { day, startsAt, endsAt, place, chair, guests, state, row, key } = meeting;
  const styles = useRowStyles();
  const Heading = useHeading();
  const text = useText(meetingText);
  const words = useText(meetingsText);
  const language = useLanguage();
  const { draft, guard } = useMeetingDraft(store, meeting, today);
  const invitation = invite && invitationTo(meeting, colleagues, today, words.group);
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(editing);
  useEffect(() => {
    if (was.current && !editing) button.current?.focus();
    was.current = editing;
  }, [editing]);
  const when = [longDate(day, language), startsAt && words.at(startsAt, endsAt), place];
  const who = [chair && text.chairIs(chair), guests && text.guestsAre(guests.split('\n').join(', '))];
  return (
    <div className={styles.part}>
      <div className={styles.tight}>
        <Subtitle1 as={Heading} className={styles.words}>
          {meeting.title || longDate(day, language)}
        </Subtitle1>
        <Body1>{when.filter(Boolean).join(' · ')}</Body1>
        {who.some(Boolean) && <Caption1 className={styles.quiet}>{who.filter(Boolean).join(' · ')}</Caption1>}
      </div>
      {state === 'planned' && meeting.chairMail !== '' && context.gone.has(meeting.chairMail) && (
        <Left name={chair || meeting.chairMail} />
      )}
      {editing ? (
        <MeetingForm {...{ draft, guard, colleagues }} close={() => setEditing(false)} />
      ) : (
        mayEdit &&
        state !== 'approved' && (
          <div className={styles.actions}>
            <Button ref={button} icon={<Edit20Regular aria-hidden />} onClick={() => setEditing(true)}>
              {text.edit}
            </Button>
            {invitation && <Invite {...{ invitation, invite }} />}
          </div>
        )
      )}
      <RowSaving
        {...{ store, contact }}
        list={meetings}
        rowKey={key}
        of={meeting.title}
        saving={row.saving}
        typed={draft.state}
      />
    </div>
  );
}
