import type { ListSchema } from '../contracts/listSchema';

/** The municipality's own choices, one named value a row. */
export const settings = {
  code: 'settings',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Indstillinger', en: 'Stalking: Settings' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Navn', en: 'Name' }, guard: 'none', required: true },
    Value: { type: 'note', title: { da: 'Værdi', en: 'Value' }, guard: 'contact' },
  },
} as const satisfies ListSchema;
