import type { ListSchema } from '../contracts/listSchema';

/** Who in the municipality has special knowledge of stalking, by area. */
export const resourcePersons = {
  code: 'resourcePersons',
  version: 2,
  site: 'staff',
  title: { da: 'Stalking: Ressourcepersoner', en: 'Stalking: Resource persons' },
  readers: 'everyone',
  writers: ['coordinators', 'resourcePersons'],
  retention: 'keep',
  columns: {
    Title: {
      type: 'text',
      title: { da: 'Navn', en: 'Name' },
      guard: 'contact',
      required: true,
      indexed: true,
    },
    JobTitle: { type: 'text', title: { da: 'Stilling', en: 'Job title' }, guard: 'contact' },
    /** Keys of the areas covered, separated by semicolons. */
    AreaKeys: { type: 'text', title: { da: 'Områder', en: 'Areas' }, guard: 'none', required: true },
    /** The function's number; nobody's private one. */
    Phone: { type: 'text', title: { da: 'Telefon', en: 'Phone' }, guard: 'contact' },
    Mail: { type: 'text', title: { da: 'E-mail', en: 'Mail' }, guard: 'contact' },
    /** What the person is in the readiness, such as *Tovholder*. */
    Role: { type: 'text', title: { da: 'Funktion', en: 'Function' }, guard: 'contact' },
    Institution: { type: 'text', title: { da: 'Arbejdssted', en: 'Workplace' }, guard: 'contact' },
    /** Codes of `personThemes`, separated by semicolons. */
    Themes: { type: 'text', title: { da: 'Temaer', en: 'Themes' }, guard: 'none' },
    /** Key of the person who is called meanwhile. */
    Substitute: { type: 'text', title: { da: 'Stedfortræder', en: 'Substitute' }, guard: 'none' },
    /** The last day the person cannot be reached. */
    AwayUntil: { type: 'date', title: { da: 'Væk til og med', en: 'Away through' }, guard: 'none' },
    TrainedOn: { type: 'date', title: { da: 'Uddannet', en: 'Trained' }, guard: 'none' },
    /** When somebody last said that all of this is right. */
    ConfirmedOn: { type: 'date', title: { da: 'Bekræftet', en: 'Confirmed' }, guard: 'none' },
  },
} as const satisfies ListSchema;
