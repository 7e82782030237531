import type { InBothLanguages } from '../../contracts/language';

export const tabText = {
  da: {
    tabName: 'Stalkingberedskab',
    configure: 'Tilføj Stalkingberedskab',
    configureWhat: 'Fanen viser, hvad man gør ved mistanke om stalking, og hvem man ringer til.',
    configureHow: 'Vælg Gem. Alle i kanalen ser den samme side.',
    outsideTeams: 'Åbn dette vindue fra Microsoft Teams for at tilføje fanen.',
    misconfigured: 'Siden er ikke sat rigtigt op.',
    misconfiguredAdvice: 'Numrene ovenfor gælder. Vis din it-afdeling denne besked:',
  },
  en: {
    tabName: 'Stalking readiness',
    configure: 'Add Stalking readiness',
    configureWhat: 'The tab shows what to do on suspicion of stalking, and whom to call.',
    configureHow: 'Choose Save. Everyone in the channel sees the same page.',
    outsideTeams: 'Open this window from Microsoft Teams to add the tab.',
    misconfigured: 'The page is not set up correctly.',
    misconfiguredAdvice: 'The numbers above apply. Show your IT department this message:',
  },
} satisfies InBothLanguages<unknown>;
