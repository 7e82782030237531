import type { ListSchema } from '../contracts/listSchema';

/** How the municipality's materials look: its logo and its colour, one row each. Only who works with materials reads it. */
export const look = {
  code: 'look',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Udtryk', en: 'Stalking: Look' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    /** `logo`, `colour` or `link`. */
    Title: { type: 'text', title: { da: 'Navn', en: 'Name' }, guard: 'none', required: true },
    /** A picture as a data address, at most 60,000 characters, a colour such as `#1f5a60`, or an address. */
    Value: { type: 'note', title: { da: 'Værdi', en: 'Value' }, guard: 'none' },
  },
} as const satisfies ListSchema;
