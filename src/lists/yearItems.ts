import type { ListSchema } from '../contracts/listSchema';

/** What returns every year, and who sees to it: the wheel that lets the effort outlive the project. */
export const yearItems = {
  code: 'yearItems',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Årshjul', en: 'Stalking: Year wheel' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Hvad', en: 'What' }, guard: 'freeText', required: true },
    /** `meeting`, `briefing`, `revision`, `reminder`, `newsletter` or `status`; anything else counts as `reminder`. */
    Kind: { type: 'text', title: { da: 'Slags', en: 'Kind' }, guard: 'none', required: true },
    /** 1-12: the month it belongs to each year. */
    Month: { type: 'number', title: { da: 'Måned', en: 'Month' }, guard: 'none', required: true },
    /** The day it is on next, where one is set. It lies in `Month`. */
    Day: { type: 'date', title: { da: 'Dato', en: 'Date' }, guard: 'none' },
    /** `HH:MM` in Denmark, both or none; without them it lasts all day. */
    StartsAt: { type: 'text', title: { da: 'Fra kl.', en: 'From' }, guard: 'none' },
    EndsAt: { type: 'text', title: { da: 'Til kl.', en: 'Until' }, guard: 'none' },
    /** A colleague's name or a function. */
    Owner: { type: 'text', title: { da: 'Ansvarlig', en: 'Responsible' }, guard: 'contact' },
    OwnerMail: {
      type: 'text',
      title: { da: 'Ansvarligs e-mail', en: "Responsible's mail" },
      guard: 'contact',
    },
    Note: { type: 'note', title: { da: 'Note', en: 'Note' }, guard: 'freeText' },
  },
} as const satisfies ListSchema;
