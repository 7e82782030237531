import type { ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';

interface CompareText {
  readonly heading: (from: ModelNumber, to: ModelNumber) => string;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly added: string;
  readonly addedNone: string;
  readonly changed: string;
  readonly kept: string;
  readonly left: string;
  readonly leftHint: string;
  readonly worthKnowing: string;
}

export const compareText: InBothLanguages<CompareText> = {
  da: {
    heading: (from, to) => `Fra Model ${from} til Model ${to}`,
    purpose: 'Se, hvad der kommer til, hvad der bliver anderledes, og hvad I bare fortsætter med.',
    from: 'Fra',
    to: 'Til',
    added: 'Kommer til',
    addedNone: 'Intet nyt kommer til.',
    changed: 'Bliver anderledes',
    kept: 'Fortsætter som nu',
    left: 'Ikke en del af modellen',
    leftHint: 'Det, I har lavet, bliver stående. I bestemmer selv, om I fortsætter med det.',
    worthKnowing: 'Værd at vide',
  },
  en: {
    heading: (from, to) => `From Model ${from} to Model ${to}`,
    purpose: 'See what is added, what becomes different, and what you simply go on with.',
    from: 'From',
    to: 'To',
    added: 'Is added',
    addedNone: 'Nothing new is added.',
    changed: 'Becomes different',
    kept: 'Goes on as now',
    left: 'Not part of the model',
    leftHint: 'What you have made stays. It is up to you whether you go on with it.',
    worthKnowing: 'Worth knowing',
  },
};
