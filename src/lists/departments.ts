import type { ListSchema } from '../contracts/listSchema';

/** Departments and institutions of an area (a school, a job centre), so that people find those who sit nearest them. */
export const departments = {
  code: 'departments',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Afdelinger', en: 'Stalking: Departments' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Afdeling', en: 'Department' }, guard: 'contact', required: true },
    TitleEnglish: {
      type: 'text',
      title: { da: 'Afdeling på engelsk', en: 'Department in English' },
      guard: 'contact',
    },
    /** Key of the area it belongs to. */
    AreaKey: { type: 'text', title: { da: 'Område', en: 'Area' }, guard: 'none', required: true },
    /** `retired`: no longer offered, though what points at it keeps its name. Anything else: in use. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
    SortOrder: { type: 'number', title: { da: 'Rækkefølge', en: 'Order' }, guard: 'none' },
  },
} as const satisfies ListSchema;
