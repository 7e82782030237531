import type { Row } from '../../contracts/listSchema';
import type { structures } from '../../lists';
import type { Member } from './members/member';

export type StructureRow = Row<typeof structures>;

export const structureThemes = ['honour', 'radicalisation', 'exit', 'ssp', 'stalking', 'other'] as const;
export type StructureTheme = (typeof structureThemes)[number];

export const rhythms = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'whenNeeded'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A group that meets about something, whether stalking is among it or not. */
export interface Structure {
  readonly key: string;
  readonly name: string;
  readonly theme: StructureTheme;
  readonly rhythm: Rhythm | undefined;
  /** Absolute addresses. */
  readonly site: string | undefined;
  readonly channel: string | undefined;
  /** Who was in it when somebody last looked. */
  readonly members: readonly Member[];
  /** `YYYY-MM-DD` */
  readonly lookedOn: string | undefined;
  readonly row: StructureRow;
}
