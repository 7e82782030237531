import type { Contact } from '../../contracts/contact';
import type { Host } from '../../contracts/host';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { Notice, Page } from '../../ui';
import { asText, danishToday, OnWorkspace, type SiteRows, useGone } from '../../workspace';
import { ClosedPartWork } from './closedPart/ClosedPartWork';
import { closedPartText } from './closedPart/text';
import { followUpFrom } from './followUps/followUpFrom';
import { meetingFrom } from './meeting/meeting';
import { MeetingWork } from './meeting/MeetingWork';
import type { GroupPerson, GroupPlace } from './group/groupPlaces';
import { GroupWork } from './group/GroupWork';
import { guestFrom } from './group/guests/guest';
import { groupText } from './group/text';
import { filingIn } from './minutesFile/filing';
import { closedLists, meetingLists } from './meetingLists';
import type { MeetingsContext } from './meetingsContext';
import { MeetingsOverview } from './overview/MeetingsOverview';
import { pointFrom } from './point/point';
import { meetingNow } from './rhythm/rhythm';
import { dilemmaFrom } from './sparring/dilemma';
import { expired } from './sparring/retention';
import { useDeletion } from './sparring/useDeletion';
import { meetingsText } from './text';
import { useMe } from './useMe';

export interface MeetingsPageProps {
  /** Key of the meeting the address names; `next`: today's or the next; `closed`: who sees the closed points; `group`: who is in it. */
  readonly meetingKey: string | undefined;
  /** Opens a meeting, or all of them. */
  readonly open: (key: string | undefined) => void;
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
  readonly colleagues: readonly GroupPerson[];
  readonly areas: MeetingsContext['areas'];
  readonly goTo: (place: GroupPlace) => void;
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}

/** Instead of a meeting's key, which is a GUID. */
const closedPlace = 'closed';
const nextPlace = 'next';
const groupPlace = 'group';

/** The group's meetings, or one of them: what is kept on the group's own site. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { workspace, workspaceUrl, contact, openSettings, meetingKey, open } = props;
  const text = useText(meetingsText);
  const closed = useText(closedPartText);
  const group = useText(groupText);
  const all = meetingKey === undefined;
  const [heading, purpose] = all
    ? [text.heading, text.purpose]
    : meetingKey === closedPlace
      ? [closed.heading, closed.purpose]
      : meetingKey === groupPlace
        ? [group.heading, group.purpose]
        : meetingKey === nextPlace
          ? // The meeting is under way, often on a side panel: its points come first.
            [text.next]
          : [text.meeting, text.ofMeeting];
  return (
    <Page
      {...{ heading, purpose }}
      place={meetingKey ?? ''}
      takeFocus={props.takeFocus}
      back={!all ? { label: text.back, href: '#/meetings', go: () => open(undefined) } : undefined}
    >
      <OnWorkspace
        {...{ workspace, workspaceUrl, contact, openSettings }}
        lists={meetingLists}
        mayBeClosed={closedLists}
      >
        {(site, store, read) => workspace && <Kept {...props} {...{ site, store, read, workspace }} />}
      </OnWorkspace>
    </Page>
  );
}

function Kept(
  props: MeetingsPageProps & {
    readonly site: SiteRows<typeof meetingLists>;
    readonly store: ListStore;
    readonly read: () => void;
    readonly workspace: Workspace;
  },
) {
  const { site, store, meetingKey, contact, colleagues, areas, workspace, people, workspaceUrl } = props;
  const { rows, closed, mayEdit } = site;
  const text = useText(meetingsText);
  const meetings = rows.meetings.flatMap((row) => meetingFrom(row) ?? []);
  const followUps = [...rows.followUps, ...rows.closedFollowUps].flatMap((row) => followUpFrom(row) ?? []);
  const gone = useGone(people, [
    ...meetings.filter((one) => one.state === 'planned').map(({ chairMail }) => chairMail),
    ...followUps.filter((one) => one.state === 'open').map(({ ownerMail }) => ownerMail),
  ]);
  const context: MeetingsContext = {
    ...{ store, mayEdit, contact, colleagues, areas, gone, me: useMe(people), today: danishToday() },
    seesClosed: !closed.has('closedAgendaItems') && !closed.has('closedFollowUps'),
    seesSparring: !closed.has('sparring'),
    model: props.model,
    sparringMonths: props.sparringMonths,
    filing: filingIn(workspace.files, props.municipality, props.host),
    workspaceUrl,
    invite: props.host.invite,
  };
  const dilemmas = rows.sparring.flatMap((row) => dilemmaFrom(row) ?? []);
  const deleted = useDeletion({
    ...{ store, dilemmas, log: rows.deletions },
    // Only the coordinator is offered the settings.
    mayDelete:
      props.openSettings !== undefined && mayEdit && context.seesSparring && !closed.has('deletions'),
    expired: (now) =>
      expired(
        dilemmas,
        meetings,
        (meeting) => rows.meetings.some(({ key }) => key === meeting),
        props.sparringMonths,
        now,
      ),
  });
  if (meetingKey === closedPlace)
    return (
      <ClosedPartWork
        {...{ people, workspaceUrl, contact, colleagues }}
        closedPart={workspace.closedPart}
        staffSite={props.staffSite}
        me={context.me}
        deletedOn={rows.deletions.map(({ fields }) => asText('Day', fields.Day))}
        changed={props.read}
      />
    );
  const allPoints = [...rows.agendaItems, ...rows.closedAgendaItems].flatMap((row) => pointFrom(row) ?? []);
  const guests = rows.guestAccess.flatMap((row) => guestFrom(row) ?? []);
  if (meetingKey === groupPlace)
    return (
      <GroupWork
        {...{ context, people, meetings, followUps, guests }}
        closedPart={workspace.closedPart}
        persons={colleagues}
        points={allPoints}
        open={props.open}
        goTo={props.goTo}
      />
    );
  const isNext = meetingKey === nextPlace;
  const meeting = isNext
    ? meetingNow(meetings, context.today)
    : meetings.find(({ key }) => key === meetingKey);
  if (meetingKey === undefined || (isNext && !meeting))
    return (
      <MeetingsOverview
        {...{ context, meetings, followUps, dilemmas, deleted }}
        open={props.open}
        guests={guests}
        toClosed={() => props.open(closedPlace)}
        toGroup={() => props.open(groupPlace)}
      />
    );
  if (!meeting)
    return (
      <Notice intent="info" title={text.gone}>
        {text.goneAdvice}
      </Notice>
    );
  const points = allPoints.filter((point) => point.meeting === meeting.key);
  return (
    <MeetingWork
      key={meeting.key}
      {...{ context, meeting, points, followUps }}
      dilemmas={dilemmas.filter((dilemma) => dilemma.meeting === meeting.key)}
    />
  );
}
