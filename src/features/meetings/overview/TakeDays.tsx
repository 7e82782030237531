import { Button } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useState } from 'react';
import { saveFile } from '../../../files';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import type { Meeting } from '../meeting/meeting';
import { meetingsText } from '../text';

/** The meetings to come, for people's own calendars. */
export function TakeDays(props: { readonly meetings: readonly Meeting[]; readonly today: string }) {
  const { meetings, today } = props;
  const text = useText(meetingsText);
  const [failed, setFailed] = useState(false);
  const take = async () => {
    setFailed(false);
    try {
      const { meetingCalendar } = await import(/* webpackChunkName: 'meetingDays' */ './calendar');
      const coming = meetings.filter(({ day }) => day >= today);
      saveFile(text.calendarFile, meetingCalendar(coming, text.group), 'text/calendar;charset=utf-8');
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button icon={<CalendarLtr20Regular aria-hidden />} onClick={() => void take()}>
        {text.calendar}
      </Button>
      {failed && <Notice intent="warning" title={text.calendarFailed} />}
    </>
  );
}
