import type { ListSchema } from '../contracts/listSchema';

/** The municipality's own wording of supplied texts, published for staff. A local text stands before the supplied one. */
export const localTexts = {
  code: 'localTexts',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Lokale tekster', en: 'Stalking: Local texts' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    /** Which supplied content is adapted, for example `readiness.firstSteps`. */
    Title: {
      type: 'text',
      title: { da: 'Indhold', en: 'Content' },
      guard: 'none',
      required: true,
      indexed: true,
    },
    Section: { type: 'text', title: { da: 'Afsnit', en: 'Section' }, guard: 'none' },
    Language: { type: 'text', title: { da: 'Sprog', en: 'Language' }, guard: 'none', required: true },
    BaseVersion: { type: 'text', title: { da: 'Ud fra version', en: 'Based on version' }, guard: 'none' },
    BaseText: { type: 'note', title: { da: 'Ud fra tekst', en: 'Based on text' }, guard: 'freeText' },
    Text: { type: 'note', title: { da: 'Vores tekst', en: 'Our text' }, guard: 'freeText', required: true },
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none', required: true },
  },
} as const satisfies ListSchema;
