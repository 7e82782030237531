/** The words of the site pages, Danish and English beside each other. Shared by the server and the page's script. */
export type Culture = 'da-DK' | 'en-US';

/** The pages of every site: one with the web part, and an ordinary one to go to and come back from. */
export const pageNames = ['Beredskab', 'Andet'] as const;
export type PageName = (typeof pageNames)[number];

export interface PageWords {
  readonly title: string;
  readonly about: string;
  /** Paragraphs of a page, or of the column beside a narrow web part. */
  readonly text: readonly string[];
}

const danish = {
  language: 'da',
  site: 'Websted',
  pages: {
    Beredskab: {
      title: 'Når nogen bliver stalket',
      about: 'Intranet · Udgivet 16. november 2026',
      text: [
        'Kommunens medarbejdere møder stalking i mange fag: i jobcentret, i familieafdelingen, i ydelseskontoret og blandt kolleger.',
        'Her på siden står, hvad du kan gøre, og hvem der kan hjælpe dig videre. Du behøver ikke at være sikker for at spørge.',
        'Siden er for alle ansatte. Oplysninger om konkrete borgere hører til i fagsystemet og aldrig her.',
      ],
    },
    Andet: {
      title: 'Nyt fra personaleafdelingen',
      about: 'Intranet · Udgivet 18. november 2026',
      text: [
        'Ferieønsker for vinteren skal være hos din leder senest den 1. december. Skriv dem i kalenderen som hidtil.',
        'Kantinen holder lukket den 23. december. Der er kaffe og frugt på alle etager.',
        'Denne side har ingen webdel. Den findes, så man kan gå herhen og tilbage igen.',
      ],
    },
  } satisfies Record<PageName, PageWords>,
  strip: {
    name: 'Lokal tenant',
    startPage: 'Startside',
    layout: 'Bredde',
    layouts: { full: 'Fuld bredde', oneColumn: 'Én kolonne', oneThird: 'En tredjedel', two: 'To webdele' },
    section: 'Sektion',
    sections: { none: 'Uden farve', soft: 'Svag farve', strong: 'Stærk farve' },
    theme: 'Tema',
    themes: { light: 'Lyst', dark: 'Mørkt', contrast: 'Høj kontrast' },
  },
  problem: 'Fejl på siden',
  building: {
    title: 'Webdelen bygges',
    text: 'Det sker første gang, og når koden er ændret, og tager omkring et minut. Siden kommer af sig selv.',
  },
  broken: { title: 'Webdelen kunne ikke bygges', text: 'Det sagde byggeriet. Ret det, og genindlæs siden.' },
  denied: {
    title: 'Du har ikke adgang',
    text: 'er logget ind, men har ikke adgang til dette websted. Ejeren kan give adgang.',
  },
  missing: {
    title: 'Siden findes ikke',
    text: 'Den kan være flyttet eller slettet, eller adressen er forkert.',
  },
  toStartPage: 'Vælg en anden person på startsiden',
};

export type PageText = typeof danish;

const english: PageText = {
  language: 'en',
  site: 'Site',
  pages: {
    Beredskab: {
      title: 'When somebody is being stalked',
      about: 'Intranet · Published 16 November 2026',
      text: [
        'Municipal employees meet stalking in many fields: in the job centre, in family services, in benefits and among colleagues.',
        'This page says what you can do, and who can help you further. You need not be certain to ask.',
        'The page is for all employees. Information about individual citizens belongs in the case system and never here.',
      ],
    },
    Andet: {
      title: 'News from human resources',
      about: 'Intranet · Published 18 November 2026',
      text: [
        'Wishes for winter holidays must be with your manager by 1 December. Enter them in the calendar as before.',
        'The canteen is closed on 23 December. There is coffee and fruit on every floor.',
        'This page has no web part. It is here so that one can go to it and come back.',
      ],
    },
  },
  strip: {
    name: 'Local tenant',
    startPage: 'Start page',
    layout: 'Width',
    layouts: { full: 'Full width', oneColumn: 'One column', oneThird: 'One third', two: 'Two web parts' },
    section: 'Section',
    sections: { none: 'No colour', soft: 'Soft colour', strong: 'Strong colour' },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  },
  problem: 'Fault on the page',
  building: {
    title: 'The web part is being built',
    text: 'This happens the first time and when the code has changed, and takes about a minute. The page comes by itself.',
  },
  broken: {
    title: 'The web part could not be built',
    text: 'This is what the build said. Mend it, then reload the page.',
  },
  denied: {
    title: 'You do not have access',
    text: 'is signed in but has no access to this site. Its owner can give access.',
  },
  missing: {
    title: 'There is no such page',
    text: 'It may have been moved or deleted, or the address is wrong.',
  },
  toStartPage: 'Choose another person on the start page',
};

export function textFor(culture: Culture): PageText {
  return culture === 'da-DK' ? danish : english;
}

export function cultureFrom(query: URLSearchParams): Culture {
  return query.get('culture') === 'en-US' ? 'en-US' : 'da-DK';
}
