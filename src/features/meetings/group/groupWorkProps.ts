import type { ClosedPart } from '../../../contracts/closedPart';
import type { People } from '../../../contracts/people';
import type { GroupPerson } from '../groupPerson';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { Point } from '../point/point';
import type { GroupPlace } from './groupPlace';
import type { Guest } from './guests/guest';

/** What the group's page is drawn from. */
export interface GroupWorkProps {
  readonly context: MeetingsContext;
  readonly people: People;
  readonly closedPart: ClosedPart;
  readonly persons: readonly GroupPerson[];
  readonly meetings: readonly Meeting[];
  readonly points: readonly Point[];
  readonly followUps: readonly KeptFollowUp[];
  readonly guests: readonly Guest[];
  /** Opens a meeting, `closed`, or all of them. */
  readonly open: (key: string | undefined) => void;
  readonly goTo: (place: GroupPlace) => void;
}
