import type { InBothLanguages } from '../../../contracts/language';
import type { Missing, ToldColumn } from './evaluation';
import type { EvaluationProblem } from './useEvaluationDraft';

interface EvaluationText {
  readonly heading: string;
  readonly about: string;
  readonly notClosed: string;
  readonly add: string;
  readonly none: string;
  readonly courseOfEvents: (number: number) => string;
  readonly title: string;
  readonly titleHint: string;
  readonly labels: Readonly<Record<ToldColumn, string>>;
  readonly hints: Readonly<Record<ToldColumn, string>>;
  readonly seenBy: string;
  readonly notSaid: string;
  readonly howEarly: string;
  readonly areas: string;
  readonly partners: string;
  readonly bridging: string;
  readonly recognisable: string;
  readonly answers: Readonly<Record<'no' | 'maybe', string>>;
  readonly maybeAdvice: string;
  readonly example: string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly problems: Readonly<Record<EvaluationProblem, string>>;
  readonly draft: string;
  readonly editIt: string;
  readonly edit: (title: string) => string;
  readonly finish: string;
  readonly later: string;
  readonly remove: string;
  readonly figures: string;
  readonly tooFew: string;
  readonly restFew: string;
  readonly saidDone: (title: string) => string;
  readonly saidRemoved: (title: string) => string;
}

export const evaluationText: InBothLanguages<EvaluationText> = {
  da: {
    heading: 'Afsluttede forløb',
    about: 'Når et forløb er slut, samler I, hvad I så, hvad der virkede, og hvad andre kan lære af det.',
    notClosed:
      'Evalueringer kan først skrives ned, når der er lukket for gæster; det gør koordinatoren fra »Alle møder«.',
    add: 'Evaluer et afsluttet forløb',
    none: 'I har ikke evalueret noget forløb endnu.',
    courseOfEvents: (number) => `Forløb ${number}`,
    title: 'Hvad handlede det om?',
    titleHint: 'Med få ord, og uden noget, der peger på borgeren.',
    labels: {
      Seen: 'Hvad blev set?',
      Worked: 'Hvad virkede?',
      Learning: 'Hvad kan andre lære af det?',
    },
    hints: {
      Seen: 'De handlinger, der fik nogen til at tænke på stalking.',
      Worked: 'Det, I ville gøre igen.',
      Learning: 'Det, der står tilbage, når alle, der var med, er holdt op.',
    },
    seenBy: 'Hvem så det først?',
    notSaid: 'Ikke valgt',
    howEarly: 'Hvor tidligt?',
    areas: 'Hvem var med?',
    partners: 'Hvem uden for kommunen?',
    bridging: 'Brobygning',
    recognisable: 'Kan nogen i gruppen genkende borgeren?',
    answers: { no: 'Nej, ingen kan genkende borgeren', maybe: 'Ja, eller måske' },
    maybeAdvice: 'Tag det ud, der peger på nogen: sted, arbejde, familie, det usædvanlige i historien.',
    example: 'Må laves om til et eksempel, andre kan øve sig på',
    missing: {
      learning: 'Skriv, hvad andre kan lære af det. Et forløb uden læring hjælper ingen næste gang.',
      recognisable: 'Svar på, om nogen kan genkende borgeren.',
      stillRecognisable: 'Den kan først bruges, når ingen kan genkende borgeren.',
    },
    problems: {
      missing: 'Skriv, hvad det handlede om.',
      noWords: 'Skriv det med ord.',
      tooMuch: 'Skriv det kortere.',
    },
    draft: 'Kladde',
    editIt: 'Ret',
    edit: (title) => `Ret »${title}«`,
    finish: 'Læg i læringsbanken',
    later: 'Gem, og gør færdig senere',
    remove: 'Slet',
    figures: 'Forløbene i tal',
    tooFew: 'Tallene vises, når I har evalueret mindst fem forløb. Før det kan et tal være et menneske.',
    restFew: 'Resten: under 5 hver.',
    saidDone: (title) => `»${title}« ligger nu i læringsbanken.`,
    saidRemoved: (title) => `»${title}« er slettet.`,
  },
  en: {
    heading: 'Courses of events that are over',
    about:
      'When a course of events is over, you gather what you saw, what worked, and what others can learn from it.',
    notClosed:
      'Evaluations can be written down once it is closed to guests; the coordinator does that from “All meetings”.',
    add: 'Evaluate a course of events',
    none: 'You have not evaluated anything yet.',
    courseOfEvents: (number) => `Course of events ${number}`,
    title: 'What was it about?',
    titleHint: 'In a few words, and nothing that points to the citizen.',
    labels: {
      Seen: 'What was seen?',
      Worked: 'What worked?',
      Learning: 'What can others learn from it?',
    },
    hints: {
      Seen: 'The acts that made somebody think of stalking.',
      Worked: 'What you would do again.',
      Learning: 'What remains when everybody who took part has left.',
    },
    seenBy: 'Who saw it first?',
    notSaid: 'Not chosen',
    howEarly: 'How early?',
    areas: 'Who took part?',
    partners: 'Who from outside the municipality?',
    bridging: 'Bridging',
    recognisable: 'Could anyone in the group recognise the citizen?',
    answers: { no: 'No, nobody can recognise the citizen', maybe: 'Yes, or maybe' },
    maybeAdvice: 'Leave out what points to somebody: place, work, family, what is unusual in the story.',
    example: 'May be made into an example for others to practise on',
    missing: {
      learning: 'Write what others can learn from it. Without that it helps nobody the next time.',
      recognisable: 'Say whether anyone could recognise the citizen.',
      stillRecognisable: 'It can be used once nobody can recognise the citizen.',
    },
    problems: {
      missing: 'Write what it was about.',
      noWords: 'Write it in words.',
      tooMuch: 'Make it shorter.',
    },
    draft: 'Draft',
    editIt: 'Edit',
    edit: (title) => `Edit “${title}”`,
    finish: 'Put into the learning bank',
    later: 'Save, and finish later',
    remove: 'Delete',
    figures: 'In figures',
    tooFew:
      'The figures are shown once you have evaluated at least five. Before that, a number can be a person.',
    restFew: 'The rest: under 5 each.',
    saidDone: (title) => `“${title}” is now in the learning bank.`,
    saidRemoved: (title) => `“${title}” is deleted.`,
  },
};
