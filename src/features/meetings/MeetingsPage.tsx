import { useText } from '../../text';
import { Page } from '../../ui';
import { OnWorkspace } from '../../workspace';
import { closedPartText } from './closedPart/text';
import { groupText } from './group/text';
import { groupYearText } from './groupYear/text';
import { KeptMeetings } from './KeptMeetings';
import { closedLists, meetingLists } from './meetingLists';
import type { MeetingsPageProps } from './meetingsPageProps';
import { memoryText } from './memory/text';
import { type Place, placeOf } from './place';
import { questionsText } from './questions/text';
import { meetingsText } from './text';

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
  const questions = useText(questionsText);
  const group = useText(groupText);
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
    case 'questions':
      return questions;
    case 'group':
      return group;
  }
}
