import type { InBothLanguages } from '../../../../contracts/language';

interface NamedText {
  readonly english: string;
  readonly englishHint: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly guarded: string;
  readonly save: string;
  readonly cancel: string;
  readonly edit: string;
  readonly editThis: (name: string) => string;
  readonly retire: string;
  readonly retired: (name: string) => string;
  readonly undo: string;
  readonly undoThis: (name: string) => string;
  readonly notUsed: string;
  readonly useAgain: string;
  readonly useThisAgain: (name: string) => string;
  readonly renamed: (name: string) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly movedTo: (name: string, place: number, of: number) => string;
  readonly belongsTo: (place: string) => string;
  readonly inSharePoint: string;
}

export const namedText: InBothLanguages<NamedText> = {
  da: {
    english: 'På engelsk',
    englishHint: 'Uden tekst her vises det danske.',
    missing: 'Skriv et navn.',
    tooLong: 'Højst 255 tegn.',
    guarded: 'Ikke gemt. Det ligner noget, der kan afsløre, hvem en borger er.',
    save: 'Gem',
    cancel: 'Annullér',
    edit: 'Ret',
    editThis: (name) => `Ret ${name}`,
    retire: 'Tag ud af brug',
    retired: (name) => `${name} er taget ud af brug.`,
    undo: 'Fortryd',
    undoThis: (name) => `Fortryd: ${name}`,
    notUsed: 'Ikke i brug',
    useAgain: 'Brug igen',
    useThisAgain: (name) => `Brug igen: ${name}`,
    renamed: (name) => `Hed før »${name}«`,
    up: (name) => `Flyt ${name} op`,
    down: (name) => `Flyt ${name} ned`,
    movedTo: (name, place, of) => `${name} er flyttet til plads ${place} af ${of}.`,
    belongsTo: (place) => `Hører nu til ${place}`,
    inSharePoint: 'Ret i SharePoint',
  },
  en: {
    english: 'In English',
    englishHint: 'Without text here the Danish name is shown.',
    missing: 'Write a name.',
    tooLong: 'At most 255 characters.',
    guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    editThis: (name) => `Edit ${name}`,
    retire: 'Take out of use',
    retired: (name) => `${name} is no longer in use.`,
    undo: 'Undo',
    undoThis: (name) => `Undo: ${name}`,
    notUsed: 'Not in use',
    useAgain: 'Use again',
    useThisAgain: (name) => `Use again: ${name}`,
    renamed: (name) => `Was called “${name}”`,
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    movedTo: (name, place, of) => `${name} is now number ${place} of ${of}.`,
    belongsTo: (place) => `Now belongs to ${place}`,
    inSharePoint: 'Edit in SharePoint',
  },
};
