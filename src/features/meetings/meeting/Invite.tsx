import { Button } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useState } from 'react';
import type { Invitation } from '../../../contracts/host';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { meetingText } from './text';

/** Opens the invitation in the host's own calendar, filled in: whoever presses it sees it before anybody is asked. */
export function Invite(props: {
  readonly invitation: Invitation;
  readonly invite: (invitation: Invitation) => Promise<void>;
}) {
  const text = useText(meetingText);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      await props.invite(props.invitation);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button icon={<CalendarLtr20Regular aria-hidden />} onClick={() => void open()}>
        {text.invite}
      </Button>
      {failed && (
        <Notice intent="warning" title={text.inviteFailed}>
          {text.inviteOtherwise}
        </Notice>
      )}
    </>
  );
}
