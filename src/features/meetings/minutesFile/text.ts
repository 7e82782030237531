import type { InBothLanguages } from '../../../contracts/language';
import type { MinutesPaper } from './paper';

/** Words that stand in the files themselves. */
interface PaperText {
  readonly minutes: string;
  readonly fileName: Readonly<Record<MinutesPaper['audience'], string>>;
  readonly when: string;
  readonly place: string;
  readonly chair: string;
  readonly areas: string;
  readonly guests: string;
  readonly reminded: string;
  readonly approved: string;
  readonly approvedBy: (day: string, name: string) => string;
  readonly closed: string;
  readonly presenter: (name: string) => string;
  readonly postponed: string;
  readonly sparring: string;
  readonly followUps: string;
  readonly carried: string;
  readonly due: (day: string) => string;
  readonly nobody: string;
  readonly settled: Readonly<Record<'done' | 'dropped', (reason: string) => string>>;
  readonly noPoints: string;
  readonly unshown: string;
}

export const paperText: InBothLanguages<PaperText> = {
  da: {
    minutes: 'Referat',
    fileName: { open: 'Referat', closed: 'Referat, lukkede punkter' },
    when: 'Tid',
    place: 'Sted',
    chair: 'Mødeleder',
    areas: 'Til stede fra',
    guests: 'Gæster',
    reminded: 'Alle er mindet om tavshedspligten.',
    approved: 'Godkendt',
    approvedBy: (day, name) => [day, name && `af ${name}`].filter(Boolean).join(' '),
    closed: 'Lukkede punkter. Kun for kommunens egne medarbejdere.',
    presenter: (name) => `fremlagt af ${name}`,
    postponed: 'udsat',
    sparring: 'Sparring skrives ikke i referatet.',
    followUps: 'Opfølgning',
    carried: 'Opfølgning fra tidligere møder',
    due: (day) => `senest ${day}`,
    nobody: 'ingen har taget den',
    settled: { done: () => 'gjort', dropped: (reason) => `droppet: ${reason}` },
    noPoints: 'Der er ingen punkter.',
    unshown: 'Enkelte tegn, fx emojier, er vist som et kryds (×). De står i Word-filen.',
  },
  en: {
    minutes: 'Minutes',
    fileName: { open: 'Minutes', closed: 'Minutes, closed points' },
    when: 'Time',
    place: 'Place',
    chair: 'Chair',
    areas: 'Present from',
    guests: 'Guests',
    reminded: 'Everyone has been reminded of confidentiality.',
    approved: 'Approved',
    approvedBy: (day, name) => [day, name && `by ${name}`].filter(Boolean).join(' '),
    closed: "Closed points. For the municipality's own employees only.",
    presenter: (name) => `presented by ${name}`,
    postponed: 'postponed',
    sparring: 'Sparring is not written in the minutes.',
    followUps: 'Follow-up',
    carried: 'Follow-up from earlier meetings',
    due: (day) => `by ${day}`,
    nobody: 'nobody has taken it',
    settled: { done: () => 'done', dropped: (reason) => `dropped: ${reason}` },
    noPoints: 'There are no points.',
    unshown: 'A few characters, such as emojis, are shown as a cross (×). They are in the Word file.',
  },
};
