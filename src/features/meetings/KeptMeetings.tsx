import type { ListStore } from '../../contracts/listStore';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { Notice } from '../../ui';
import { danishToday, type SiteRows, useGone, useMe } from '../../workspace';
import { ClosedPartWork } from './closedPart/ClosedPartWork';
import { evaluationFrom } from './evaluation/evaluation';
import { followUpFrom } from './followUps/followUpFrom';
import { GroupWork } from './group/GroupWork';
import { guestFrom } from './group/guests/guest';
import { groupYear, yearsOf } from './groupYear/groupYear';
import { GroupYearPage } from './groupYear/GroupYearPage';
import { meetingFrom } from './meeting/meeting';
import { MeetingWork } from './meeting/MeetingWork';
import type { meetingLists } from './meetingLists';
import type { MeetingsContext } from './meetingsContext';
import type { MeetingsPageProps } from './meetingsPageProps';
import { Learnt } from './memory/Learnt';
import { rememberedFrom } from './memory/remembered';
import { filingIn } from './minutesFile/filing';
import { MeetingsOverview } from './overview/MeetingsOverview';
import { placeOf } from './place';
import { pointFrom } from './point/point';
import { meetingNow } from './rhythm/rhythm';
import { dilemmaFrom } from './sparring/dilemma';
import { expired } from './passing/retention';
import { useDeletion } from './passing/useDeletion';
import { expiredQuestions, questionFrom } from './questions/question';
import { Questions } from './questions/Questions';
import { meetingsText } from './text';

/** What the group's site holds of its meetings, at the place the address names. */
export function KeptMeetings(
  props: MeetingsPageProps & {
    readonly site: SiteRows<typeof meetingLists>;
    readonly store: ListStore;
    readonly read: () => void;
    readonly workspace: Workspace;
  },
) {
  const { site, store, contact, colleagues, areas, workspace, people, workspaceUrl, open } = props;
  const { rows, closed, mayEdit } = site;
  const text = useText(meetingsText);
  const meetings = rows.meetings.flatMap((row) => meetingFrom(row) ?? []);
  const followUps = [...rows.followUps, ...rows.closedFollowUps].flatMap((row) => followUpFrom(row) ?? []);
  const points = [...rows.agendaItems, ...rows.closedAgendaItems].flatMap((row) => pointFrom(row) ?? []);
  const dilemmas = rows.sparring.flatMap((row) => dilemmaFrom(row) ?? []);
  const evaluations = rows.evaluations.flatMap((row) => evaluationFrom(row) ?? []);
  const remembered = rememberedFrom(meetings, points, evaluations);
  const gone = useGone(people, [
    ...meetings.filter((one) => one.state === 'planned').map(({ chairMail }) => chairMail),
    ...followUps.filter((one) => one.state === 'open').map(({ ownerMail }) => ownerMail),
  ]);
  const context: MeetingsContext = {
    ...{ store, mayEdit, contact, colleagues, areas, gone, me: useMe(people), today: danishToday() },
    seesClosed: !closed.has('closedAgendaItems') && !closed.has('closedFollowUps'),
    seesSparring: !closed.has('sparring'),
    seesEvaluations: !closed.has('evaluations'),
    model: props.model,
    sparringMonths: props.sparringMonths,
    learnt: remembered.filter(({ kind }) => kind !== 'decision'),
    openMeeting: open,
    filing: filingIn(workspace.files, props.municipality, props.host),
    workspaceUrl,
    invite: props.host.invite,
  };
  const passing = dilemmas.map((dilemma) => ({ ...dilemma, kind: 'dilemma' as const }));
  const asked = rows.questions.flatMap((row) => questionFrom(row) ?? []);
  const deleted = useDeletion({
    ...{ store, log: rows.deletions },
    texts: [...passing, ...asked],
    // Only the coordinator is offered the settings.
    mayDelete:
      props.openSettings !== undefined && mayEdit && context.seesSparring && !closed.has('deletions'),
    expired: (now) => [
      ...expired(
        passing,
        meetings,
        (meeting) => rows.meetings.some(({ key }) => key === meeting),
        props.sparringMonths,
        now,
      ),
      ...expiredQuestions(asked, props.sparringMonths, now),
    ],
  });
  const guests = rows.guestAccess.flatMap((row) => guestFrom(row) ?? []);
  const place = placeOf(props.end);
  const overview = () => (
    <MeetingsOverview {...{ context, meetings, followUps, dilemmas, deleted, asked, guests, open }} />
  );
  const work = (key: string) => {
    const meeting = meetings.find((one) => one.key === key);
    if (!meeting)
      return (
        <Notice intent="info" title={text.gone}>
          {text.goneAdvice}
        </Notice>
      );
    return (
      <MeetingWork
        key={key}
        {...{ context, meeting, followUps }}
        points={points.filter((point) => point.meeting === key)}
        dilemmas={dilemmas.filter((dilemma) => dilemma.meeting === key)}
      />
    );
  };
  switch (place.kind) {
    case 'all':
      return overview();
    case 'next': {
      const now = meetingNow(meetings, context.today);
      return now ? work(now.key) : overview();
    }
    case 'meeting':
      return work(place.key);
    case 'learning':
      return <Learnt {...{ context, remembered, evaluations, open }} years={yearsOf(meetings, remembered)} />;
    case 'year':
      return (
        <GroupYearPage
          key={place.year}
          {...{ year: place.year, open }}
          of={groupYear(place.year, {
            ...{ meetings, points, followUps, evaluations },
            seesEvaluations: context.seesEvaluations,
          })}
          municipality={props.municipality}
        />
      );
    case 'questions':
      return (
        <Questions
          {...{ context, meetings, asked }}
          persons={colleagues}
          openChat={props.host.openChat && ((mail) => props.host.openChat?.(mail) ?? Promise.resolve())}
          plan={() => open(undefined)}
        />
      );
    case 'group':
      return (
        <GroupWork
          {...{ context, people, meetings, points, followUps, guests, open }}
          closedPart={workspace.closedPart}
          persons={colleagues}
          goTo={props.goTo}
        />
      );
    case 'closed':
      return (
        <ClosedPartWork
          {...{ people, workspaceUrl, contact, colleagues }}
          closedPart={workspace.closedPart}
          staffSite={props.staffSite}
          me={context.me}
          deletions={rows.deletions}
          changed={props.read}
        />
      );
  }
}
