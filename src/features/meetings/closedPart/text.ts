import type { InBothLanguages } from '../../../contracts/language';

interface ClosedPartText {
  readonly heading: string;
  readonly purpose: string;
  readonly link: string;
  readonly linkUnmade: string;
  readonly loading: string;
  readonly safe: string;
  readonly unmade: string;
  readonly unmadeAdvice: string;
  readonly elsewhere: string;
  readonly openSite: string;
  readonly ownerOnly: string;
  readonly who: string;
  readonly whoHint: string;
  readonly missing: string;
  readonly notFound: (names: string) => string;
  readonly notFoundAdvice: string;
  readonly nobody: string;
  readonly close: (persons: number) => string;
  readonly closing: (finished: number, all: number) => string;
  readonly closed: (persons: number) => string;
  readonly reopened: string;
  readonly reopenedAdvice: string;
  readonly closeAgain: string;
  readonly admitted: string;
  readonly others: string;
  readonly guest: string;
  readonly guestAdmitted: (name: string) => string;
  readonly guestAdmittedAdvice: string;
  readonly admit: string;
  readonly dismiss: string;
  readonly admitOf: (name: string) => string;
  readonly dismissOf: (name: string) => string;
  readonly saidAdmitted: (name: string) => string;
  readonly saidDismissed: (name: string) => string;
}

export const closedPartText: InBothLanguages<ClosedPartText> = {
  da: {
    heading: 'Lukkede punkter',
    purpose: 'Lukkede punkter og opfølgningerne på dem ses kun af dem, der står her. Gæster ser dem aldrig.',
    link: 'Hvem ser de lukkede punkter?',
    linkUnmade: 'Punkter, som gæster ikke skal se',
    loading: 'Ser efter, hvem der har adgang',
    safe: 'Ingen har fået adgang, som ikke skulle.',
    unmade: 'Gruppens gæster ser alle punkter.',
    unmadeAdvice:
      'Når I har lukket for gæster, kan I gøre enkelte punkter til kommunens egne. De punkter, der allerede findes, ændres ikke.',
    elsewhere:
      'Hvem der ser dem, bestemmes på siden i SharePoint, for fra Teams kan rettigheder ikke sættes.',
    openSite: 'Åbn siden i SharePoint',
    ownerOnly: 'Kun en ejer af gruppens side kan ændre det. Bed ejeren åbne denne side.',
    who: 'Hvem skal se de lukkede punkter?',
    whoHint: 'Gruppens ressourcepersoner er valgt på forhånd. Du kan ændre det senere.',
    missing:
      'Her står ressourcepersonerne og de kolleger i teamet, som har været inde på gruppens side i SharePoint.',
    notFound: (names) => `${names} har ikke fået adgang.`,
    notFoundAdvice:
      'Ingen i kommunens Microsoft 365 har den adresse, der står på listen over ressourcepersoner. Ret adressen, og prøv igen.',
    nobody: 'Vælg mindst én, som skal se dem.',
    close: (persons) => `Luk for gæster, og giv ${persons} adgang`,
    closing: (finished, all) => (all > 0 ? `Lukker: ${finished} af ${all}` : 'Begynder'),
    closed: (persons) =>
      persons === 1
        ? 'Der er lukket for gæster. Én kan se de lukkede punkter.'
        : `Der er lukket for gæster. ${persons} kan se de lukkede punkter.`,
    reopened: 'De lukkede punkter er ikke lukket helt.',
    reopenedAdvice:
      'Nogen har ændret rettighederne i SharePoint, lukningen blev afbrudt, eller en ny version har brug for endnu en lukket liste. Det, der mangler, vises ikke, før der er lukket igen.',
    closeAgain: 'Luk igen',
    admitted: 'Ser de lukkede punkter',
    others: 'Andre, du kan give adgang',
    guest: 'Gæst: ser ikke lukkede punkter',
    guestAdmitted: (name) => `${name} er gæst og ser de lukkede punkter.`,
    guestAdmittedAdvice: 'Adgangen er givet direkte i SharePoint. Fjern den, hvis det ikke er meningen.',
    admit: 'Giv adgang',
    dismiss: 'Fjern adgang',
    admitOf: (name) => `Giv adgang: ${name}`,
    dismissOf: (name) => `Fjern adgang: ${name}`,
    saidAdmitted: (name) => `${name} ser nu de lukkede punkter.`,
    saidDismissed: (name) => `${name} ser ikke længere de lukkede punkter.`,
  },
  en: {
    heading: 'Closed points',
    purpose:
      'Closed points, and what follows from them, are seen only by those named here. Guests never see them.',
    link: 'Who sees the closed points?',
    linkUnmade: 'Points that guests should not see',
    loading: 'Looking who has access',
    safe: 'Nobody has been let in who should not be.',
    unmade: "The group's guests see every point.",
    unmadeAdvice:
      'Once it is closed to guests, you can keep single points to the municipality. Points that are there already do not change.',
    elsewhere: 'Who sees them is decided on the site in SharePoint: permissions cannot be set from Teams.',
    openSite: 'Open the site in SharePoint',
    ownerOnly: "Only an owner of the group's site can change it. Ask the owner to open this page.",
    who: 'Who should see the closed points?',
    whoHint: "The group's resource persons are chosen already. You can change it later.",
    missing:
      "These are the resource persons, and those of the team who have been on the group's site in SharePoint.",
    notFound: (names) => `${names} did not get access.`,
    notFoundAdvice:
      "Nobody in the municipality's Microsoft 365 has the address in the list of resource persons. Correct it, and try again.",
    nobody: 'Choose at least one who should see them.',
    close: (persons) => `Close to guests, and let ${persons} in`,
    closing: (finished, all) => (all > 0 ? `Closing: ${finished} of ${all}` : 'Beginning'),
    closed: (persons) =>
      persons === 1
        ? 'It is closed to guests. One person sees the closed points.'
        : `It is closed to guests. ${persons} see the closed points.`,
    reopened: 'The closed points are not quite closed.',
    reopenedAdvice:
      'Somebody has changed the permissions in SharePoint, the closing was broken off, or a new version needs one more closed list. What is missing is not shown until it is closed again.',
    closeAgain: 'Close again',
    admitted: 'See the closed points',
    others: 'Others you can let in',
    guest: 'Guest: does not see closed points',
    guestAdmitted: (name) => `${name} is a guest and sees the closed points.`,
    guestAdmittedAdvice: 'Access was given directly in SharePoint. Remove it if that was not meant.',
    admit: 'Give access',
    dismiss: 'Remove access',
    admitOf: (name) => `Give access: ${name}`,
    dismissOf: (name) => `Remove access: ${name}`,
    saidAdmitted: (name) => `${name} now sees the closed points.`,
    saidDismissed: (name) => `${name} no longer sees the closed points.`,
  },
};
