import type { Contact } from '../../contracts/contact';
import type { Host } from '../../contracts/host';
import type { ListStore } from '../../contracts/listStore';
import type { Remembered } from './memory/remembered';
import type { Filing } from './minutesFile/filing';
import type { Colleague } from '../../workspace';

/** What every page about meetings is held against. */
export interface MeetingsContext {
  readonly store: ListStore;
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly Colleague[];
  /** Who is here; undefined while SharePoint has not said so. */
  readonly me: Colleague | undefined;
  /** Opens an invitation in the host's calendar; undefined where it has none. */
  readonly invite: Host['invite'];
  /** Areas in the municipality's own order. */
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  /** Number of the chosen model; undefined until one is chosen. */
  readonly model: string | undefined;
  /** Mail addresses of those who have promised something or lead a meeting, and whom nobody has any more. */
  readonly gone: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What is closed to guests can be read and written by this person. */
  readonly seesClosed: boolean;
  /** The same of dilemmas for sparring. */
  readonly seesSparring: boolean;
  /** The same of evaluations of courses of events that are over. */
  readonly seesEvaluations: boolean;
  /** Learning that somebody may have met before, the newest first. */
  readonly learnt: readonly Remembered[];
  /** Opens another meeting. */
  readonly openMeeting: (key: string) => void;
  /** Months from approved minutes until dilemmas are deleted. */
  readonly sparringMonths: number;
  /** Where approved minutes are filed. */
  readonly filing: Filing;
  /** Absolute address of the group's site. */
  readonly workspaceUrl: string;
}
