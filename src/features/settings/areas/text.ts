import type { InBothLanguages } from '../../../contracts/language';

interface AreasText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly add: string;
  readonly name: string;
  readonly english: string;
  readonly englishHint: string;
  readonly missing: string;
  readonly tooLong: string;
  readonly taken: string;
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
  readonly persons: (count: number) => string;
  readonly inSharePoint: string;
}

export const areasText: InBothLanguages<AreasText> = {
  da: {
    heading: 'Områder',
    purpose: 'Dem, kollegerne vælger imellem. Får et område nyt navn, følger ressourcepersonerne med.',
    none: 'I har ingen områder endnu.',
    add: 'Tilføj område',
    name: 'Områdets navn',
    english: 'På engelsk',
    englishHint: 'Uden tekst her vises det danske.',
    missing: 'Skriv et navn.',
    tooLong: 'Højst 255 tegn.',
    taken: 'Der er allerede et område med det navn.',
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
    persons: (count) =>
      count === 0
        ? 'Ingen ressourceperson endnu'
        : count === 1
          ? '1 ressourceperson'
          : `${count} ressourcepersoner`,
    inSharePoint: 'Ret i SharePoint',
  },
  en: {
    heading: 'Areas',
    purpose: 'What colleagues choose between. When an area gets a new name, its resource persons come along.',
    none: 'You have no areas yet.',
    add: 'Add an area',
    name: 'Name of the area',
    english: 'In English',
    englishHint: 'Without text here the Danish name is shown.',
    missing: 'Write a name.',
    tooLong: 'At most 255 characters.',
    taken: 'There is an area with that name already.',
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
    persons: (count) =>
      count === 0
        ? 'No resource person yet'
        : count === 1
          ? '1 resource person'
          : `${count} resource persons`,
    inSharePoint: 'Edit in SharePoint',
  },
};
