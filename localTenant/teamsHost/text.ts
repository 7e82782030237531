/** The words of this page, Danish and English beside each other. */
import type { Surface, Theme } from './surface';

const danish = {
  localTenant: 'Lokal tenant',
  theme: 'Tema',
  themes: { default: 'Lyst', dark: 'Mørkt', contrast: 'Høj kontrast' } satisfies Record<Theme, string>,
  back: 'Tilbage',
  startPage: 'Startside',
  surfaces: {
    personal: 'Personlig fane',
    channel: 'Kanalfane',
    configuration: 'Opsætning af fane',
  } satisfies Surfaces,
  posts: 'Opslag',
  files: 'Filer',
  addTab: 'Føj fanen til kanalen',
  save: 'Gem',
  cancel: 'Annuller',
  close: 'Luk',
  choose: 'Vælg',
  choosePeople: 'Vælg personer',
  saved: 'Fanen er gemt.',
  notSaved: 'Fanen blev ikke gemt.',
  openTab: 'Åbn fanen i kanalen',
  frame: 'Fanens indhold',
  problem: 'Fejl i samtalen med Teams',
  wouldOpen: 'Teams ville åbne',
  wouldShare: 'Teams ville dele et link til',
  wouldGoBack: 'Teams ville gå tilbage til forrige side',
  chatWith: 'en chat med',
  callTo: 'et opkald til',
  meetingNamed: 'et nyt møde:',
  dialog: 'Dialog',
};

type Surfaces = Record<Surface['kind'], string>;
export type HostText = typeof danish;

const english: HostText = {
  localTenant: 'Local tenant',
  theme: 'Theme',
  themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
  back: 'Back',
  startPage: 'Start page',
  surfaces: { personal: 'Personal tab', channel: 'Channel tab', configuration: 'Tab configuration' },
  posts: 'Posts',
  files: 'Files',
  addTab: 'Add the tab to the channel',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  choose: 'Choose',
  choosePeople: 'Choose people',
  saved: 'The tab is saved.',
  notSaved: 'The tab was not saved.',
  openTab: 'Open the tab in the channel',
  frame: 'Content of the tab',
  problem: 'Fault in the conversation with Teams',
  wouldOpen: 'Teams would open',
  wouldShare: 'Teams would share a link to',
  wouldGoBack: 'Teams would go back to the page before',
  chatWith: 'a chat with',
  callTo: 'a call to',
  meetingNamed: 'a new meeting:',
  dialog: 'Dialog',
};

export function textFor(locale: Surface['locale']): HostText {
  return locale === 'da-dk' ? danish : english;
}
