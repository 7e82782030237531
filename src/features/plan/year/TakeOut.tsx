import { Button } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { HostAppearance } from '../../../contracts/host';
import { saveFile } from '../../../files';
import { useText } from '../../../text';
import { HeadingsFrom, Notice, PrintSheet, usePrinting } from '../../../ui';
import { yearText } from './text';
import type { YearItem } from './yearItem';
import { YearPaper } from './YearPaper';

/** The year on paper, and in people's own calendars. */
export function TakeOut(props: {
  readonly items: readonly YearItem[];
  readonly today: string;
  readonly municipality: string;
  readonly placement: HostAppearance['placement'];
}) {
  const { items, today, municipality, placement } = props;
  const text = useText(yearText);
  const { printing, print } = usePrinting(placement === 'page');
  const [failed, setFailed] = useState(false);
  const calendar = async () => {
    setFailed(false);
    try {
      const { yearCalendar } = await import(/* webpackChunkName: 'calendar' */ './calendar');
      const words = {
        name: `${text.heading}, ${municipality}`,
        anyDay: text.anyDay,
        owner: text.ownerIs,
      };
      saveFile(text.calendarFile, yearCalendar(items, words, today), 'text/calendar;charset=utf-8');
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button icon={<Print20Regular aria-hidden />} onClick={print}>
        {text.print}
      </Button>
      <Button icon={<CalendarLtr20Regular aria-hidden />} onClick={() => void calendar()}>
        {text.calendar}
      </Button>
      {failed && <Notice intent="warning" title={text.calendarFailed} />}
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <YearPaper {...{ items, today, municipality }} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
