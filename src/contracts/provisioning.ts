import type { Failure } from './failure';
import type { ListSchema } from './listSchema';

/** One additive change to a site. Nothing in this type can remove or retype anything: that is on purpose. */
export type ProvisioningStep =
  | { readonly kind: 'createList'; readonly list: ListSchema }
  /** Takes a list that only some may read out of the site's permissions, before it has a column to write in. */
  | { readonly kind: 'closeList'; readonly list: ListSchema }
  | { readonly kind: 'nameList'; readonly list: ListSchema }
  | { readonly kind: 'createColumn'; readonly list: ListSchema; readonly column: string }
  | { readonly kind: 'indexColumn'; readonly list: ListSchema; readonly column: string }
  /** Tells clients of the version before that they may read this list, but no longer change it. */
  | { readonly kind: 'raiseVersion'; readonly list: ListSchema };

/** A column that exists with another type than ours. It is left alone and told to the coordinator. */
export interface ProvisioningObstacle {
  readonly list: ListSchema;
  readonly column: string;
  readonly foundType: string;
}

export interface ProvisioningPlan {
  readonly steps: readonly ProvisioningStep[];
  /** Lists that a newer version of the product has extended: here they can be read, and not changed. */
  readonly newer: readonly ListSchema[];
  readonly obstacles: readonly ProvisioningObstacle[];
  /** Why the group's own site could not be looked at; absent where it was, and where there is none. */
  readonly unseen?: Failure;
}

/** Makes the lists of the staff site. Only a coordinator's pages use it; readers never pay for it. */
export interface Provisioning {
  /** Compares the site with the schemas. @throws {Failure} */
  plan(): Promise<ProvisioningPlan>;
  /**
   * Carries a plan out, step by step; safe to repeat after an interruption.
   * @param done called after each step with the number of steps finished
   * @throws {Failure} at the first step that SharePoint refuses; what was done before stays done
   */
  apply(plan: Pick<ProvisioningPlan, 'steps'>, done: (finished: number) => void): Promise<void>;
}
