import type { ListSchema } from '../contracts/listSchema';

/**
 * The group's newsletter to its colleagues, a row for each month. Its key says which month, so that two people who begin on the
 * same one meet in one row.
 */
export const newsletters = {
  code: 'newsletters',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Nyhedsbreve', en: 'Stalking: Newsletters' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Overskrift', en: 'Title' }, guard: 'freeText', required: true },
    /** `YYYY-MM`. */
    Month: {
      type: 'text',
      title: { da: 'Måned', en: 'Month' },
      guard: 'none',
      required: true,
      indexed: true,
    },
    /** `da` or `en`: what it is written in. */
    Language: { type: 'text', title: { da: 'Sprog', en: 'Language' }, guard: 'none' },
    /** Id of the supplied piece it was made from; see `src/content/newsletter`. */
    Piece: { type: 'text', title: { da: 'Udgangspunkt', en: 'Made from' }, guard: 'none' },
    Opening: { type: 'note', title: { da: 'Indledning', en: 'Opening' }, guard: 'freeText' },
    Knowledge: { type: 'note', title: { da: 'Viden', en: 'Knowledge' }, guard: 'freeText' },
    Story: { type: 'note', title: { da: 'Eksempel', en: 'Example' }, guard: 'freeText' },
    Question: { type: 'note', title: { da: 'Spørgsmål', en: 'Question' }, guard: 'freeText' },
    /** Reports as the police counted them. What is printed of it is rounded. */
    PoliceCount: { type: 'number', title: { da: 'Anmeldelser', en: 'Reports' }, guard: 'none' },
    PolicePeriod: { type: 'text', title: { da: 'Periode', en: 'Period' }, guard: 'freeText' },
    PoliceSource: { type: 'text', title: { da: 'Kilde', en: 'Source' }, guard: 'freeText' },
    /** `draft`, `approved`, `published` or `skipped`; anything else counts as draft. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
    /** A colleague's name. */
    ApprovedBy: { type: 'text', title: { da: 'Godkendt af', en: 'Approved by' }, guard: 'contact' },
    ApprovedOn: { type: 'date', title: { da: 'Godkendt', en: 'Approved on' }, guard: 'none' },
    PublishedOn: { type: 'date', title: { da: 'Udgivet', en: 'Published on' }, guard: 'none' },
    /** Address of its news page; none where it was sent by mail only. */
    PageUrl: { type: 'note', title: { da: 'Nyhedsside', en: 'News page' }, guard: 'none' },
  },
} as const satisfies ListSchema;
