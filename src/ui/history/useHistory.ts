import { useEffect, useState } from 'react';

/** Fetches, and keeps showing what was fetched before while it fetches anew. */
export function useHistory<T>(load: () => Promise<readonly T[]>) {
  const [found, setFound] = useState<readonly T[] | 'failed'>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let left = false;
    setFound((before) => (before === 'failed' ? undefined : before));
    load().then(
      (fetched) => left || setFound(fetched),
      () => left || setFound('failed'),
    );
    return () => {
      left = true;
    };
  }, [load, asked]);
  return { found, again: () => setAsked(asked + 1) };
}
