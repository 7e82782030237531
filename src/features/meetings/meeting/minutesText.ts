import type { Language } from '../../../contracts/language';
import { longDate } from '../../../text';
import type { agendaText } from '../agenda/text';
import type { FollowUp } from '../followUps/followUp';
import type { followUpText } from '../followUps/text';
import type { Point } from '../point/point';
import type { Meeting } from './meeting';
import type { meetingText } from './text';

export interface MinutesWords {
  readonly agenda: (typeof agendaText)[Language];
  readonly followUps: (typeof followUpText)[Language];
  readonly meeting: (typeof meetingText)[Language];
  readonly at: (from: string, until: string) => string;
  readonly language: Language;
}

/**
 * The minutes as plain text, for a mail or the case of the group in the municipality's archive. It says what the file for
 * everybody says: nothing of closed points, and of sparring only what somebody promised to do.
 */
export function minutesText(
  meeting: Meeting,
  points: readonly Point[],
  followUps: readonly (FollowUp & { readonly item: string })[],
  areas: readonly string[],
  words: MinutesWords,
): string {
  const { agenda, language } = words;
  const { day, startsAt, endsAt, place, chair, guests, approvedOn, approvedBy } = meeting;
  const head = [
    meeting.title,
    [longDate(day, language), startsAt && words.at(startsAt, endsAt), place].filter(Boolean).join(' · '),
    chair && words.meeting.chairIs(chair),
    guests && words.meeting.guestsAre(guests.split('\n').join(', ')),
    areas.length > 0 && `${agenda.present}: ${areas.join(', ')}`,
    meeting.state === 'approved' &&
      words.meeting.approvedBy(approvedBy, approvedOn && longDate(approvedOn, language)),
  ];
  const open = points.filter(({ closed }) => !closed);
  const parts = open.map((point, at) => {
    const told = [
      point.notes,
      point.decision && `${agenda.labels.Decision}: ${point.decision}`,
      point.learning && `${agenda.labels.Learning}: ${point.learning}`,
    ];
    const said = [
      ...(point.kind === 'sparring' ? [] : told),
      ...followUps
        .filter(({ item }) => item === point.key)
        .map(({ what, owner, due }) =>
          [`- ${what}`, owner, due && words.followUps.due(longDate(due, language))]
            .filter(Boolean)
            .join(', '),
        ),
      point.kind !== 'sparring' && point.amendments && `${agenda.amendments}:\n${point.amendments}`,
    ];
    return [`${at + 1}. ${point.title}`, ...said].filter(Boolean).join('\n');
  });
  return [head.filter(Boolean).join('\n'), ...parts].join('\n\n');
}
