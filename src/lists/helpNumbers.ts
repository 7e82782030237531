import type { ListSchema } from '../contracts/listSchema';

/** The municipality's own urgent numbers. The national ones are supplied with the product. */
export const helpNumbers = {
  code: 'helpNumbers',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Akutte numre', en: 'Stalking: Urgent numbers' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    Title: {
      type: 'text',
      title: { da: 'Hvem svarer', en: 'Who answers' },
      guard: 'contact',
      required: true,
    },
    TitleEnglish: {
      type: 'text',
      title: { da: 'Hvem svarer, på engelsk', en: 'Who answers, in English' },
      guard: 'contact',
    },
    Phone: { type: 'text', title: { da: 'Telefon', en: 'Phone' }, guard: 'contact', required: true },
    Hours: { type: 'text', title: { da: 'Åbningstid', en: 'Opening hours' }, guard: 'contact' },
    HoursEnglish: {
      type: 'text',
      title: { da: 'Åbningstid, på engelsk', en: 'Opening hours, in English' },
      guard: 'contact',
    },
    CheckedOn: { type: 'date', title: { da: 'Kontrolleret den', en: 'Checked on' }, guard: 'none' },
    SortOrder: { type: 'number', title: { da: 'Rækkefølge', en: 'Order' }, guard: 'none' },
  },
} as const satisfies ListSchema;
