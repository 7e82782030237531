import type { Contact } from '../../contracts/contact';
import type { Host } from '../../contracts/host';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { Page } from '../../ui';
import { type Colleague, OnWorkspace } from '../../workspace';
import { closedPartText } from './closedPart/text';
import { groupYearText } from './groupYear/text';
import { KeptMeetings } from './KeptMeetings';
import { closedLists, meetingLists } from './meetingLists';
import type { MeetingsContext } from './meetingsContext';
import { memoryText } from './memory/text';
import { type Place, placeOf } from './place';
import { meetingsText } from './text';

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
  readonly host: Pick<Host, 'channelFolder' | 'invite'>;
  /** Its name, empty where it is not known. */
  readonly municipality: string;
  /** Number of the chosen model; undefined until one is chosen. */
  readonly model: string | undefined;
  /** Months from approved minutes until dilemmas are deleted. */
  readonly sparringMonths: number;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly Colleague[];
  readonly areas: MeetingsContext['areas'];
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}

/** The group's meetings, or one of them: what is kept on the group's own site. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { workspace, workspaceUrl, contact, openSettings, end, open } = props;
  const text = useText(meetingsText);
  const memory = useText(memoryText);
  const place = placeOf(end);
  const { heading, purpose } = useOpening(place);
  // A year is opened from among the others.
  const back =
    place.kind === 'year'
      ? { label: memory.link, href: '#/meetings/learning', go: () => open('learning') }
      : { label: text.back, href: '#/meetings', go: () => open(undefined) };
  return (
    <Page
      {...{ heading, purpose }}
      place={end ?? ''}
      takeFocus={props.takeFocus}
      back={place.kind === 'all' ? undefined : back}
    >
      <OnWorkspace
        {...{ workspace, workspaceUrl, contact, openSettings }}
        lists={meetingLists}
        mayBeClosed={closedLists}
      >
        {(site, store, read) =>
          workspace && <KeptMeetings {...props} {...{ site, store, read, workspace }} />
        }
      </OnWorkspace>
    </Page>
  );
}

/** What a place is called, and what it is for. */
function useOpening(place: Place): { readonly heading: string; readonly purpose?: string } {
  const text = useText(meetingsText);
  const closed = useText(closedPartText);
  const memory = useText(memoryText);
  const year = useText(groupYearText);
  switch (place.kind) {
    case 'all':
      return text;
    case 'next':
      // The meeting is under way, often on a side panel: its points come first.
      return { heading: text.next };
    case 'meeting':
      return { heading: text.meeting, purpose: text.ofMeeting };
    case 'learning':
      return memory;
    case 'year':
      return { heading: year.heading(place.year), purpose: year.purpose };
    case 'closed':
      return closed;
  }
}
