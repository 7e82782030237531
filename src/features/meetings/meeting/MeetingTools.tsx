import { Button } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { meetings } from '../../../lists';
import { useText } from '../../../text';
import { useFocusBack } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { meetingsText } from '../text';
import { invitationTo } from './invitation';
import { Invite } from './Invite';
import type { Meeting } from './meeting';
import { MeetingForm } from './MeetingForm';
import { meetingText } from './text';
import { useMeetingDraft } from './useMeetingDraft';

/** Changes when and where a meeting is and who leads it, and asks the others to it. */
export function MeetingTools({
  context,
  meeting,
}: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
}) {
  const { store, contact, colleagues, today, mayEdit, invite } = context;
  const styles = useRowStyles();
  const text = useText(meetingText);
  const words = useText(meetingsText);
  const { draft, guard } = useMeetingDraft(store, meeting, today);
  const invitation = invite && invitationTo(meeting, colleagues, today, words.group);
  const [editing, setEditing] = useState(false);
  const button = useFocusBack(editing);
  return (
    <div className={styles.part}>
      {editing ? (
        <MeetingForm {...{ draft, guard, colleagues }} close={() => setEditing(false)} />
      ) : (
        mayEdit &&
        meeting.state !== 'approved' && (
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
        rowKey={meeting.key}
        of={meeting.title}
        saving={meeting.row.saving}
        typed={draft.state}
      />
    </div>
  );
}
