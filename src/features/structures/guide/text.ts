import type { InBothLanguages } from '../../../contracts/language';
import type { MappedTheme, Trait } from './mapping';

interface GuideText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
  readonly which: string;
  readonly groups: Readonly<Record<MappedTheme, string>>;
  readonly named: Readonly<Record<MappedTheme, string>>;
  readonly about: (group: string) => string;
  readonly traits: Readonly<Record<Trait, string>>;
  readonly result: string;
  readonly none: string;
  readonly whole: (group: string) => string;
  readonly partly: (group: string, lacking: string) => string;
  readonly lacks: Readonly<Record<Trait, string>>;
  readonly bare: (group: string) => string;
  readonly notYet: string;
  readonly why: string;
  readonly print: string;
  readonly register: string;
  readonly next: string;
  readonly nextSteps: readonly string[];
}

export const guideText: InBothLanguages<GuideText> = {
  da: {
    heading: 'Hvor passer stalking ind?',
    purpose:
      'Sæt kryds ved det, I har. Svaret står nederst og kan udskrives til et møde med ledelsen. Intet bliver gemt.',
    back: 'Eksisterende strukturer',
    which: 'Hvilke grupper mødes hos jer?',
    groups: {
      honour: 'En gruppe om æresrelaterede konflikter',
      radicalisation: 'En gruppe om radikalisering og ekstremisme',
      exit: 'En gruppe om bandeexit',
      ssp: 'SSP',
      other: 'En anden gruppe om et beslægtet emne',
    },
    named: {
      honour: 'Gruppen om æresrelaterede konflikter',
      radicalisation: 'Gruppen om radikalisering og ekstremisme',
      exit: 'Gruppen om bandeexit',
      ssp: 'SSP-samarbejdet',
      other: 'Den anden gruppe',
    },
    about: (group) => `${group}: Hvad passer?`,
    traits: {
      police: 'Politiet er med',
      departments: 'Flere forvaltninger er med',
      meets: 'Den mødes fast',
    },
    result: 'Det peger jeres svar på',
    none: 'I har ingen gruppe at bygge på. Så begynder I med nogle få ressourcepersoner eller en ny gruppe.',
    whole: (group) => `${group} har alt det, som stalking også kræver. Spørg, om det kan blive et fast emne.`,
    partly: (group, lacking) => `${group} kan være et godt sted at begynde. Det kræver, at I ${lacking}.`,
    lacks: {
      police: 'får politiet med',
      departments: 'får flere forvaltninger med',
      meets: 'aftaler faste møder',
    },
    bare: (group) => `${group} kan give jer de første ressourcepersoner, selv om rammerne mangler.`,
    notYet: 'Sæt kryds ovenfor, så står svaret her.',
    why: 'Hvorfor bygge på det, I har?',
    print: 'Udskriv',
    register: 'Tilføj gruppen',
    next: 'Det næste skridt',
    nextSteps: [
      'Spørg gruppen, om stalking kan blive et emne.',
      'Aftal med ledelsen, at medlemmerne må bruge tid på det.',
      'Gør medlemmerne til ressourcepersoner her i løsningen.',
    ],
  },
  en: {
    heading: 'Where does stalking fit in?',
    purpose:
      'Tick what you have. The answer stands below and can be printed for a meeting with the leadership. Nothing is kept.',
    back: 'Existing structures',
    which: 'Which groups meet?',
    groups: {
      honour: 'A group on honour-related conflicts',
      radicalisation: 'A group on radicalisation and extremism',
      exit: 'A group on gang exit',
      ssp: 'SSP (schools, social services, police)',
      other: 'Another group on a related subject',
    },
    named: {
      honour: 'The group on honour-related conflicts',
      radicalisation: 'The group on radicalisation and extremism',
      exit: 'The group on gang exit',
      ssp: 'SSP',
      other: 'The other group',
    },
    about: (group) => `${group}: what is true?`,
    traits: {
      police: 'The police take part',
      departments: 'Several departments take part',
      meets: 'It meets regularly',
    },
    result: 'What your answers point to',
    none: 'You have no group to build on. Begin with a few resource persons, or a new group.',
    whole: (group) =>
      `${group} has all that stalking needs, too. Ask whether it can become a regular subject.`,
    partly: (group, lacking) => `${group} may be a good place to begin, if you ${lacking}.`,
    lacks: {
      police: 'bring the police in',
      departments: 'bring more departments in',
      meets: 'agree on regular meetings',
    },
    bare: (group) => `${group} can give you the first resource persons, though the frame is missing.`,
    notYet: 'Tick above, and the answer stands here.',
    why: 'Why build on what you have?',
    print: 'Print',
    register: 'Add the group',
    next: 'The next step',
    nextSteps: [
      'Ask the group whether stalking can become a subject.',
      'Agree with the leadership that the members may spend time on it.',
      'Make the members resource persons in this product.',
    ],
  },
};
