import type { InBothLanguages } from '../../contracts/language';

export const savingText = {
  da: {
    names: {
      notSaved: 'Ikke gemt',
      savedHere: 'Gemt her',
      saved: 'Gemt i SharePoint',
      needsYou: 'Kræver dig',
    },
    means: {
      typing: 'Det bliver gemt, så snart du holder en lille pause.',
      mend: 'Ret det, der er markeret. Så bliver det gemt.',
      guard: 'Teksten kan afsløre, hvem nogen er. Den bliver gemt, når du har rettet den.',
      device: 'Browseren kan ikke huske det for dig. Bliv her, til der står »Gemt i SharePoint«.',
      savedHere:
        'Det er gemt på denne enhed og er på vej til SharePoint. Lukker du siden imens, fortsætter det, når du åbner den igen.',
      saved: 'Det står i SharePoint, og de andre kan se det.',
      needsYou: 'SharePoint kan ikke gemme det, før du har taget stilling.',
    },
    pause: (wait: string) => `SharePoint beder os vente. Vi prøver igen om ${wait}.`,
    pauseSafe: 'Det, du har skrevet, er der stadig.',
    pauseOver: 'Ventetiden er slut. Vi prøver igen.',
    deviceTitle: 'Browseren husker ikke noget her.',
    deviceAdvice: 'Dine ændringer tæller først, når der står »Gemt i SharePoint«. Bliv på siden til da.',
    updated: (when: string) => `Opdateret ${when}`,
    shownAs: (when: string) => `Vises, som det var ${when}.`,
    refresh: 'Hent igen',
    guardBlocks: 'Bliver ikke gemt',
    guardWarns: 'Vær opmærksom',
    line: (line: number) => `Linje ${line}`,
    showWhere: 'Vis hvor',
  },
  en: {
    names: {
      notSaved: 'Not saved',
      savedHere: 'Saved here',
      saved: 'Saved in SharePoint',
      needsYou: 'Needs you',
    },
    means: {
      typing: 'It will be saved as soon as you pause.',
      mend: 'Mend what is marked, and it will be saved.',
      guard: 'The text may reveal who somebody is. It will be saved once you have changed it.',
      device: 'The browser cannot remember it for you. Stay here until it says “Saved in SharePoint”.',
      savedHere:
        'It is saved on this device and on its way to SharePoint. If you close the page meanwhile, it goes on when you open it again.',
      saved: 'It is in SharePoint, where the others can see it.',
      needsYou: 'SharePoint cannot save it until you have decided.',
    },
    pause: (wait: string) => `SharePoint asks us to wait. We will try again in ${wait}.`,
    pauseSafe: 'What you have written is still there.',
    pauseOver: 'The wait is over. Trying again.',
    deviceTitle: 'The browser remembers nothing here.',
    deviceAdvice: 'Your changes count only once it says “Saved in SharePoint”. Stay on the page until then.',
    updated: (when: string) => `Updated ${when}`,
    shownAs: (when: string) => `Shown as it was ${when}.`,
    refresh: 'Fetch again',
    guardBlocks: 'Will not be saved',
    guardWarns: 'Please note',
    line: (line: number) => `Line ${line}`,
    showWhere: 'Show where',
  },
} satisfies InBothLanguages<unknown>;
