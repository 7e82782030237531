import type { FailureId } from '../contracts/failure';
import type { InBothLanguages } from '../contracts/language';
import { failureWords, type FailureWords } from './failures';

type Different = Partial<Record<FailureId, Partial<FailureWords>>>;

/** Where a failure means something else to a person who wanted to save than to one who wanted to read. */
const whenSaving: InBothLanguages<Different> = {
  da: {
    offline: { advice: 'Det bliver sendt, når der er net igen.' },
    throttled: { advice: 'Det bliver sendt af sig selv om lidt.' },
    notSignedIn: { advice: 'Log ind, så bliver det sendt.' },
    signInUnavailable: { advice: 'Åbn siden i Microsoft Teams, så bliver det sendt.' },
    noAccess: {
      title: 'Du har ikke lov til at ændre det her.',
      advice: 'Rettighederne bestemmes i SharePoint.',
    },
    missingList: { title: 'Listen findes ikke i SharePoint.', advice: 'Den kan være flyttet eller slettet.' },
    otherPerson: { advice: 'Intet er sendt. Det bliver sendt, når den, der skrev det, åbner siden igen.' },
    newerLists: { advice: 'Hent siden igen. Det, du har skrevet og fået gemt her, bliver sendt derefter.' },
    locked: { advice: 'Der kan ikke gemmes noget, før en SharePoint-administrator låser den op.' },
    invalid: { advice: 'Ret det, eller få hjælp til det.' },
    serverFault: { advice: 'Prøv igen om lidt.', contactHelps: true },
  },
  en: {
    offline: { advice: 'It will be sent when you are online again.' },
    throttled: { advice: 'It will be sent by itself in a moment.' },
    notSignedIn: { advice: 'Sign in, and it will be sent.' },
    signInUnavailable: { advice: 'Open the page in Microsoft Teams, and it will be sent.' },
    noAccess: { title: 'You may not change this.', advice: 'Rights are decided in SharePoint.' },
    missingList: {
      title: 'The list does not exist in SharePoint.',
      advice: 'It may have been moved or deleted.',
    },
    otherPerson: {
      advice: 'Nothing was sent. It will be when the person who wrote it opens the page again.',
    },
    newerLists: { advice: 'Reload the page. What you wrote and was saved here will be sent after that.' },
    locked: { advice: 'Nothing can be saved until a SharePoint administrator unlocks it.' },
    invalid: { advice: 'Mend it, or get help with it.' },
    serverFault: { advice: 'Try again in a moment.', contactHelps: true },
  },
};

function words(id: FailureId, language: 'da' | 'en'): FailureWords {
  return { ...failureWords[language][id], ...whenSaving[language][id] };
}

/** The words of a failure to save. */
export const savingFailureWords: InBothLanguages<(id: FailureId) => FailureWords> = {
  da: (id) => words(id, 'da'),
  en: (id) => words(id, 'en'),
};
