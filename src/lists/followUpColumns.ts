/** What a follow-up is made of. Those of closed points have a list of their own. */
import type { Column } from '../contracts/listSchema';

export const followUpColumns = {
  Title: { type: 'text', title: { da: 'Hvad', en: 'What' }, guard: 'freeText', required: true },
  Owner: { type: 'text', title: { da: 'Hvem', en: 'Who' }, guard: 'contact' },
  OwnerMail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
  Due: { type: 'date', title: { da: 'Hvornår', en: 'When' }, guard: 'none' },
  /** `open`, `done` or `dropped`; anything else counts as open. */
  State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none', indexed: true },
  /** Why it was dropped. */
  Reason: { type: 'note', title: { da: 'Begrundelse', en: 'Reason' }, guard: 'freeText' },
  /** Keys of the point it came from, and of the meetings it has been on since, separated by semicolons. */
  Item: { type: 'text', title: { da: 'Fra punkt', en: 'From point' }, guard: 'none' },
  Meetings: { type: 'note', title: { da: 'Møder', en: 'Meetings' }, guard: 'none' },
  ClosedOn: { type: 'date', title: { da: 'Afsluttet', en: 'Closed on' }, guard: 'none' },
} as const satisfies Readonly<Record<string, Column>>;
