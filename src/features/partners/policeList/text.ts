import type { InBothLanguages } from '../../../contracts/language';

export const policeListText = {
  da: {
    heading: 'Listen til politiet',
    purpose:
      'Jeres numre, koordinatoren og ressourcepersonerne efter område. Send den til politiet og de andre, I arbejder sammen med, så de ved, hvem de skal ringe til.',
    holds: (persons: number) =>
      persons === 1 ? 'Der står én på listen i dag.' : `Der står ${persons} på listen i dag.`,
    empty: 'Der er ingen at sætte på listen endnu. Begynd med at skrive ressourcepersonerne ind.',
    addPersons: 'Åbn ressourcepersoner',
    print: 'Udskriv',
    csv: 'Hent som regneark (CSV)',
    cards: 'Hent som kontaktkort',
    saved: (name: string) => `${name} er hentet.`,
    file: (municipality: string, day: string) => `${municipality} - kontakter om stalking ${day}`,
    title: (municipality: string) => `${municipality}: hvem kan I ringe til om stalking?`,
    on: (day: string) => `Listen er fra ${day}. Spørg efter en ny, hvis den er over et år gammel.`,
    danger: 'Er der fare for liv eller helbred, er det 112.',
    numbers: 'Hvis det haster',
    coordinator: 'Koordinator',
    noArea: 'Øvrige',
    columns: {
      name: 'Navn',
      organisation: 'Organisation',
      area: 'Område',
      role: 'Funktion',
      phone: 'Telefon',
      mail: 'E-mail',
      substitute: 'Stedfortræder',
      date: 'Dato',
    },
  },
  en: {
    heading: 'The list for the police',
    purpose:
      'Your numbers, the coordinator, and the resource persons by area. Send it to the police and the others you work with, so that they know whom to call.',
    holds: (persons: number) =>
      persons === 1 ? 'There is one on the list today.' : `There are ${persons} on the list today.`,
    empty: 'There is nobody to put on the list yet. Begin by writing down the resource persons.',
    addPersons: 'Open resource persons',
    print: 'Print',
    csv: 'Download as a spreadsheet (CSV)',
    cards: 'Download as contact cards',
    saved: (name: string) => `${name} has been downloaded.`,
    file: (municipality: string, day: string) => `${municipality} - contacts on stalking ${day}`,
    title: (municipality: string) => `${municipality}: whom can you call about stalking?`,
    on: (day: string) => `The list is from ${day}. Ask for a new one if it is more than a year old.`,
    danger: 'If there is danger to life or health, call 112.',
    numbers: 'If it is urgent',
    coordinator: 'Coordinator',
    noArea: 'Others',
    columns: {
      name: 'Name',
      organisation: 'Organisation',
      area: 'Area',
      role: 'Role',
      phone: 'Phone',
      mail: 'Mail',
      substitute: 'Substitute',
      date: 'Date',
    },
  },
} satisfies InBothLanguages<unknown>;
