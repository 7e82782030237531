import { useEffect, useState } from 'react';

/** Longer than this nobody should look at a shape without a word, in milliseconds. */
const patience = 2000;

/** True once something has been waited for too long. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}
