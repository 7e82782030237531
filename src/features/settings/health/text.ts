import type { InBothLanguages } from '../../../contracts/language';
import type { FindingGroup } from './findings';

interface HealthText {
  readonly heading: string;
  readonly fine: string;
  readonly fineAdvice: string;
  readonly groups: Readonly<Record<FindingGroup, string>>;
  readonly list: (name: string) => string;
  readonly columns: (list: string, count: number) => string;
  readonly areaUncovered: (area: string) => string;
  readonly noContact: string;
  readonly noNumbers: string;
  readonly suppliedOld: (numbers: string, day: string) => string;
  readonly numberUnchecked: (label: string) => string;
  readonly numberOld: (label: string, day: string) => string;
  readonly addPerson: string;
  readonly addPersonTo: (area: string) => string;
  readonly writeContact: string;
  readonly toNumbers: string;
  readonly toNumber: (label: string) => string;
}

export const healthText: InBothLanguages<HealthText> = {
  da: {
    heading: 'Tilstand',
    fine: 'Alt er, som det skal være.',
    fineAdvice: 'Her står det, når noget mangler, bliver for gammelt eller er åbent for flere, end det skal.',
    groups: {
      missing: 'Mangler',
      open: 'Åbent for flere, end det skal',
      old: 'For gammelt',
      version: 'Fra en ældre udgave',
    },
    list: (name) => `Listen »${name}« er der ikke.`,
    columns: (list, count) =>
      `»${list}« er fra en ældre udgave: ${count === 1 ? 'én kolonne' : `${count} kolonner`} mangler.`,
    areaUncovered: (area) => `${area} har ingen ressourceperson.`,
    noContact: 'Ingen står som kontakt, når noget mangler.',
    noNumbers: 'I har ingen egne akutte numre.',
    suppliedOld: (numbers, day) => `De leverede numre er ikke tjekket siden ${day}: ${numbers}.`,
    numberUnchecked: (label) => `${label} er aldrig tjekket.`,
    numberOld: (label, day) => `${label} er sidst tjekket ${day}.`,
    addPerson: 'Tilføj person',
    addPersonTo: (area) => `Tilføj person til ${area}`,
    writeContact: 'Skriv kontakt',
    toNumbers: 'Gå til numrene',
    toNumber: (label) => `Gå til numrene: ${label}`,
  },
  en: {
    heading: 'Health',
    fine: 'Everything is as it should be.',
    fineAdvice:
      'When something is missing, gets too old or is open to more people than it should be, it says so here.',
    groups: {
      missing: 'Missing',
      open: 'Open to more people than it should be',
      old: 'Too old',
      version: 'From an older version',
    },
    list: (name) => `The list “${name}” is not there.`,
    columns: (list, count) =>
      `“${list}” is from an older version: ${count === 1 ? 'one column is' : `${count} columns are`} missing.`,
    areaUncovered: (area) => `${area} has no resource person.`,
    noContact: 'Nobody is named as contact when something is missing.',
    noNumbers: 'You have no urgent numbers of your own.',
    suppliedOld: (numbers, day) => `The supplied numbers have not been checked since ${day}: ${numbers}.`,
    numberUnchecked: (label) => `${label} has never been checked.`,
    numberOld: (label, day) => `${label} was last checked on ${day}.`,
    addPerson: 'Add a person',
    addPersonTo: (area) => `Add a person to ${area}`,
    writeContact: 'Write a contact',
    toNumbers: 'Go to the numbers',
    toNumber: (label) => `Go to the numbers: ${label}`,
  },
};
