import { useEffect, useState } from 'react';

/** Opening hours change on the minute; half of one is near enough. */
const interval = 30_000;

/**
 * The time, followed for as long as the page stands. Undefined until scripts run: the first HTML is written days before
 * it is read and must not say what time it was then.
 */
export function useNow(): Date | undefined {
  const [now, setNow] = useState<Date>();
  useEffect(() => {
    const look = () => setNow(new Date());
    look();
    const timer = setInterval(look, interval);
    return () => clearInterval(timer);
  }, []);
  return now;
}
