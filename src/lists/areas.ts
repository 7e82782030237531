import type { ListSchema } from '../contracts/listSchema';

/** The municipality's areas (Børn og Familie, Beskæftigelse, …), named as it names them. */
export const areas = {
  code: 'areas',
  version: 2,
  site: 'staff',
  title: { da: 'Stalking: Områder', en: 'Stalking: Areas' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Område', en: 'Area' }, guard: 'contact', required: true },
    TitleEnglish: {
      type: 'text',
      title: { da: 'Område på engelsk', en: 'Area in English' },
      guard: 'contact',
    },
    /** `retired`: no longer offered, though what points at it keeps its name. Anything else: in use. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
    SortOrder: { type: 'number', title: { da: 'Rækkefølge', en: 'Order' }, guard: 'none' },
  },
} as const satisfies ListSchema;
