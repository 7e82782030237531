import type { InBothLanguages } from '../../../../contracts/language';
import type { GuestProblem } from './guestProblem';
import type { GuestState } from './guest';

interface GuestsText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly add: string;
  readonly newOne: string;
  readonly labels: { readonly who: string; readonly mail: string; readonly until: string };
  readonly hints: { readonly who: string; readonly mail: string };
  readonly meant: (day: string) => string;
  readonly edit: string;
  readonly close: string;
  readonly remove: string;
  readonly cancel: string;
  readonly ended: string;
  readonly again: string;
  readonly earlier: string;
  readonly states: Readonly<Record<GuestState, (day: string) => string>>;
  readonly advice: string;
  readonly named: string;
  readonly setDay: string;
  readonly saidEnded: (who: string) => string;
  readonly saidAgain: (who: string) => string;
  readonly saidRemoved: (who: string) => string;
  readonly remind: { readonly soon: string; readonly over: string; readonly many: (count: number) => string };
  readonly remindAdvice: string;
  readonly look: string;
  readonly problems: Readonly<Record<GuestProblem, string>>;
}

export const guestsText: InBothLanguages<GuestsText> = {
  da: {
    heading: 'Gæsters adgang',
    purpose:
      'Hvor længe I har aftalt, at en gæst er med i teamet. Datoen lukker ikke for noget af sig selv. Den minder jer om det fra 14 dage før.',
    none: 'Her står ingen gæster endnu.',
    add: 'Tilføj en gæst',
    newOne: 'Ny gæst',
    labels: { who: 'Gæstens funktion', mail: 'E-mail', until: 'Sidste dag' },
    hints: { who: 'For eksempel »Politi, forebyggelse«.', mail: 'Så I kan finde gæsten i teamet.' },
    meant: (day) => `Ja, gæsten skal være med helt til ${day}`,
    edit: 'Ret',
    close: 'Luk',
    remove: 'Slet linjen',
    cancel: 'Annullér',
    ended: 'Adgangen er fjernet',
    again: 'Har fået adgang igen',
    earlier: 'Tidligere gæster',
    states: {
      noDay: () => 'Ingen slutdato',
      running: (day) => `Til og med ${day}`,
      soon: (day) => `Aftalen slutter ${day}`,
      over: (day) => `Aftalen sluttede ${day}`,
      ended: (day) => `Adgangen er fjernet ${day}`,
    },
    advice:
      'Fjern gæsten i Teams under »Administrer team«, og tryk derefter »Adgangen er fjernet«. Skal gæsten blive, så ret datoen.',
    named: 'Disse gæster er nævnt ved et møde, men har ingen slutdato:',
    setDay: 'Sæt en slutdato',
    saidEnded: (who) => `${who} står nu som fjernet.`,
    saidAgain: (who) => `${who} står igen som gæst.`,
    saidRemoved: (who) => `Linjen om ${who} er slettet.`,
    remind: {
      soon: 'En gæsts aftale slutter snart.',
      over: 'En gæsts aftale er udløbet.',
      many: (count) => `${count} gæsters aftaler er udløbet eller slutter snart.`,
    },
    remindAdvice: 'Fjern gæsten i Teams under »Administrer team«, eller aftal en ny dato.',
    look: 'Se gæsters adgang',
    problems: {
      missing: 'Skriv, hvad gæsten kommer som.',
      noWords: 'Skriv det med ord.',
      tooLong: 'Skriv det kortere: højst 255 tegn.',
      noDay: 'Vælg den sidste dag.',
      notADay: 'Den dato findes ikke.',
      past: 'Datoen er passeret. Vælg en fra i dag og frem.',
      far: 'Det er mere end et år frem. Skal gæsten være med så længe?',
      notAMail: 'Det ligner ikke en e-mailadresse.',
    },
  },
  en: {
    heading: "Guests' access",
    purpose:
      'How long you have agreed that a guest is in the team. The date closes nothing by itself. It reminds you from 14 days before.',
    none: 'There are no guests here yet.',
    add: 'Add a guest',
    newOne: 'New guest',
    labels: { who: "Guest's function", mail: 'Mail', until: 'Last day' },
    hints: { who: 'For example “Police, prevention”.', mail: 'So that you can find the guest in the team.' },
    meant: (day) => `Yes, the guest is to stay until ${day}`,
    edit: 'Edit',
    close: 'Close',
    remove: 'Delete the line',
    cancel: 'Cancel',
    ended: 'Access has been removed',
    again: 'Has been let in again',
    earlier: 'Earlier guests',
    states: {
      noDay: () => 'No last day',
      running: (day) => `Until ${day}`,
      soon: (day) => `The agreement ends on ${day}`,
      over: (day) => `The agreement ended on ${day}`,
      ended: (day) => `Access was removed on ${day}`,
    },
    advice:
      'Remove the guest in Teams under “Manage team”, then press “Access has been removed”. If the guest is to stay, change the date.',
    named: 'These guests are named at a meeting and have no last day:',
    setDay: 'Set a last day',
    saidEnded: (who) => `${who} now stands as removed.`,
    saidAgain: (who) => `${who} stands as a guest again.`,
    saidRemoved: (who) => `The line about ${who} is deleted.`,
    remind: {
      soon: 'The agreement with a guest ends soon.',
      over: 'The agreement with a guest has ended.',
      many: (count) => `The agreements with ${count} guests have ended or end soon.`,
    },
    remindAdvice: 'Remove the guest in Teams under “Manage team”, or agree on a new date.',
    look: "See guests' access",
    problems: {
      missing: 'Write what the guest comes as.',
      noWords: 'Write it in words.',
      tooLong: 'Make it shorter: at most 255 characters.',
      noDay: 'Choose the last day.',
      notADay: 'There is no such day.',
      past: 'The day has passed. Choose one from today on.',
      far: 'That is more than a year ahead. Is the guest to stay that long?',
      notAMail: 'That does not look like a mail address.',
    },
  },
};
