import type { InBothLanguages } from '../contracts/language';

export const uiText = {
  da: { whoCanHelp: 'Hvem kan hjælpe: ', itSupport: 'din it-afdeling' },
  en: { whoCanHelp: 'Who can help: ', itSupport: 'your IT department' },
} satisfies InBothLanguages<unknown>;
