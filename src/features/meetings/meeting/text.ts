import type { InBothLanguages } from '../../../contracts/language';
import type { DayProblem } from '../planYear/dayProblem';

export type MeetingProblem = DayProblem | 'noWords' | 'tooLong' | 'notAMail' | 'twoChairs';

interface MeetingText {
  readonly edit: string;
  readonly invite: string;
  readonly inviteFailed: string;
  readonly inviteOtherwise: string;
  readonly close: string;
  readonly chairIs: (name: string) => string;
  readonly guestsAre: (names: string) => string;
  readonly labels: Readonly<
    Record<'Title' | 'Day' | 'StartsAt' | 'EndsAt' | 'Place' | 'Chair' | 'ChairMail' | 'Guests', string>
  >;
  readonly hints: { readonly Guests: string; readonly ChairMail: string; readonly Title: string };
  readonly problems: Readonly<Record<MeetingProblem, string>>;
  readonly held: string;
  readonly heldHint: string;
  readonly approve: string;
  readonly approveHint: string;
  readonly cancel: string;
  readonly reopen: string;
  readonly saidHeld: string;
  readonly saidCancelled: string;
  readonly saidApproved: string;
  readonly approvedBy: (name: string, day: string) => string;
  readonly heldWords: string;
  readonly cancelledWords: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly followUps: string;
}

export const meetingText: InBothLanguages<MeetingText> = {
  da: {
    edit: 'Ret mødet',
    invite: 'Indkald til mødet',
    inviteFailed: 'Teams kunne ikke åbne indkaldelsen.',
    inviteOtherwise: 'Gå til alle møder, og tag datoerne med i din kalender. Så kan du indkalde derfra.',
    close: 'Luk',
    chairIs: (name) => `Mødeleder: ${name}`,
    guestsAre: (names) => `Gæster: ${names}`,
    labels: {
      Title: 'Mødets navn',
      Day: 'Dato',
      StartsAt: 'Fra kl.',
      EndsAt: 'Til kl.',
      Place: 'Sted',
      Chair: 'Mødeleder',
      ChairMail: 'Mødelederens e-mail',
      Guests: 'Gæster',
    },
    hints: {
      Guests: 'Skriv funktionen, én pr. linje, fx »Politiets koordinator«.',
      ChairMail: 'Så kan vedkommende findes.',
      Title: 'Mødet handler om arbejdet. Skriv ingen borgere her.',
    },
    problems: {
      missing: 'Skriv noget her.',
      notADay: 'Den dato findes ikke.',
      past: 'Datoen er passeret. Vælg en fra i dag og frem.',
      twice: 'Der er allerede et møde den dag.',
      notATime: 'Skriv et klokkeslæt, fx 13:00.',
      wrongWayRound: 'Mødet slutter, før det begynder.',
      skipped: 'Det klokkeslæt findes ikke den nat, uret stilles frem.',
      noWords: 'Skriv det med ord.',
      tooLong: 'Skriv det kortere: højst 255 tegn.',
      twoChairs: 'Skriv kun én mødeleder. En stedfortræder kan stå som den, der fremlægger et punkt.',
      notAMail: 'Det ligner ikke en e-mailadresse.',
    },
    held: 'Mødet er holdt',
    heldHint: 'Åbne opfølgninger kommer med på næste møde.',
    approve: 'Godkend referatet',
    approveHint: 'Derefter står teksten fast. Det, der mangler, kan tilføjes nedenunder.',
    cancel: 'Aflys mødet',
    reopen: 'Åbn referatet igen',
    saidHeld: 'Mødet står som holdt.',
    saidCancelled: 'Mødet er aflyst.',
    saidApproved: 'Referatet er godkendt.',
    approvedBy: (name, day) => (name ? `Godkendt af ${name} ${day}` : `Godkendt ${day}`),
    heldWords: 'Mødet er holdt. Referatet kan stadig rettes.',
    cancelledWords: 'Mødet er aflyst.',
    copy: 'Kopiér referatet',
    copied: 'Referatet er kopieret.',
    copyFailed: 'Referatet kunne ikke kopieres. Markér teksten, og kopiér den selv.',
    followUps: 'Opfølgning',
  },
  en: {
    edit: 'Edit the meeting',
    invite: 'Invite to the meeting',
    inviteFailed: 'Teams could not open the invitation.',
    inviteOtherwise: 'Go to all meetings and take the days along to your calendar. Then invite from there.',
    close: 'Close',
    chairIs: (name) => `Chair: ${name}`,
    guestsAre: (names) => `Guests: ${names}`,
    labels: {
      Title: 'Name of the meeting',
      Day: 'Date',
      StartsAt: 'From',
      EndsAt: 'Until',
      Place: 'Place',
      Chair: 'Chair',
      ChairMail: "Chair's mail",
      Guests: 'Guests',
    },
    hints: {
      Guests: 'Write the function, one a line, such as “Police coordinator”.',
      ChairMail: 'Then they can be found.',
      Title: 'The meeting is about the work. Write no citizens here.',
    },
    problems: {
      missing: 'Write something here.',
      notADay: 'There is no such day.',
      past: 'The day has passed. Choose one from today on.',
      twice: 'There is already a meeting that day.',
      notATime: 'Write a time, such as 13:00.',
      wrongWayRound: 'The meeting ends before it begins.',
      skipped: 'There is no such time on the night the clocks go forward.',
      noWords: 'Write it in words.',
      tooLong: 'Make it shorter: at most 255 characters.',
      twoChairs: 'Write one chair only. A stand-in can be named as the presenter of a point.',
      notAMail: 'That does not look like a mail address.',
    },
    held: 'The meeting was held',
    heldHint: 'Open follow-ups come along to the next meeting.',
    approve: 'Approve the minutes',
    approveHint: 'From then on the text stands. What is missing can be added below it.',
    cancel: 'Cancel the meeting',
    reopen: 'Open the minutes again',
    saidHeld: 'The meeting stands as held.',
    saidCancelled: 'The meeting is cancelled.',
    saidApproved: 'The minutes are approved.',
    approvedBy: (name, day) => (name ? `Approved by ${name} on ${day}` : `Approved on ${day}`),
    heldWords: 'The meeting was held. The minutes can still be changed.',
    cancelledWords: 'The meeting is cancelled.',
    copy: 'Copy the minutes',
    copied: 'The minutes are copied.',
    copyFailed: 'The minutes could not be copied. Select the text, and copy it yourself.',
    followUps: 'Follow-up',
  },
};
