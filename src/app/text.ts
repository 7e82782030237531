import type { InBothLanguages } from '../contracts/language';

export const appText = {
  da: {
    product: 'Stalkingberedskab',
    findPerson: 'Find en ressourceperson',
    otherLanguage: 'English',
    edit: 'Ret',
    loading: 'Henter siden',
    pageOutOfReach: 'Siden kan ikke hentes lige nu.',
    fetchAgain: 'Prøv igen',
    numbersApply: 'Numrene og de første skridt gælder stadig.',
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
    edit: 'Edit',
    loading: 'Fetching the page',
    pageOutOfReach: 'The page cannot be fetched right now.',
    fetchAgain: 'Try again',
    numbersApply: 'The numbers and first steps still apply.',
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
