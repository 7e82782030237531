import type { InBothLanguages } from '../../contracts/language';

export const readinessText = {
  da: {
    urgentHelp: 'Akut hjælp',
    numbersChecked: (date: string) => `Numrene er kontrolleret ${date}.`,
    call: 'Ring til',
    whatDoIDo: 'Hvad gør jeg?',
    avoid: 'Undgå',
    whatIsStalking: 'Hvad er stalking?',
    ourOwnText: 'Kommunens egen tekst',
  },
  en: {
    urgentHelp: 'Urgent help',
    numbersChecked: (date: string) => `The numbers were checked on ${date}.`,
    call: 'Call',
    whatDoIDo: 'What do I do?',
    avoid: 'Avoid',
    whatIsStalking: 'What is stalking?',
    ourOwnText: "The municipality's own text",
  },
} satisfies InBothLanguages<unknown>;
