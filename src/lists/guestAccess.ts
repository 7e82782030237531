import type { ListSchema } from '../contracts/listSchema';

/**
 * How long the group has agreed that its guests are in the team. An agreement to be reminded of: the product lets nobody
 * in and takes nobody's access away.
 */
export const guestAccess = {
  code: 'guestAccess',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Gæsters adgang', en: "Stalking: Guests' access" },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    /** The guest's function, such as `Politi, forebyggelse`. */
    Title: { type: 'text', title: { da: 'Gæst', en: 'Guest' }, guard: 'contact', required: true },
    Mail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
    Until: { type: 'date', title: { da: 'Til og med', en: 'Until' }, guard: 'none' },
    /** When somebody said that it had been taken away; empty until then. */
    EndedOn: { type: 'date', title: { da: 'Fjernet', en: 'Removed' }, guard: 'none' },
  },
} as const satisfies ListSchema;
