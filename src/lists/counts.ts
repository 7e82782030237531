import type { ListSchema } from '../contracts/listSchema';

/**
 * How many came to the municipality about stalking, and what came of it: one number for each quarter, area and measure,
 * and nothing about anybody. The key is made of those three, so that two people who write the same number meet in one row.
 */
export const counts = {
  code: 'counts',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Tal', en: 'Stalking: Counts' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    /** The quarter, such as `2026-4`. */
    Title: { type: 'text', title: { da: 'Kvartal', en: 'Quarter' }, guard: 'none', required: true },
    AreaKey: {
      type: 'text',
      title: { da: 'Områdets nøgle', en: 'Key of the area' },
      guard: 'none',
      required: true,
    },
    /** What the area was called when the row was made: its history has a name once the area has none. */
    AreaName: { type: 'text', title: { da: 'Område', en: 'Area' }, guard: 'none' },
    /** Code of `measures`. */
    Measure: {
      type: 'text',
      title: { da: 'Hvad tælles', en: 'What is counted' },
      guard: 'none',
      required: true,
    },
    /** Empty where a number was taken back. */
    Count: { type: 'number', title: { da: 'Antal', en: 'Number' }, guard: 'none' },
  },
} as const satisfies ListSchema;
