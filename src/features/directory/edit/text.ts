import type { InBothLanguages } from '../../../contracts/language';
import type { PersonColumn, PersonProblem } from './personFields';

interface EditText {
  readonly add: string;
  readonly edit: string;
  readonly stillRight: string;
  readonly changesJob: string;
  readonly takeOff: string;
  readonly labels: Readonly<Record<PersonColumn, string>>;
  readonly phoneHint: string;
  readonly awayHint: string;
  readonly nobody: string;
  readonly problems: Readonly<Record<PersonProblem | 'guarded', string>>;
  readonly save: string;
  readonly savePerson: string;
  readonly cancel: string;
  readonly successor: string;
  readonly successorHint: string;
  readonly chooseSuccessor: string;
  readonly hand: string;
  readonly undo: string;
  readonly added: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly confirmed: (name: string) => string;
  readonly handed: (from: string, to: string) => string;
  readonly takenOff: (name: string) => string;
  readonly undone: string;
  readonly newerLists: string;
  readonly coverage: string;
  readonly structures: string;
  readonly stale: (count: number) => string;
  readonly staleAdvice: string;
  readonly seeStale: string;
  readonly staleHere: string;
  readonly gone: (count: number) => string;
  readonly goneAdvice: string;
}

export const editText: InBothLanguages<EditText> = {
  da: {
    add: 'Tilføj ressourceperson',
    edit: 'Ret',
    stillRight: 'Det er stadig rigtigt',
    changesJob: 'Skifter job',
    takeOff: 'Tag af listen',
    labels: {
      ...{ Title: 'Navn', JobTitle: 'Stilling', Role: 'Funktion i beredskabet', Institution: 'Arbejdssted' },
      ...{ Phone: 'Arbejdstelefon', Mail: 'E-mail', AwayUntil: 'Væk til og med', TrainedOn: 'Uddannet den' },
      ...{ AreaKeys: 'Dækker', Themes: 'Ved noget om', Substitute: 'Stedfortræder' },
    },
    phoneHint: 'Et nummer, der hører til arbejdet, aldrig et privat. Alle i kommunen kan se det.',
    awayHint: 'Imens henviser siden til stedfortræderen.',
    nobody: 'Ingen',
    problems: {
      name: 'Skriv et navn.',
      tooLong: 'Højst 255 tegn.',
      phone: 'Skriv kun cifre og mellemrum, eventuelt med + foran.',
      mail: 'Skriv en mailadresse.',
      reach: 'Skriv et telefonnummer eller en mailadresse, så kollegerne kan få fat i personen.',
      areas: 'Vælg mindst ét område.',
      guarded: 'Ikke gemt. Det ligner noget, der kan afsløre, hvem en borger er.',
    },
    save: 'Gem',
    savePerson: 'Gem personen',
    cancel: 'Fortryd ændringerne',
    successor: 'Hvem overtager?',
    successorHint: 'Afløseren dækker områderne fra nu af, og den, der skifter job, forsvinder fra listen.',
    chooseSuccessor: 'Vælg en afløser',
    hand: 'Overdrag områderne',
    undo: 'Fortryd',
    added: (name) => `${name} står nu på listen.`,
    saved: (name) => `${name} er rettet.`,
    confirmed: (name) => `Oplysningerne om ${name} er bekræftet i dag.`,
    handed: (from, to) => `${to} har overtaget områderne fra ${from}.`,
    takenOff: (name) => `${name} er taget af listen og kan ikke ses af nogen.`,
    undone: 'Fortrudt.',
    newerLists: 'Ikke gemt. Åbn siden igen: en nyere udgave er taget i brug.',
    coverage: 'Dækning',
    structures: 'Eksisterende strukturer',
    stale: (count) =>
      count === 1
        ? 'Én persons oplysninger er ikke bekræftet i et år.'
        : `${count} personers oplysninger er ikke bekræftet i et år.`,
    staleAdvice: 'Ring eller skriv, og hør, om de stadig passer.',
    seeStale: 'Begynd med den første',
    staleHere: 'Oplysningerne er ikke bekræftet i et år. Hør, om de stadig passer.',
    gone: (count) =>
      count === 1
        ? 'Én person findes ikke i kommunens Microsoft 365.'
        : `${count} personer findes ikke i kommunens Microsoft 365.`,
    goneAdvice:
      'Ret mailadressen, overdrag områderne, eller tag personen af listen, hvis vedkommende er rejst.',
  },
  en: {
    add: 'Add a resource person',
    edit: 'Edit',
    stillRight: 'This is still right',
    changesJob: 'Changes job',
    takeOff: 'Take off the list',
    labels: {
      ...{
        Title: 'Name',
        JobTitle: 'Job title',
        Role: 'Function in the readiness',
        Institution: 'Workplace',
      },
      ...{ Phone: 'Work phone', Mail: 'Mail', AwayUntil: 'Away through', TrainedOn: 'Trained on' },
      ...{ AreaKeys: 'Covers', Themes: 'Knows about', Substitute: 'Substitute' },
    },
    phoneHint:
      'A number that belongs to the work, never a private one. Everybody in the municipality can see it.',
    awayHint: 'Meanwhile the page refers to the substitute.',
    nobody: 'Nobody',
    problems: {
      name: 'Write a name.',
      tooLong: 'At most 255 characters.',
      phone: 'Write digits and spaces only, with + in front if need be.',
      mail: 'Write a mail address.',
      reach: 'Write a phone number or a mail address, so that colleagues can reach the person.',
      areas: 'Choose at least one area.',
      guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    },
    save: 'Save',
    savePerson: 'Save the person',
    cancel: 'Discard the changes',
    successor: 'Who takes over?',
    successorHint: 'The successor covers the areas from now on, and whoever changes job leaves the list.',
    chooseSuccessor: 'Choose a successor',
    hand: 'Hand over the areas',
    undo: 'Undo',
    added: (name) => `${name} is on the list now.`,
    saved: (name) => `${name} is changed.`,
    confirmed: (name) => `The details of ${name} are confirmed today.`,
    handed: (from, to) => `${to} has taken over the areas from ${from}.`,
    takenOff: (name) => `${name} is off the list, and nobody can see them there.`,
    undone: 'Undone.',
    newerLists: 'Not saved. Open the page again: a newer version has been put into use.',
    coverage: 'Coverage',
    structures: 'Existing structures',
    stale: (count) =>
      count === 1
        ? 'One person’s details have not been confirmed for a year.'
        : `${count} persons’ details have not been confirmed for a year.`,
    staleAdvice: 'Call or write, and ask whether they are still right.',
    seeStale: 'Begin with the first',
    staleHere: 'The details have not been confirmed for a year. Ask whether they are still right.',
    gone: (count) =>
      count === 1
        ? 'One person is not in the municipality’s Microsoft 365.'
        : `${count} persons are not in the municipality’s Microsoft 365.`,
    goneAdvice:
      'Correct the mail address, hand over the areas, or take the person off the list if they have left.',
  },
};
