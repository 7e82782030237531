import type { ListSchema } from '../contracts/listSchema';

/**
 * How far the municipality is with each element of its model. A row is made the first time somebody writes about an
 * element, and it stays when the element leaves the model.
 */
export const planElements = {
  code: 'planElements',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Plan', en: 'Stalking: Plan' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    /** The element's name as it was when the row was made: what is shown once the content knows it no longer. */
    Title: { type: 'text', title: { da: 'Element', en: 'Element' }, guard: 'none', required: true },
    /** Such as `E12`; see `src/content/models`. */
    Element: {
      type: 'text',
      title: { da: 'Elementets nummer', en: 'Number of the element' },
      guard: 'none',
      required: true,
      indexed: true,
    },
    /** `missing`, `underWay` or `inPlace`; empty counts as missing. */
    Status: { type: 'text', title: { da: 'Status', en: 'Status' }, guard: 'none' },
    /** A colleague's name or a function. */
    Responsible: { type: 'text', title: { da: 'Ansvarlig', en: 'Responsible' }, guard: 'contact' },
    ResponsibleMail: {
      type: 'text',
      title: { da: 'Ansvarligs e-mail', en: "Responsible's mail" },
      guard: 'contact',
    },
    Due: { type: 'date', title: { da: 'Senest den', en: 'Due on' }, guard: 'none' },
    Note: { type: 'note', title: { da: 'Note', en: 'Note' }, guard: 'freeText' },
    /** An address where it can be seen: a page, a document, minutes. */
    Evidence: { type: 'note', title: { da: 'Link', en: 'Link' }, guard: 'contact' },
  },
} as const satisfies ListSchema;
