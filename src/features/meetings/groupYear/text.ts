import type { InBothLanguages } from '../../../contracts/language';

interface GroupYearText {
  readonly heading: (year: string) => string;
  readonly purpose: string;
  readonly figures: string;
  readonly held: string;
  readonly cancelled: string;
  readonly points: string;
  readonly promised: string;
  readonly done: string;
  readonly dropped: string;
  readonly open: string;
  readonly evaluations: string;
  readonly decisions: string;
  readonly learnt: string;
  readonly nothing: string;
  readonly print: string;
}

export const groupYearText: InBothLanguages<GroupYearText> = {
  da: {
    heading: (year) => `Gruppens år ${year}`,
    purpose: 'Det, I mødtes om, besluttede og lærte. Til jer selv, nye i gruppen og ledelsen.',
    figures: 'I tal',
    held: 'Møder holdt',
    cancelled: 'Møder aflyst',
    points: 'Punkter drøftet',
    promised: 'Opfølgninger aftalt',
    done: 'Opfølgninger gjort',
    dropped: 'Opfølgninger droppet med en grund',
    open: 'Opfølgninger, der stadig er åbne',
    evaluations: 'Forløb evalueret',
    decisions: 'Beslutninger',
    learnt: 'Læring',
    nothing: 'Der er ikke skrevet noget ned endnu.',
    print: 'Udskriv siden',
  },
  en: {
    heading: (year) => `The group's year ${year}`,
    purpose: 'What you met about, decided and learnt. For yourselves, new members and the leadership.',
    figures: 'In figures',
    held: 'Meetings held',
    cancelled: 'Meetings cancelled',
    points: 'Points discussed',
    promised: 'Follow-ups agreed',
    done: 'Follow-ups done',
    dropped: 'Follow-ups dropped with a reason',
    open: 'Follow-ups that are still open',
    evaluations: 'Courses of events evaluated',
    decisions: 'Decisions',
    learnt: 'Learning',
    nothing: 'Nothing has been written down yet.',
    print: 'Print the page',
  },
};
