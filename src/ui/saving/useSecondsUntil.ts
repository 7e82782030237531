import { useEffect, useState } from 'react';

/**
 * Counts down while there is something to count.
 * @param until milliseconds since 1970
 * @returns whole seconds, 0 when the time has come
 */
export function useSecondsUntil(until: number | undefined): number {
  const left = () => Math.max(0, Math.ceil(((until ?? 0) - Date.now()) / 1000));
  const [, tick] = useState(0);
  const seconds = left();
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => tick((count) => count + 1), 1000);
    return () => clearTimeout(timer);
  });
  return seconds;
}
