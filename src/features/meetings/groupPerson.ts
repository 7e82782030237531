import type { Colleague } from '../../workspace';

/** A resource person, with what they know about and how they are reached. */
export interface GroupPerson extends Colleague {
  readonly phone: string | undefined;
  /** Keys, or names where the row was typed by hand. */
  readonly areaKeys: readonly string[];
}
