import type { InBothLanguages } from '../contracts/language';

interface WorkspaceText {
  readonly loading: string;
  readonly noSite: string;
  readonly noSiteAdvice: string;
  readonly toSettings: string;
  readonly askCoordinator: string;
  readonly unmade: string;
  readonly makeLists: string;
  readonly making: (finished: number, all: number) => string;
  readonly mayNotMake: string;
  readonly mayNotMakeAdvice: string;
  readonly again: string;
  readonly safeMaking: string;
  readonly safe: string;
  readonly closed: string;
  readonly closedAdvice: string;
  readonly undo: string;
}

export const workspaceText: InBothLanguages<WorkspaceText> = {
  da: {
    loading: 'Henter',
    noSite: 'Der mangler et sted at gemme.',
    noSiteAdvice:
      'Plan, årshjul og møder ligger på et teams egen side i SharePoint, hvor de, der arbejder med det, kan skrive. Peg på siden under »Kommunen« i Indstillinger.',
    toSettings: 'Åbn Indstillinger',
    askCoordinator: 'Det kan en koordinator gøre.',
    unmade:
      'Plan, årshjul, møder og eksisterende grupper får hver deres lister på gruppens side. Intet på siden slettes eller overskrives.',
    makeLists: 'Opret listerne',
    making: (finished, all) => (all > 0 ? `Opretter: ${finished} af ${all}` : 'Begynder'),
    mayNotMake: 'Du må ikke oprette lister på gruppens side.',
    mayNotMakeAdvice: 'Bed ejeren af teamet om at åbne denne side og gøre det.',
    again: 'Prøv igen',
    safeMaking: 'Det, der nåede at blive oprettet, er der stadig. Du kan trygt prøve igen.',
    safe: 'Det, du har skrevet, står her endnu.',
    closed: 'Det ligger på gruppens side, og den har du ikke adgang til.',
    closedAdvice: 'Ejeren af gruppens team kan give dig adgang.',
    undo: 'Fortryd',
  },
  en: {
    loading: 'Fetching',
    noSite: 'There is nowhere to keep it yet.',
    noSiteAdvice:
      "Plan, year wheel and meetings are kept on a team's own SharePoint site, where those who work with them may write. Point to the site under “The municipality” in Settings.",
    toSettings: 'Open Settings',
    askCoordinator: 'A coordinator can do that.',
    unmade:
      "Plan, year wheel, meetings and existing groups get lists of their own on the group's site. Nothing on the site is deleted or overwritten.",
    makeLists: 'Make the lists',
    making: (finished, all) => (all > 0 ? `Making: ${finished} of ${all}` : 'Beginning'),
    mayNotMake: "You may not make lists on the group's site.",
    mayNotMakeAdvice: 'Ask the owner of the team to open this page and do it.',
    again: 'Try again',
    safeMaking: 'What was made is still there. It is safe to try again.',
    safe: 'What you have written still stands here.',
    closed: "It is kept on the group's site, and you do not have access to it.",
    closedAdvice: "The owner of the group's team can give you access.",
    undo: 'Undo',
  },
};
