import type { AudiencePlan, Audiences } from '../../../contracts/audiences';
import { Failure } from '../../../contracts/failure';
import type { Provisioning, ProvisioningPlan } from '../../../contracts/provisioning';
import type { Planned } from './usePlan';

/** What the site lacks: lists and columns, then who may do what with them. */
export interface ReadyPlan {
  readonly lists: ProvisioningPlan;
  /** `elsewhere`: this host cannot set permissions. `ownerOnly`: this person may not. */
  readonly access: AudiencePlan | 'elsewhere' | 'ownerOnly';
}

export function stepsLeft({ lists, access }: ReadyPlan): number {
  return lists.steps.length + (typeof access === 'object' ? access.steps.length : 0);
}

/** Lists first: only what exists can be opened or closed. Looks again in between, so it can be repeated from anywhere. */
export function readyPlanned(
  provisioning: Provisioning,
  audiences: Audiences | undefined,
): Planned<ReadyPlan> {
  return {
    async plan() {
      const [lists, access] = await Promise.all([provisioning.plan(), accessPlan(audiences)]);
      return { lists, access };
    },
    async apply({ lists, access }, done) {
      const made = lists.steps.length;
      const created = lists.steps.filter(({ kind }) => kind === 'createList').length;
      const foreseen = typeof access === 'object' ? access.steps.length + created : 0;
      await provisioning.apply(lists, (finished) => done(finished, made + foreseen));
      if (!audiences || typeof access !== 'object') return;
      const opening = await audiences.plan();
      const all = made + opening.steps.length;
      await audiences.apply(opening, (finished) => done(made + finished, all));
    },
  };
}

/** Only an owner of the site sees who may do what: for anybody else that is no fault. */
async function accessPlan(audiences: Audiences | undefined): Promise<ReadyPlan['access']> {
  if (!audiences) return 'elsewhere';
  try {
    return await audiences.plan();
  } catch (cause) {
    const failure = Failure.from(cause);
    if (failure.id === 'noAccess') return 'ownerOnly';
    throw failure;
  }
}
