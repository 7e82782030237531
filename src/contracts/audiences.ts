import type { ListSchema } from './listSchema';

/** Groups the product makes on a site. */
export type GroupCode = 'coordinators' | 'resourcePersons' | 'municipality';

/** One change of who may do what. Each can be repeated after an interruption. */
export type AudienceStep =
  | { readonly kind: 'createGroup'; readonly group: GroupCode }
  /** Puts this person into a group that has nobody in it. */
  | { readonly kind: 'joinGroup'; readonly group: GroupCode }
  /** Lets the coordinators write anywhere on the site. */
  | { readonly kind: 'openSite'; readonly group: GroupCode }
  /** Gives a list the readers and writers its schema declares. */
  | { readonly kind: 'setAudience'; readonly list: ListSchema };

export interface AudiencePlan {
  readonly steps: readonly AudienceStep[];
}

/** Who may read and write, as SharePoint enforces it. Needs a person who may manage permissions. */
export interface Audiences {
  /** Compares the site with the schemas. Lists that do not exist yet are left out. @throws {Failure} */
  plan(): Promise<AudiencePlan>;
  /** @param done called after each step with the number of steps finished. @throws {Failure} at the first refusal */
  apply(plan: AudiencePlan, done: (finished: number) => void): Promise<void>;
}
