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

/**
 * Somebody who may write on the site and was hardly meant to. No step takes the right away: it may be there for a reason
 * that only the municipality knows.
 */
export interface WideWriter {
  /** `everyone`: guests too. `employees`: all who work here. `guest`: one person from another organisation. */
  readonly who: 'everyone' | 'employees' | 'guest';
  /** As SharePoint shows them. */
  readonly name: string;
  /** Title of the group the right comes with; absent where it was given to them alone. */
  readonly group?: string;
  /** Absolute address of the page in SharePoint where it is taken away. */
  readonly mendUrl: string;
}

export interface AudiencePlan {
  readonly steps: readonly AudienceStep[];
  readonly wideWriters: readonly WideWriter[];
}

/** Who may read and write, as SharePoint enforces it. Needs a person who may manage permissions. */
export interface Audiences {
  /** Compares the site with the schemas. Lists that do not exist yet are left out. @throws {Failure} */
  plan(): Promise<AudiencePlan>;
  /** @param done called after each step with the number of steps finished. @throws {Failure} at the first refusal */
  apply(plan: Pick<AudiencePlan, 'steps'>, done: (finished: number) => void): Promise<void>;
}
