import type { Row } from '../../contracts/listSchema';
import {
  agendaItems,
  closedAgendaItems,
  closedFollowUps,
  deletions,
  evaluations,
  followUps,
  guestAccess,
  meetings,
  questions,
  sparring,
} from '../../lists';

/** The lists that meetings are made of. */
export const meetingLists = {
  meetings,
  agendaItems,
  closedAgendaItems,
  followUps,
  closedFollowUps,
  sparring,
  deletions,
  evaluations,
  questions,
  guestAccess,
} as const;
/** What guests of the group do not see. */
export const closedLists = [
  'closedAgendaItems',
  'closedFollowUps',
  'sparring',
  'deletions',
  'evaluations',
] as const;

export type MeetingRow = Row<typeof meetings>;
export type PointRow = Row<typeof agendaItems | typeof closedAgendaItems>;
export type DeletionRow = Row<typeof deletions>;
export type GuestRow = Row<typeof guestAccess>;
export type FollowUpRow = Row<typeof followUps | typeof closedFollowUps>;

/** Open points and closed ones stand in lists with readers of their own. */
export const pointList = (closed: boolean) => (closed ? closedAgendaItems : agendaItems);
export const followUpList = (closed: boolean) => (closed ? closedFollowUps : followUps);
