import type { InBothLanguages } from '../../../contracts/language';

export const questionGuidesText = {
  da: {
    questionGuide: 'Spørgeguide',
    what: 'Spørgsmål at støtte sig til i samtalen. Intet bliver gemt.',
    kinds: {
      exposed: 'Med en, der måske er udsat',
      mayBeStalking: 'Med en mulig udøver',
      conflictOrStalking: 'Konflikt eller stalking?',
    },
  },
  en: {
    questionGuide: 'Question guide',
    what: 'Questions to lean on in the conversation. Nothing is kept.',
    kinds: {
      exposed: 'With someone who may be exposed',
      mayBeStalking: 'With someone who may be stalking',
      conflictOrStalking: 'Conflict or stalking?',
    },
  },
} satisfies InBothLanguages<unknown>;
