import type { ListSchema } from '../contracts/listSchema';

/**
 * How many gave each answer to a question of the yearly self-check: totals from paper or from a show of hands, never what
 * one person said. The key is made of year, audience and question.
 */
export const selfChecks = {
  code: 'selfChecks',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Selvtjek', en: 'Stalking: Self-check' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    /** The year, four digits. */
    Title: { type: 'text', title: { da: 'År', en: 'Year' }, guard: 'none', required: true },
    /** Code of `audiences`. */
    Audience: {
      type: 'text',
      title: { da: 'Hvem svarede', en: 'Who answered' },
      guard: 'none',
      required: true,
    },
    /** Code of a question; see `src/content/followUp`. */
    Question: { type: 'text', title: { da: 'Spørgsmål', en: 'Question' }, guard: 'none', required: true },
    Agree: { type: 'number', title: { da: 'Helt enig', en: 'Agree' }, guard: 'none' },
    Partly: { type: 'number', title: { da: 'Delvist enig', en: 'Partly agree' }, guard: 'none' },
    Disagree: { type: 'number', title: { da: 'Ikke enig', en: 'Disagree' }, guard: 'none' },
    Unsure: { type: 'number', title: { da: 'Ved ikke', en: "Don't know" }, guard: 'none' },
  },
} as const satisfies ListSchema;
