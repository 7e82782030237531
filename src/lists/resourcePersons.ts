import type { ListSchema } from '../contracts/listSchema';

/** Who in the municipality has special knowledge of stalking, by area. */
export const resourcePersons = {
  code: 'resourcePersons',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Ressourcepersoner', en: 'Stalking: Resource persons' },
  readers: 'everyone',
  writers: ['coordinators', 'resourcePersons'],
  retention: 'keep',
  columns: {
    Title: {
      type: 'text',
      title: { da: 'Navn', en: 'Name' },
      guard: 'contact',
      required: true,
      indexed: true,
    },
    JobTitle: { type: 'text', title: { da: 'Stilling', en: 'Job title' }, guard: 'contact' },
    /** Keys of the areas covered, separated by semicolons. */
    AreaKeys: { type: 'text', title: { da: 'Områder', en: 'Areas' }, guard: 'none', required: true },
    Phone: { type: 'text', title: { da: 'Telefon', en: 'Phone' }, guard: 'contact' },
    Mail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
  },
} as const satisfies ListSchema;
