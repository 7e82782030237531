import type { FailureId } from '../contracts/failure';
import type { InBothLanguages } from '../contracts/language';

export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly advice?: string;
  /** What the button that tries again is called; none where trying again cannot help. */
  readonly retry?: string;
  /** Whether the municipality's contact can mend it. */
  readonly contactHelps: boolean;
}

/** The words of every failure: what happened, what to do, whether somebody can help. What is safe the page knows. */
export const failureWords: InBothLanguages<Readonly<Record<FailureId, FailureWords>>> = {
  da: {
    offline: {
      title: 'Der er ingen forbindelse til SharePoint.',
      advice: 'Prøv igen, når du har net.',
      retry: 'Prøv igen',
      contactHelps: false,
    },
    throttled: {
      title: 'SharePoint har travlt lige nu.',
      advice: 'Vent et øjeblik, og prøv igen.',
      retry: 'Prøv igen',
      contactHelps: false,
    },
    notSignedIn: {
      title: 'Du er ikke logget ind.',
      advice: 'Log ind for at se kommunens egne oplysninger.',
      retry: 'Log ind',
      contactHelps: false,
    },
    signInUnavailable: {
      title: 'Du kan ikke logge ind herfra.',
      advice: 'Åbn siden i Microsoft Teams for at se kommunens egne oplysninger.',
      contactHelps: false,
    },
    consentMissing: {
      title: 'Appen mangler kommunens samtykke.',
      retry: 'Prøv igen',
      contactHelps: true,
    },
    noAccess: {
      title: 'Du har ikke adgang til kommunens oplysninger her.',
      contactHelps: true,
    },
    missingSite: {
      title: 'Siden i SharePoint findes ikke.',
      advice: 'Den kan være flyttet eller slettet.',
      contactHelps: true,
    },
    missingList: {
      title: 'Siden er ikke gjort klar endnu.',
      contactHelps: true,
    },
    locked: {
      title: 'Siden i SharePoint er låst lige nu.',
      advice: 'En SharePoint-administrator kan låse den op. Prøv igen bagefter.',
      retry: 'Prøv igen',
      contactHelps: true,
    },
    invalid: {
      title: 'SharePoint kan ikke tage imod det, som det er.',
      advice: 'Ret det, og prøv igen.',
      retry: 'Prøv igen',
      contactHelps: true,
    },
    otherPerson: {
      title: 'Du er logget ind som en anden end den, siden blev åbnet for.',
      advice: 'Hent siden igen for at fortsætte som den, du er nu.',
      contactHelps: false,
    },
    newerLists: {
      title: 'Stalkingberedskab er kommet i en ny version.',
      advice: 'Du kan læse videre. Hent siden igen, før du ændrer noget.',
      contactHelps: true,
    },
    serverFault: {
      title: 'SharePoint svarer ikke, som det skal.',
      advice: 'Prøv igen om lidt.',
      retry: 'Prøv igen',
      contactHelps: false,
    },
  },
  en: {
    offline: {
      title: 'There is no connection to SharePoint.',
      advice: 'Try again when you are online.',
      retry: 'Try again',
      contactHelps: false,
    },
    throttled: {
      title: 'SharePoint is busy just now.',
      advice: 'Wait a moment, then try again.',
      retry: 'Try again',
      contactHelps: false,
    },
    notSignedIn: {
      title: 'You are not signed in.',
      advice: "Sign in to see the municipality's own information.",
      retry: 'Sign in',
      contactHelps: false,
    },
    signInUnavailable: {
      title: 'You cannot sign in from here.',
      advice: "Open the page in Microsoft Teams to see the municipality's own information.",
      contactHelps: false,
    },
    consentMissing: {
      title: "The app lacks the municipality's consent.",
      retry: 'Try again',
      contactHelps: true,
    },
    noAccess: {
      title: "You do not have access to the municipality's information here.",
      contactHelps: true,
    },
    missingSite: {
      title: 'The site in SharePoint does not exist.',
      advice: 'It may have been moved or deleted.',
      contactHelps: true,
    },
    missingList: {
      title: 'The page is not ready yet.',
      contactHelps: true,
    },
    locked: {
      title: 'The site in SharePoint is locked just now.',
      advice: 'A SharePoint administrator can unlock it. Try again afterwards.',
      retry: 'Try again',
      contactHelps: true,
    },
    invalid: {
      title: 'SharePoint cannot take it as it is.',
      advice: 'Mend it, then try again.',
      retry: 'Try again',
      contactHelps: true,
    },
    otherPerson: {
      title: 'You are signed in as somebody else than the page was opened for.',
      advice: 'Reload the page to go on as who you are now.',
      contactHelps: false,
    },
    newerLists: {
      title: 'There is a new version of Stalkingberedskab.',
      advice: 'You can go on reading. Reload the page before you change anything.',
      contactHelps: true,
    },
    serverFault: {
      title: 'SharePoint is not answering as it should.',
      advice: 'Try again in a moment.',
      retry: 'Try again',
      contactHelps: false,
    },
  },
};
