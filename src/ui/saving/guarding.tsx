import { createContext, useContext, useEffect, useState } from 'react';
import type { Guarding, GuardWords } from '../../contracts/guarding';
import type { InBothLanguages } from '../../contracts/language';
import { useLanguage } from '../../text';

const GuardingContext = createContext<Guarding | undefined>(undefined);

/** Gives the pages in which people write the personal-data guard. */
export const GuardingProvider = GuardingContext.Provider;

export function useGuarding(): Guarding | undefined {
  return useContext(GuardingContext);
}

/** The guard's own words, once they are needed and loaded. */
export function useGuardWords(needed: boolean): GuardWords | undefined {
  const guarding = useGuarding();
  const language = useLanguage();
  const [words, setWords] = useState<InBothLanguages<GuardWords>>();
  useEffect(() => {
    let gone = false;
    if (needed && !words)
      guarding?.words().then(
        (loaded) => !gone && setWords(loaded),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [guarding, needed, words]);
  return words?.[language];
}
