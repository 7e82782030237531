import type { FailureId } from '../../contracts/failure';
import type { InBothLanguages } from '../../contracts/language';

type Mending = Partial<Record<FailureId | 'slow', string>>;

/** Which right is missing and who can give it; where that says no more than the notice already does, nothing. */
const mendingDanish: Mending = {
  noAccess:
    'Du mangler læseadgang til siden. Sidens ejer kan give dig den i SharePoint ved at lægge dig i gruppen af besøgende. Kommer du fra en anden organisation, så spørg den, der inviterede dig.',
  missingSite:
    'En SharePoint-administrator kan genskabe siden. Er den flyttet, skal den nye adresse skrives ind af den, der har sat løsningen op.',
  consentMissing:
    'Det, der mangler, er den delegerede SharePoint-rettighed AllSites.Write. En administrator i Entra kan give den for hele kommunen. Appen får aldrig lov til mere, end du selv har.',
  signInUnavailable: 'Ser du det her i Teams, så opdatér Teams, eller åbn Teams i en browser.',
  slow: 'SharePoint har ikke svaret endnu. Du behøver ikke vente på det.',
};

const mendingEnglish: Mending = {
  noAccess:
    'You lack read access to the site. Its owner can give it in SharePoint by adding you to the group of visitors. If you are from another organisation, ask the person who invited you.',
  missingSite:
    'A SharePoint administrator can restore the site. If it has been moved, whoever set the product up has to enter its new address.',
  consentMissing:
    'What is missing is the delegated SharePoint permission AllSites.Write. An administrator in Entra can grant it for the whole municipality. It never lets the app do more than you may yourself.',
  signInUnavailable: 'If you see this in Teams, update Teams, or open Teams in a browser.',
  slow: 'SharePoint has not answered yet. There is no need to wait for it.',
};

export const firstOpenText = {
  da: {
    mending: mendingDanish,
    notReady: 'Siden er ikke gjort klar endnu.',
    missing: (lists: string) => `Der mangler: ${lists}.`,
    siteOwner: 'Ejeren af siden i SharePoint',
    canMake: ' kan oprette det.',
    where: (site: string) => `Siden: ${site}`,
    makeReady: 'Gør siden klar',
    problems: (count: number) =>
      count === 1 ? 'Én oplysning skal rettes.' : `${count} oplysninger skal rettes.`,
    problemsAdvice: 'Resten af siden virker.',
    showProblems: 'Se hvad',
  },
  en: {
    mending: mendingEnglish,
    notReady: 'The page is not ready yet.',
    missing: (lists: string) => `Missing: ${lists}.`,
    siteOwner: 'The owner of the SharePoint site',
    canMake: ' can create it.',
    where: (site: string) => `The site: ${site}`,
    makeReady: 'Make the page ready',
    problems: (count: number) =>
      count === 1
        ? 'One piece of information needs mending.'
        : `${count} pieces of information need mending.`,
    problemsAdvice: 'The rest of the page works.',
    showProblems: 'See which',
  },
} satisfies InBothLanguages<unknown>;
