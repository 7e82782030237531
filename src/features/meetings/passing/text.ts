import type { InBothLanguages } from '../../../contracts/language';
import type { Passing } from './deletionSteps';

interface PassingText {
  /** What stands in the list of deletions: how many, never what. */
  readonly logged: Readonly<Record<Passing['kind'], string>>;
  readonly soon: (meeting: string, day: string) => string;
  readonly saidDeleted: (texts: number) => string;
  readonly saidDeletedMore: string;
  readonly heading: string;
  readonly deletedIn: (year: string, dilemmas: number, questions: number) => string;
}

const both = (one: string, other: string, and: string) => [one, other].filter(Boolean).join(and);

export const passingText: InBothLanguages<PassingText> = {
  da: {
    logged: { dilemma: 'Dilemma', question: 'Spørgsmål', answer: 'Svar' },
    soon: (meeting, day) =>
      `Dilemmaerne fra ${meeting} slettes helt ${day}. Det, I lærte, bliver i referatet.`,
    saidDeleted: (texts) =>
      texts === 1
        ? 'Et gammelt dilemma eller spørgsmål er slettet.'
        : `${texts} gamle dilemmaer og spørgsmål er slettet.`,
    saidDeletedMore:
      'Tiden for at gemme dem var gået. Antallet er noteret; beslutninger og læring bliver i referaterne.',
    heading: 'Slettet, fordi tiden var gået',
    deletedIn: (year, dilemmas, questions) =>
      `${year}: ${both(
        dilemmas === 0 ? '' : dilemmas === 1 ? '1 dilemma' : `${dilemmas} dilemmaer`,
        questions === 0 ? '' : `${questions} spørgsmål`,
        ' og ',
      )}`,
  },
  en: {
    logged: { dilemma: 'Dilemma', question: 'Question', answer: 'Answer' },
    soon: (meeting, day) =>
      `The dilemmas from ${meeting} are deleted for good on ${day}. What you learnt stays in the minutes.`,
    saidDeleted: (texts) =>
      texts === 1
        ? 'An old dilemma or question is deleted.'
        : `${texts} old dilemmas and questions are deleted.`,
    saidDeletedMore: 'Their time was up. Their number is noted; decisions and learning stay in the minutes.',
    heading: 'Deleted because their time was up',
    deletedIn: (year, dilemmas, questions) =>
      `${year}: ${both(
        dilemmas === 0 ? '' : dilemmas === 1 ? '1 dilemma' : `${dilemmas} dilemmas`,
        questions === 0 ? '' : questions === 1 ? '1 question' : `${questions} questions`,
        ' and ',
      )}`,
  },
};
