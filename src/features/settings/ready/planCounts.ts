import type { ProvisioningPlan } from '../../../contracts/provisioning';

/** What a person wants to know of a plan: how many lists, and how many columns made or changed. */
export function planCounts(plan: ProvisioningPlan): { readonly lists: number; readonly columns: number } {
  const lists = plan.steps.filter(({ kind }) => kind === 'createList').length;
  const named = plan.steps.filter(({ kind }) => kind === 'nameList').length;
  const raised = plan.steps.filter(({ kind }) => kind === 'raiseVersion').length;
  return { lists, columns: plan.steps.length - lists - raised - (lists > 0 ? named : 0) };
}
