import type { Contact } from '../../contracts/contact';
import type { Host } from '../../contracts/host';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { Notice, Page } from '../../ui';
import { type Colleague, danishToday, OnWorkspace, type SiteRows } from '../../workspace';
import { followUpFrom } from './followUps/followUpFrom';
import { meetingFrom } from './meeting/meeting';
import { MeetingWork } from './meeting/MeetingWork';
import { closedLists, meetingLists } from './meetingLists';
import type { MeetingsContext } from './meetingsContext';
import { MeetingsOverview } from './overview/MeetingsOverview';
import { pointFrom } from './point/point';
import { meetingsText } from './text';
import { useMe } from './useMe';

export interface MeetingsPageProps {
  /** Key of the meeting the address names. */
  readonly meetingKey: string | undefined;
  /** Opens a meeting, or all of them. */
  readonly open: (key: string | undefined) => void;
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address. */
  readonly workspaceUrl: string;
  readonly people: People;
  readonly contact: Contact | undefined;
  readonly colleagues: readonly Colleague[];
  readonly areas: MeetingsContext['areas'];
  readonly invite: Host['invite'];
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}

/** The group's meetings, or one of them: what is kept on the group's own site. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { workspace, workspaceUrl, contact, openSettings, meetingKey, open } = props;
  const text = useText(meetingsText);
  const one = meetingKey !== undefined;
  return (
    <Page
      heading={one ? text.meeting : text.heading}
      purpose={one ? text.ofMeeting : text.purpose}
      place={meetingKey ?? ''}
      takeFocus={props.takeFocus}
      back={one ? { label: text.back, href: '#/meetings', go: () => open(undefined) } : undefined}
    >
      <OnWorkspace
        {...{ workspace, workspaceUrl, contact, openSettings }}
        lists={meetingLists}
        mayBeClosed={closedLists}
      >
        {(site, store) => <Kept {...props} {...{ site, store }} />}
      </OnWorkspace>
    </Page>
  );
}

function Kept(
  props: MeetingsPageProps & { readonly site: SiteRows<typeof meetingLists>; readonly store: ListStore },
) {
  const { site, store, meetingKey, contact, colleagues, areas, invite } = props;
  const { rows, closed, mayEdit } = site;
  const text = useText(meetingsText);
  const context: MeetingsContext = {
    ...{ store, mayEdit, contact, colleagues, areas, invite, me: useMe(props.people), today: danishToday() },
    seesClosed: !closed.has('closedAgendaItems'),
  };
  const meetings = rows.meetings.flatMap((row) => meetingFrom(row) ?? []);
  const followUps = [...rows.followUps, ...rows.closedFollowUps].flatMap((row) => followUpFrom(row) ?? []);
  if (meetingKey === undefined)
    return <MeetingsOverview {...{ context, meetings, followUps }} open={props.open} />;
  const meeting = meetings.find(({ key }) => key === meetingKey);
  if (!meeting)
    return (
      <Notice intent="info" title={text.gone}>
        {text.goneAdvice}
      </Notice>
    );
  const points = [...rows.agendaItems, ...rows.closedAgendaItems]
    .flatMap((row) => pointFrom(row) ?? [])
    .filter((point) => point.meeting === meetingKey);
  return <MeetingWork key={meetingKey} {...{ context, meeting, points, followUps }} />;
}
