import type { Contact } from '../../contracts/contact';
import type { Host } from '../../contracts/host';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import type { GroupPerson } from './groupPerson';
import type { GroupPlace } from './group/groupPlace';
import type { MeetingsContext } from './meetingsContext';

export interface MeetingsPageProps {
  /** What the address says behind `meetings/`; undefined where that is all. */
  readonly end: string | undefined;
  /** Opens another place below the meetings, or all of them. */
  readonly open: (end: string | undefined) => void;
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address, and that of the site with the web part. */
  readonly workspaceUrl: string;
  readonly staffSite: string;
  readonly people: People;
  readonly host: Pick<Host, 'channelFolder' | 'invite' | 'openChat'>;
  /** Its name, empty where it is not known. */
  readonly municipality: string;
  /** Number of the chosen model; undefined until one is chosen. */
  readonly model: string | undefined;
  /** Months from approved minutes until dilemmas are deleted. */
  readonly sparringMonths: number;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly GroupPerson[];
  readonly areas: MeetingsContext['areas'];
  /** Opens a page beside the meetings. */
  readonly goTo: (place: GroupPlace) => void;
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}
