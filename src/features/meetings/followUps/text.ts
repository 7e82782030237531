import type { InBothLanguages } from '../../../contracts/language';
import type { FollowUpProblem } from './followUpProblem';
import type { FollowUpState } from './followUp';

interface FollowUpText {
  readonly none: string;
  readonly due: (day: string) => string;
  readonly overdue: (day: string) => string;
  readonly noDay: string;
  readonly nobody: string;
  readonly times: (count: number) => string;
  readonly done: string;
  readonly drop: string;
  readonly dropIt: string;
  readonly cancel: string;
  readonly reason: string;
  readonly noReason: string;
  readonly reopen: string;
  readonly states: Readonly<Record<FollowUpState, string>>;
  readonly because: (reason: string) => string;
  readonly closed: string;
  readonly edit: string;
  readonly close: string;
  readonly add: string;
  readonly newOne: string;
  readonly remove: string;
  readonly labels: {
    readonly what: string;
    readonly who: string;
    readonly mail: string;
    readonly when: string;
  };
  readonly hints: { readonly what: string; readonly mail: string };
  readonly problems: Readonly<Record<FollowUpProblem, string>>;
  readonly saidDone: (what: string) => string;
  readonly saidDropped: (what: string) => string;
  readonly saidRemoved: (what: string) => string;
  readonly ofMine: string;
  readonly ofOthers: string;
}

export const followUpText: InBothLanguages<FollowUpText> = {
  da: {
    none: 'Ingen åbne opfølgninger.',
    due: (day) => `Senest ${day}`,
    overdue: (day) => `Skulle være gjort ${day}`,
    noDay: 'Ingen frist',
    nobody: 'Ingen har taget den',
    times: (count) => (count === 1 ? 'På dagsordenen 1 gang' : `På dagsordenen ${count} gange`),
    done: 'Gjort',
    drop: 'Drop',
    dropIt: 'Drop den',
    cancel: 'Annullér',
    reason: 'Hvorfor dropper I den?',
    noReason: 'Skriv kort hvorfor, så ingen tror, den blev glemt.',
    reopen: 'Åbn igen',
    states: { open: 'Åben', done: 'Gjort', dropped: 'Droppet' },
    because: (reason) => `Droppet: ${reason}`,
    closed: 'Ses ikke af gæster',
    edit: 'Ret',
    close: 'Luk',
    add: 'Tilføj opfølgning',
    newOne: 'Ny opfølgning',
    remove: 'Fjern',
    labels: { what: 'Hvad skal gøres?', who: 'Hvem gør det?', mail: 'E-mail', when: 'Hvornår?' },
    hints: {
      what: 'Skriv opgaven, ikke hvem borgeren er.',
      mail: 'Så kan vedkommende finde sine egne opgaver.',
    },
    problems: {
      missing: 'Skriv, hvad der skal gøres.',
      noWords: 'Skriv det med ord.',
      tooLong: 'Skriv det kortere: højst 255 tegn.',
      notADay: 'Den dato findes ikke.',
      notAMail: 'Det ligner ikke en e-mailadresse.',
    },
    saidDone: (what) => `»${what}« er gjort.`,
    saidDropped: (what) => `»${what}« er droppet.`,
    saidRemoved: (what) => `»${what}« er fjernet.`,
    ofMine: 'Mine',
    ofOthers: 'Andres',
  },
  en: {
    none: 'No open follow-ups.',
    due: (day) => `By ${day}`,
    overdue: (day) => `Was to be done by ${day}`,
    noDay: 'No deadline',
    nobody: 'Nobody has taken it',
    times: (count) => (count === 1 ? 'On the agenda once' : `On the agenda ${count} times`),
    done: 'Done',
    drop: 'Drop',
    dropIt: 'Drop it',
    cancel: 'Cancel',
    reason: 'Why do you drop it?',
    noReason: 'Say briefly why, so that nobody thinks it was forgotten.',
    reopen: 'Open again',
    states: { open: 'Open', done: 'Done', dropped: 'Dropped' },
    because: (reason) => `Dropped: ${reason}`,
    closed: 'Not seen by guests',
    edit: 'Edit',
    close: 'Close',
    add: 'Add a follow-up',
    newOne: 'New follow-up',
    remove: 'Remove',
    labels: { what: 'What is to be done?', who: 'Who does it?', mail: 'Mail', when: 'By when?' },
    hints: {
      what: 'Write the task, not who the citizen is.',
      mail: 'Then they can find their own tasks.',
    },
    problems: {
      missing: 'Write what is to be done.',
      noWords: 'Write it in words.',
      tooLong: 'Make it shorter: at most 255 characters.',
      notADay: 'There is no such day.',
      notAMail: 'That does not look like a mail address.',
    },
    saidDone: (what) => `“${what}” is done.`,
    saidDropped: (what) => `“${what}” is dropped.`,
    saidRemoved: (what) => `“${what}” is removed.`,
    ofMine: 'Mine',
    ofOthers: 'Others’',
  },
};
