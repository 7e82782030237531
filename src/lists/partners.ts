import type { ListSchema } from '../contracts/listSchema';

/** Whom the municipality works with outside its own house: police, Dansk Stalking Center, shelters, … */
export const partners = {
  code: 'partners',
  version: 1,
  site: 'staff',
  title: { da: 'Stalking: Samarbejdspartnere', en: 'Stalking: Partners' },
  readers: 'everyone',
  writers: ['coordinators'],
  retention: 'keep',
  columns: {
    /** The place, function or person one reaches. */
    Title: { type: 'text', title: { da: 'Navn', en: 'Name' }, guard: 'contact', required: true },
    /** See `partnerKinds`; anything else counts as `other`. */
    Kind: { type: 'text', title: { da: 'Slags', en: 'Kind' }, guard: 'none', required: true },
    Role: { type: 'text', title: { da: 'Funktion', en: 'Role' }, guard: 'contact' },
    Phone: { type: 'text', title: { da: 'Telefon', en: 'Phone' }, guard: 'contact' },
    Mail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
    /** What they can be used for here, beside what the product says of their kind. */
    Purpose: { type: 'note', title: { da: 'Brug dem til', en: 'Use them for' }, guard: 'contact' },
    /** What has been agreed: who calls whom, how soon, about what. Never about a citizen. */
    Agreement: { type: 'note', title: { da: 'Aftale', en: 'Agreement' }, guard: 'freeText' },
    CheckedOn: { type: 'date', title: { da: 'Kontrolleret den', en: 'Checked on' }, guard: 'none' },
  },
} as const satisfies ListSchema;
