import { useEffect, useRef, useState } from 'react';

/**
 * How long each point has been open while the meeting runs, in whole minutes. It is counted here and kept nowhere: a
 * calm hint to who leads the meeting.
 * @param current key of the point that is open
 */
export function useUsedTime(current: string | undefined, running: boolean): (key: string) => number {
  const seconds = useRef(new Map<string, number>());
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!running || current === undefined) return undefined;
    let since = Date.now();
    const count = () => {
      const now = Date.now();
      // A clock set back adds nothing; a computer that slept has not met.
      const passed = Math.min(Math.max(0, now - since), 60_000) / 1000;
      since = now;
      seconds.current.set(current, (seconds.current.get(current) ?? 0) + passed);
      setTick((before) => before + 1);
    };
    const clock = setInterval(count, 30_000);
    return () => {
      clearInterval(clock);
      count();
    };
  }, [current, running]);
  return (key) => Math.floor((seconds.current.get(key) ?? 0) / 60);
}
