import type { InBothLanguages } from '../../contracts/language';

export const exportText = {
  da: {
    heading: 'Tag jeres oplysninger med',
    purpose:
      'Hent alt fra beredskabets lister som åbne filer, for eksempel som sikkerhedskopi, eller når I skifter løsning. Intet ændres i SharePoint.',
    back: 'Tilbage',
    goThere: 'Hent oplysningerne',
    fetch: 'Hent alle lister',
    again: 'Hent igen',
    reading: 'Læser listerne i SharePoint',
    whatYouGet: 'Det får I',
    points: [
      'Én zip-fil med en CSV-fil til Excel og en JSON-fil for hver liste, alle rækker.',
      'En tekst, der fortæller, hvad der er med, og hvad der ikke er.',
      'Lukkede punkter og sparring er aldrig med.',
    ],
    care: 'Filerne rummer navne og telefonnumre på medarbejdere. Gem dem, hvor kun de rette kan læse dem.',
    done: 'Filen er hentet.',
    rows: (title: string, count: number) => `${title}: ${count === 1 ? '1 række' : `${count} rækker`}`,
    left: (title: string) => `${title}: kom ikke med`,
    unsent: 'Vent, til dine ændringer er gemt i SharePoint.',
    unsentAdvice: (count: number) =>
      count === 1
        ? 'Én række på denne enhed er ikke sendt endnu. Hent igen, når den er.'
        : `${count} rækker på denne enhed er ikke sendt endnu. Hent igen, når de er.`,
    safe: 'Der er ikke hentet noget.',
  },
  en: {
    heading: 'Take your information with you',
    purpose:
      'Download everything in the readiness lists as open files, for instance as a backup or when you change to another solution. Nothing changes in SharePoint.',
    back: 'Back',
    goThere: 'Download the information',
    fetch: 'Download all lists',
    again: 'Download again',
    reading: 'Reading the lists in SharePoint',
    whatYouGet: 'What you get',
    points: [
      'One zip file with a CSV file for Excel and a JSON file for each list, every row.',
      'A text, in Danish, that says what is included and what is not.',
      'Closed items and peer consultation are never included.',
    ],
    care: 'The files hold names and phone numbers of employees. Keep them where only the right people can read them.',
    done: 'The file has been downloaded.',
    rows: (title: string, count: number) => `${title}: ${count === 1 ? '1 row' : `${count} rows`}`,
    left: (title: string) => `${title}: not included`,
    unsent: 'Wait until your changes are saved in SharePoint.',
    unsentAdvice: (count: number) =>
      count === 1
        ? 'One row on this device has not been sent yet. Download again when it has.'
        : `${count} rows on this device have not been sent yet. Download again when they have.`,
    safe: 'Nothing was downloaded.',
  },
} satisfies InBothLanguages<unknown>;
