/** The start page's words, Danish and English beside each other. */
import type { Language, SurfaceChoice, ThemeChoice } from './choice';

export interface StartPageText {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly who: string;
  readonly where: string;
  readonly surfaces: Readonly<Record<SurfaceChoice, { readonly name: string; readonly about: string }>>;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeChoice, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly open: string;
  readonly addresses: string;
  readonly addressOf: { readonly teamsHost: string; readonly tab: string; readonly sharepoint: string };
  readonly reset: string;
  readonly resetHow: string;
}

const da: StartPageText = {
  title: 'Stalkingberedskab',
  lead: 'Et lille Microsoft 365 på din egen computer. Alle personer er opdigtede, og det, du skriver, bliver på maskinen.',
  otherLanguage: 'English',
  who: 'Hvem er du?',
  where: 'Hvor åbner du det?',
  surfaces: {
    personal: { name: 'Personlig fane', about: 'I Teams, fra appmenuen' },
    channel: { name: 'Kanalfane', about: 'I Teams, i ressourcegruppens kanal' },
    configuration: { name: 'Opsætning af fane', about: 'Når fanen føjes til en kanal' },
    page: { name: 'Uden Teams', about: 'Som almindelig side, uden at være logget ind' },
    webPart: { name: 'Webdel i SharePoint', about: 'På en side i intranettet' },
    webPartInTeams: { name: 'SPFx-fane i Teams', about: 'Webdelen i Teams, uden egen hosting' },
  },
  theme: 'Tema',
  themes: { default: 'Lyst', dark: 'Mørkt', contrast: 'Høj kontrast' },
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'Engelsk' },
  open: 'Åbn',
  addresses: 'Adresser på denne computer',
  addressOf: { teamsHost: 'Teams', tab: 'Fanen, som kommunen lægger den ud', sharepoint: 'SharePoint' },
  reset: 'Begynd forfra',
  resetHow: 'Stop med Ctrl-C, og start igen med friske eksempeldata:',
};

const en: StartPageText = {
  title: 'Stalkingberedskab',
  lead: 'A small Microsoft 365 on your own computer. All people are invented, and what you write stays on the machine.',
  otherLanguage: 'Dansk',
  who: 'Who are you?',
  where: 'Where do you open it?',
  surfaces: {
    personal: { name: 'Personal tab', about: 'In Teams, from the app menu' },
    channel: { name: 'Channel tab', about: "In Teams, in the resource group's channel" },
    configuration: { name: 'Tab configuration', about: 'When the tab is added to a channel' },
    page: { name: 'Without Teams', about: 'As an ordinary page, not signed in' },
    webPart: { name: 'Web part in SharePoint', about: 'On a page of the intranet' },
    webPartInTeams: {
      name: 'SPFx tab in Teams',
      about: 'The web part in Teams, with no hosting of one’s own',
    },
  },
  theme: 'Theme',
  themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  languages: { da: 'Danish', en: 'English' },
  open: 'Open',
  addresses: 'Addresses on this computer',
  addressOf: { teamsHost: 'Teams', tab: 'The tab, as a municipality hosts it', sharepoint: 'SharePoint' },
  reset: 'Start over',
  resetHow: 'Stop with Ctrl-C and start again with fresh example data:',
};

export const texts: Readonly<Record<Language, StartPageText>> = { da, en };
