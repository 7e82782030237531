import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../../contracts/failure';
import type { Provisioning, ProvisioningPlan } from '../../contracts/provisioning';

export type ProvisioningState =
  | { readonly name: 'looking' }
  | { readonly name: 'planned'; readonly plan: ProvisioningPlan }
  | { readonly name: 'making'; readonly plan: ProvisioningPlan; readonly finished: number }
  | { readonly name: 'made' }
  | { readonly name: 'failed'; readonly failure: Failure };

/**
 * Looks at the site once, and carries the plan out when asked. After a failure `look` makes a new, shorter plan.
 * @param made called when everything is in place, so that the rest of the page can read again
 */
export function useProvisioning(provisioning: Provisioning, made: () => void) {
  const [state, setState] = useState<ProvisioningState>({ name: 'looking' });
  const failed = useCallback(
    (cause: unknown) => setState({ name: 'failed', failure: Failure.from(cause) }),
    [],
  );
  const look = useCallback(() => {
    setState({ name: 'looking' });
    provisioning.plan().then((plan) => setState({ name: 'planned', plan }), failed);
  }, [provisioning, failed]);
  useEffect(look, [look]);
  const make = async (plan: ProvisioningPlan) => {
    setState({ name: 'making', plan, finished: 0 });
    try {
      await provisioning.apply(plan, (finished) => setState({ name: 'making', plan, finished }));
      setState({ name: 'made' });
      made();
    } catch (cause) {
      failed(cause);
    }
  };
  return { state, look, make };
}
