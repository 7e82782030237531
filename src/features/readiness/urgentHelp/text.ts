import type { InBothLanguages } from '../../../contracts/language';

export const urgentHelpText = {
  da: {
    urgentHelp: 'Akut hjælp',
    moreNumbers: 'Flere numre',
    checked: (day: string) => `Tjekket ${day}`,
  },
  en: {
    urgentHelp: 'Urgent help',
    moreNumbers: 'More numbers',
    checked: (day: string) => `Checked ${day}`,
  },
} satisfies InBothLanguages<unknown>;
