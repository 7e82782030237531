/** The personal-data guard, at hand while people write; loaded with the page, because storage loads it late too. */
import { createContext, useContext, useEffect, useState } from 'react';
import type * as guardRoom from '../../guard';
import { Failure } from '../../contracts/failure';

export type Guard = Pick<typeof guardRoom, 'findIdentities' | 'guardText'>;

const GuardAtHand = createContext<Guard | undefined>(undefined);
export const GuardProvider = GuardAtHand.Provider;

export function useGuard(): Guard {
  const guard = useContext(GuardAtHand);
  if (!guard) throw new Error('Nothing is written without the guard.');
  return guard;
}

/** Nobody writes before it is here. */
export function useLoadedGuard(load: () => Promise<Guard>) {
  const [guard, setGuard] = useState<Guard | Failure>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let left = false;
    setGuard(undefined);
    load().then(
      (loaded) => left || setGuard(loaded),
      (cause: unknown) => left || setGuard(new Failure('offline', { cause })),
    );
    return () => {
      left = true;
    };
  }, [asked, load]);
  return { guard, again: () => setAsked(asked + 1) };
}
