import type { InBothLanguages } from '../../contracts/language';

export const callingText = {
  da: {
    call: (who: string, number: string) => `Ring til ${who}, ${number}`,
    copy: 'Kopiér',
    copyNumber: (number: string) => `Kopiér nummeret ${number}`,
    copied: 'Kopieret',
    numberCopied: (number: string) => `${number} er kopieret.`,
    refused: 'Skriv det af',
    numberRefused: (number: string) => `Nummeret kunne ikke kopieres. Skriv det af: ${number}.`,
  },
  en: {
    call: (who: string, number: string) => `Call ${who}, ${number}`,
    copy: 'Copy',
    copyNumber: (number: string) => `Copy the number ${number}`,
    copied: 'Copied',
    numberCopied: (number: string) => `${number} is copied.`,
    refused: 'Write it down',
    numberRefused: (number: string) => `The number could not be copied. Write it down: ${number}.`,
  },
} satisfies InBothLanguages<unknown>;
