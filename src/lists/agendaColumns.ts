/** What a point of an agenda is made of. Open and closed points are alike, in two lists with readers of their own. */
import type { Column } from '../contracts/listSchema';

export const agendaColumns = {
  Title: { type: 'text', title: { da: 'Punkt', en: 'Point' }, guard: 'freeText', required: true },
  /** Key of the meeting. */
  Meeting: {
    type: 'text',
    title: { da: 'Møde', en: 'Meeting' },
    guard: 'none',
    required: true,
    indexed: true,
  },
  /** Code of `agendaKinds`; anything else counts as `other`. */
  Kind: { type: 'text', title: { da: 'Slags', en: 'Kind' }, guard: 'none', required: true },
  SortOrder: { type: 'number', title: { da: 'Rækkefølge', en: 'Order' }, guard: 'none' },
  /** Minutes. */
  Planned: { type: 'number', title: { da: 'Afsat tid', en: 'Time set aside' }, guard: 'none' },
  Presenter: { type: 'text', title: { da: 'Fremlægges af', en: 'Presented by' }, guard: 'contact' },
  /** `proposed`, `agenda`, `done` or `postponed`; anything else counts as `agenda`. */
  State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
  Notes: { type: 'note', title: { da: 'Referat', en: 'Minutes' }, guard: 'freeText', paced: true },
  Decision: { type: 'note', title: { da: 'Beslutning', en: 'Decision' }, guard: 'freeText', paced: true },
  Learning: { type: 'note', title: { da: 'Læring', en: 'Learning' }, guard: 'freeText', paced: true },
  /** Who writes the minutes of the point just now, and since when (ISO 8601). */
  Writer: { type: 'text', title: { da: 'Skrives af', en: 'Written by' }, guard: 'contact' },
  WriterSince: { type: 'text', title: { da: 'Skrives siden', en: 'Written since' }, guard: 'none' },
  /** What was added once the minutes were approved, the newest last. */
  Amendments: { type: 'note', title: { da: 'Tilføjelser', en: 'Amendments' }, guard: 'freeText' },
} as const satisfies Readonly<Record<string, Column>>;
