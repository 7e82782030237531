import type { InBothLanguages } from '../contracts/language';

export const appText = {
  da: {
    product: 'Stalkingberedskab',
    findPerson: 'Find en ressourceperson',
    otherLanguage: 'English',
    pages: 'Sider',
    readiness: 'Beredskab',
    settings: 'Indstillinger',
    texts: 'Tekster',
    edit: 'Ret',
    knowMore: 'Vid mere',
    loading: 'Henter siden',
    pageOutOfReach: 'Siden kan ikke hentes lige nu.',
    fetchAgain: 'Prøv igen',
    numbersApply: 'Numrene og de første skridt gælder stadig.',
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
    crashed: 'Siden gik i stykker.',
    crashedAdvice: 'Intet er gemt forkert. Åbn siden igen.',
    reload: 'Åbn igen',
    urgentShort: 'Akut? Ring 112',
    needsYou: (count: number) =>
      count === 1 ? 'Én af dine ændringer kræver dig.' : `${count} af dine ændringer kræver dig.`,
    needsYouAdvice: 'Intet er gået tabt.',
    showNeeds: 'Se hvad',
    waitingHere: (count: number) =>
      count === 1 ? 'Din ændring er gemt her.' : `Dine ${count} ændringer er gemt her.`,
    waitingInWindow: (count: number) =>
      count === 1
        ? 'Din ændring er ikke gemt endnu. Bliv på siden.'
        : `Dine ${count} ændringer er ikke gemt endnu. Bliv på siden.`,
  },
  en: {
    product: 'Stalking readiness',
    findPerson: 'Find a resource person',
    otherLanguage: 'Dansk',
    pages: 'Pages',
    readiness: 'Readiness',
    settings: 'Settings',
    texts: 'Texts',
    edit: 'Edit',
    knowMore: 'Know more',
    loading: 'Fetching the page',
    pageOutOfReach: 'The page cannot be fetched right now.',
    fetchAgain: 'Try again',
    numbersApply: 'The numbers and first steps still apply.',
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
    crashed: 'The page broke.',
    crashedAdvice: 'Nothing is saved wrongly. Open the page again.',
    reload: 'Open again',
    urgentShort: 'Urgent? Call 112',
    needsYou: (count: number) =>
      count === 1 ? 'One of your changes needs you.' : `${count} of your changes need you.`,
    needsYouAdvice: 'Nothing is lost.',
    showNeeds: 'See which',
    waitingHere: (count: number) =>
      count === 1 ? 'Your change is saved here.' : `Your ${count} changes are saved here.`,
    waitingInWindow: (count: number) =>
      count === 1
        ? 'Your change is not saved yet. Stay on the page.'
        : `Your ${count} changes are not saved yet. Stay on the page.`,
  },
} satisfies InBothLanguages<unknown>;
