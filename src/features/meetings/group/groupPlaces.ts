import type { Colleague } from '../../../workspace';

/** Pages of the product that somebody new is led to, by their addresses. */
export type GroupPlace = 'persons' | 'model' | 'knowMore' | 'card/resourcePerson/exposedAdult';

/** A resource person, with what they know about and how they are reached. */
export interface GroupPerson extends Colleague {
  readonly phone: string | undefined;
  /** Keys, or names where the row was typed by hand. */
  readonly areaKeys: readonly string[];
}
