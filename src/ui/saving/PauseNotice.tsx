import { useEffect, useState } from 'react';
import { useLanguage, useText, waitingTime } from '../../text';
import { Notice } from '../Notice';
import { Spoken } from '../Spoken';
import { savingText } from './text';
import { useSecondsUntil } from './useSecondsUntil';

/**
 * SharePoint asked us to wait: how long still, in words. Seen every second, spoken when it begins and when it ends. Takes
 * no room when there is nothing to wait for.
 */
export function PauseNotice(props: {
  /** Milliseconds since 1970. */
  readonly until: number | undefined;
  /** Something was written that waits. */
  readonly waiting: boolean;
}) {
  const { until } = props;
  const text = useText(savingText);
  const language = useLanguage();
  const seconds = useSecondsUntil(until);
  const words = text.pause(waitingTime(seconds, language));
  const [spoken, setSpoken] = useState('');
  const pausing = seconds > 0;
  const safe = props.waiting ? text.pauseSafe : '';
  useEffect(() => {
    if (until === undefined) return;
    setSpoken(pausing ? words : text.pauseOver);
    // Each second has other words: only the beginning and the end are spoken.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pausing, until, text]);
  return (
    <>
      {pausing && (
        <Notice intent="info" title={words}>
          {safe}
        </Notice>
      )}
      <Spoken words={spoken} />
    </>
  );
}
