import type { ListSchema } from '../contracts/listSchema';

/** The meetings of the resource group: when, who leads them, who was there, and how far the minutes are. */
export const meetings = {
  code: 'meetings',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Møder', en: 'Stalking: Meetings' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Møde', en: 'Meeting' }, guard: 'freeText', required: true },
    Day: { type: 'date', title: { da: 'Dato', en: 'Date' }, guard: 'none', required: true, indexed: true },
    /** `HH:MM` in Denmark. */
    StartsAt: { type: 'text', title: { da: 'Fra kl.', en: 'From' }, guard: 'none' },
    EndsAt: { type: 'text', title: { da: 'Til kl.', en: 'Until' }, guard: 'none' },
    Place: { type: 'text', title: { da: 'Sted', en: 'Place' }, guard: 'contact' },
    /** A colleague's name. */
    Chair: { type: 'text', title: { da: 'Mødeleder', en: 'Chair' }, guard: 'contact' },
    ChairMail: { type: 'text', title: { da: 'Mødeleders e-mail', en: "Chair's mail" }, guard: 'contact' },
    /** `planned`, `held`, `approved` or `cancelled`; anything else counts as planned. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none' },
    /** Keys of the areas that were there, separated by semicolons. */
    AreaKeys: { type: 'note', title: { da: 'Områder til stede', en: 'Areas present' }, guard: 'none' },
    /** Guests from the police or Dansk Stalking Center by function, one a line. */
    Guests: { type: 'note', title: { da: 'Gæster', en: 'Guests' }, guard: 'contact' },
    /** When everybody was reminded of confidentiality, ISO 8601. */
    RemindedAt: {
      type: 'text',
      title: { da: 'Mindet om tavshedspligt', en: 'Reminded of confidentiality' },
      guard: 'none',
    },
    ApprovedOn: { type: 'date', title: { da: 'Godkendt', en: 'Approved' }, guard: 'none' },
    ApprovedBy: { type: 'text', title: { da: 'Godkendt af', en: 'Approved by' }, guard: 'contact' },
  },
} as const satisfies ListSchema;
