import type { InBothLanguages } from '../../contracts/language';
import type { AgendaKind } from './agenda/kinds';
import type { PlannedMeeting } from './rhythm/rhythm';

interface MeetingsText {
  readonly heading: string;
  readonly purpose: string;
  readonly meeting: string;
  readonly ofMeeting: string;
  readonly back: string;
  readonly group: string;
  readonly next: string;
  readonly noneYet: string;
  readonly noneYetAdvice: string;
  readonly states: Readonly<Record<PlannedMeeting['state'], string>>;
  readonly overdue: string;
  readonly overdueAdvice: (day: string) => string;
  readonly missing: (quarters: string, one: boolean) => string;
  readonly at: (from: string, until: string) => string;
  readonly open: string;
  readonly later: string;
  readonly earlier: string;
  readonly gone: string;
  readonly goneAdvice: string;
  readonly calendar: string;
  readonly calendarFile: string;
  readonly calendarFailed: string;
  readonly left: (name: string) => string;
  readonly kinds: Readonly<Record<AgendaKind, string>>;
}

export const meetingsText: InBothLanguages<MeetingsText> = {
  da: {
    heading: 'Møder',
    purpose: 'Gruppens møder: hvornår I ses, hvad I tager op, og hvad I har lovet hinanden.',
    meeting: 'Møde',
    ofMeeting: 'Dagsorden, referat og det, I lover hinanden. Intet her må vise, hvem en borger er.',
    back: 'Alle møder',
    group: 'Ressourcegruppen for stalking',
    next: 'Næste møde',
    noneYet: 'Der er ikke planlagt noget møde.',
    noneYetAdvice: 'De fleste grupper mødes cirka fire gange om året.',
    states: { planned: 'Planlagt', held: 'Holdt', approved: 'Godkendt', cancelled: 'Aflyst' },
    overdue: 'Blev mødet holdt?',
    overdueAdvice: (day) => `Mødet ${day} er passeret. Åbn det, og skriv, om det blev holdt eller aflyst.`,
    missing: (quarters, one) =>
      one ? `Der mangler et møde i ${quarters}.` : `Der mangler møder i ${quarters}.`,
    at: (from, until) => `kl. ${from.replace(':', '.')}-${until.replace(':', '.')}`,
    open: 'Åbn mødet',
    later: 'Senere møder',
    earlier: 'Tidligere møder',
    gone: 'Mødet findes ikke længere.',
    goneAdvice: 'Det kan være slettet i SharePoint og ligger da i papirkurven på gruppens side.',
    calendar: 'Tag datoerne med i din kalender',
    calendarFile: 'Møder om stalking.ics',
    calendarFailed: 'Kalenderfilen kunne ikke laves. Prøv igen.',
    left: (name) => `${name} findes ikke længere i kommunens Microsoft 365. Vælg en anden.`,
    kinds: {
      presence: 'Velkomst',
      followUps: 'Opfølgning',
      caseReview: 'Sagsgennemgang',
      knowledge: 'Videndeling',
      sparring: 'Sparring',
      wellbeing: 'Trivsel',
      other: 'Andet',
    },
  },
  en: {
    heading: 'Meetings',
    purpose: "The group's meetings: when you meet, what you take up, and what you have promised each other.",
    meeting: 'Meeting',
    ofMeeting: 'Agenda, minutes and what you promise each other. Nothing here may show who a citizen is.',
    back: 'All meetings',
    group: 'The resource group on stalking',
    next: 'Next meeting',
    noneYet: 'No meeting is planned.',
    noneYetAdvice: 'Most groups meet about four times a year.',
    states: { planned: 'Planned', held: 'Held', approved: 'Approved', cancelled: 'Cancelled' },
    overdue: 'Was the meeting held?',
    overdueAdvice: (day) =>
      `The meeting on ${day} has passed. Open it, and say whether it was held or cancelled.`,
    missing: (quarters, one) =>
      one ? `A meeting is missing in ${quarters}.` : `Meetings are missing in ${quarters}.`,
    at: (from, until) => `${from}-${until}`,
    open: 'Open the meeting',
    later: 'Later meetings',
    earlier: 'Earlier meetings',
    gone: 'This meeting is no longer there.',
    goneAdvice: "It may have been deleted in SharePoint; then it is in the recycle bin of the group's site.",
    calendar: 'Take the days along to your calendar',
    calendarFile: 'Meetings on stalking.ics',
    calendarFailed: 'The calendar file could not be made. Try again.',
    left: (name) => `${name} is no longer in the municipality's Microsoft 365. Choose somebody else.`,
    kinds: {
      presence: 'Welcome',
      followUps: 'Follow-up',
      caseReview: 'Case review',
      knowledge: 'Knowledge sharing',
      sparring: 'Sparring',
      wellbeing: 'Wellbeing',
      other: 'Other',
    },
  },
};
