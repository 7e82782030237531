import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../../contracts/failure';

/** Something that is compared with how it should be, and then made so step by step. */
export interface Planned<P> {
  plan(): Promise<P>;
  apply(plan: P, done: (finished: number) => void): Promise<void>;
}

export type PlanState<P> =
  | { readonly name: 'looking' }
  | { readonly name: 'planned'; readonly plan: P }
  | { readonly name: 'making'; readonly plan: P; readonly finished: number }
  | { readonly name: 'made' }
  | { readonly name: 'failed'; readonly failure: Failure };

/**
 * Looks at the site once, and carries the plan out when asked. After a failure `look` makes a new, shorter plan.
 * @param made called when everything is in place, so that the rest of the page can read again
 */
export function usePlan<P>(planned: Planned<P>, made: () => void) {
  const [state, setState] = useState<PlanState<P>>({ name: 'looking' });
  const failed = useCallback(
    (cause: unknown) => setState({ name: 'failed', failure: Failure.from(cause) }),
    [],
  );
  const look = useCallback(() => {
    setState({ name: 'looking' });
    planned.plan().then((plan) => setState({ name: 'planned', plan }), failed);
  }, [planned, failed]);
  useEffect(look, [look]);
  const make = async (plan: P) => {
    setState({ name: 'making', plan, finished: 0 });
    try {
      await planned.apply(plan, (finished) => setState({ name: 'making', plan, finished }));
      setState({ name: 'made' });
      made();
    } catch (cause) {
      failed(cause);
    }
  };
  return { state, look, make };
}
