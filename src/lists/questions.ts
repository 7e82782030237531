import type { ListSchema } from '../contracts/listSchema';

/**
 * What is asked between meetings, and what is answered: an answer is a row of its own, so that two can answer at once. A
 * question ends in a chat or on an agenda, and is then in the way: it is passing.
 */
export const questions = {
  code: 'questions',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Spørgsmål', en: 'Stalking: Questions' },
  readers: 'members',
  writers: ['members'],
  retention: 'passing',
  columns: {
    /** The question in one line; `Svar` or `Answer` where it is one. */
    Title: { type: 'text', title: { da: 'Spørgsmål', en: 'Question' }, guard: 'freeText', required: true },
    Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' },
    /** `question`, `police` where the police have called, or `answer`. */
    Kind: { type: 'text', title: { da: 'Slags', en: 'Kind' }, guard: 'none', required: true },
    /** Key of the question that is answered. */
    Question: { type: 'text', title: { da: 'Svar på', en: 'Answer to' }, guard: 'none', indexed: true },
    /** Keys of the areas it is for, separated by semicolons; none: for all. */
    AreaKeys: { type: 'note', title: { da: 'Områder', en: 'Areas' }, guard: 'none' },
    By: { type: 'text', title: { da: 'Skrevet af', en: 'Written by' }, guard: 'contact' },
    ByMail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
    Day: { type: 'date', title: { da: 'Skrevet', en: 'Written' }, guard: 'none' },
    /** The police are to be called back by then. */
    Due: { type: 'date', title: { da: 'Senest', en: 'By' }, guard: 'none' },
    /** `yes`: whoever took the call knows whom to call back; not who that is. */
    ContactKnown: { type: 'text', title: { da: 'Kontakt kendt', en: 'Contact known' }, guard: 'none' },
    /** `open`, `answered` or `agenda`; anything else counts as open. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
    ClosedOn: { type: 'date', title: { da: 'Afsluttet', en: 'Closed on' }, guard: 'none' },
    /** Key of the point of an agenda it became. */
    Point: { type: 'text', title: { da: 'Punkt', en: 'Point' }, guard: 'none' },
  },
} as const satisfies ListSchema;
