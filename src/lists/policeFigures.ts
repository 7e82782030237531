import type { ListSchema } from '../contracts/listSchema';

/** What the police have told of reports in the municipality, a number for each year and where it is from. */
export const policeFigures = {
  code: 'policeFigures',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Politiets tal', en: "Stalking: The police's figures" },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    /** The year, four digits; the key is made of it. */
    Title: { type: 'text', title: { da: 'År', en: 'Year' }, guard: 'none', required: true },
    Count: { type: 'number', title: { da: 'Anmeldelser', en: 'Reports' }, guard: 'none' },
    /** Who gave the number, when, and for which months, such as `Politiet, mail 3. juli, januar-juni`. */
    Source: { type: 'text', title: { da: 'Kilde', en: 'Source' }, guard: 'freeText' },
  },
} as const satisfies ListSchema;
