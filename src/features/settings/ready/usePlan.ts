import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../../../contracts/failure';

/** Something that is compared with how it should be, and then made so step by step. */
export interface Planned<P> {
  plan(): Promise<P>;
  /** @param done called after each step with the steps finished and, as far as is known, all of them */
  apply(plan: P, done: (finished: number, all: number) => void): Promise<void>;
}

export type PlanState<P> =
  | { readonly name: 'looking' }
  | { readonly name: 'planned'; readonly plan: P }
  | { readonly name: 'making'; readonly finished: number; readonly all: number }
  | { readonly name: 'failed'; readonly failure: Failure };

export interface PlanMaking<P> {
  readonly state: PlanState<P>;
  readonly look: () => void;
  readonly make: (plan: P) => Promise<void>;
}

/**
 * Looks at the site once, and carries the plan out when asked; then looks again. After a failure `look` makes a new,
 * shorter plan.
 * @param made called when everything is in place, so that the rest of the page can read again
 */
export function usePlan<P>(planned: Planned<P>, made: () => void): PlanMaking<P> {
  const [state, setState] = useState<PlanState<P>>({ name: 'looking' });
  const failed = useCallback(
    (cause: unknown) => setState({ name: 'failed', failure: Failure.from(cause) }),
    [],
  );
  const see = useCallback(
    () => planned.plan().then((plan) => setState({ name: 'planned', plan }), failed),
    [planned, failed],
  );
  const look = useCallback(() => {
    setState({ name: 'looking' });
    void see();
  }, [see]);
  useEffect(look, [look]);
  const make = async (plan: P) => {
    setState({ name: 'making', finished: 0, all: 0 });
    try {
      await planned.apply(plan, (finished, all) => setState({ name: 'making', finished, all }));
      await see();
      made();
    } catch (cause) {
      failed(cause);
    }
  };
  return { state, look, make };
}
