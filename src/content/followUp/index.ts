/** What the overview counts and asks, and how its numbers are to be read. */
import { block } from '../block';
import { traced } from '../models/model';

export { enabling, hindering } from './factors';
export { type Measure, measures, measuresSaid, partsOfEnquiries } from './measures';
export {
  type Answer,
  answerNames,
  answers,
  type Audience,
  audienceNames,
  audiences,
  questionsFor,
  type SelfCheckQuestion,
  selfCheckQuestions,
} from './questions';

/** How a rising number is read. */
export const moreIsSeen = traced({
  id: 'followUp.moreIsSeen',
  lines: ['541-570'],
  da: 'Flere henvendelser er ikke i sig selv et dårligt tegn. Når flere ved noget om stalking, får flere øje på det.',
  en: 'More enquiries are not a bad sign in themselves. When more people know about stalking, more of it is seen.',
});

/** Said wherever the police's figures stand. */
export const reportsAreNotPeople = block({
  id: 'followUp.reportsAreNotPeople',
  sources: ['gladsaxe.reports', 'evaluation2024'],
  checkedOn: '2026-11-23',
  da: 'Anmeldelser er ikke personer og ikke forløb. I 2022 kom 429 anmeldelser fra én sag. Ét forløb kan derfor flytte hele tallet.',
  en: 'Reports are not people, and not courses of events. In 2022, 429 reports came from one case. So a single course of events can move the whole figure.',
});

/** On top of the sheet that is filled in. */
export const selfCheckOpening = block({
  id: 'followUp.selfCheckOpening',
  sources: ['evaluation2024'],
  checkedOn: '2026-11-23',
  da: 'Sæt ét kryds i hver linje. Skriv ikke dit navn. Svarene tælles sammen, og arkene makuleres.',
  en: 'Put one cross in each line. Do not write your name. The answers are counted, and the sheets are shredded.',
});
