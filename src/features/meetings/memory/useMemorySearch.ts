import { useEffect, useState } from 'react';
import type { MemorySearch } from './memorySearch';
import type { Remembered } from './remembered';

/** @param wanted somebody looks for something @returns undefined until it can be looked through */
export function useMemorySearch(
  remembered: readonly Remembered[],
  wanted: boolean,
): MemorySearch | 'failed' | undefined {
  const [search, setSearch] = useState<MemorySearch | 'failed'>();
  // Rows come anew with every round; what they say seldom does.
  const content = JSON.stringify(remembered);
  useEffect(() => {
    let shown = true;
    if (wanted)
      import(/* webpackChunkName: 'memorySearch' */ './memorySearch').then(
        ({ memorySearch }) => shown && setSearch(memorySearch(JSON.parse(content) as Remembered[])),
        () => shown && setSearch('failed'),
      );
    return () => void (shown = false);
  }, [content, wanted]);
  return search;
}
