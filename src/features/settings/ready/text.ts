import type { InBothLanguages } from '../../../contracts/language';

interface ReadyText {
  readonly looking: string;
  readonly toMake: (lists: number, columns: number) => string;
  readonly make: string;
  readonly beginning: string;
  readonly making: (finished: number, all: number) => string;
  readonly safe: string;
  /** Somebody else may make lists, or the same person elsewhere. */
  readonly refused: Readonly<
    Record<'noAccess' | 'consentMissing', { readonly title: string; readonly advice: string }>
  >;
  readonly lookAgain: string;
  readonly obstacles: string;
  readonly obstacle: (list: string, column: string, type: string) => string;
  readonly showAccess: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const readyText: InBothLanguages<ReadyText> = {
  da: {
    looking: 'Ser efter, hvad der mangler',
    toMake: (lists, columns) =>
      lists === 0
        ? `Der mangler ${counted(columns, 'kolonne', 'kolonner')}. Intet slettes eller overskrives.`
        : `Der oprettes ${counted(lists, 'liste', 'lister')} med ${counted(columns, 'kolonne', 'kolonner')}. Intet slettes eller overskrives.`,
    make: 'Gør klar',
    beginning: 'Begynder',
    making: (finished, all) => `Gør klar: ${finished} af ${all}`,
    safe: 'Intet er slettet. Det, der nåede at blive oprettet, er der stadig, og du kan trygt prøve igen.',
    refused: {
      noAccess: {
        title: 'Du må ikke oprette eller udvide lister på siden.',
        advice:
          'Det kan sidens ejer. Bed ejeren åbne »Indstillinger« på siden i SharePoint og gøre den klar.',
      },
      consentMissing: {
        title: 'Herfra kan lister ikke ses efter eller oprettes.',
        advice: 'Kommunen har ikke givet appen lov til det (AllSites.Manage). Gør det på siden i SharePoint.',
      },
    },
    lookAgain: 'Se efter igen',
    obstacles: 'Kolonner, der ikke kan bruges',
    obstacle: (list, column, type) =>
      `»${column}« i »${list}« har typen ${type}. Omdøb eller slet kolonnen i SharePoint, og prøv igen.`,
    showAccess: 'Hvem kan hvad',
  },
  en: {
    looking: 'Looking for what is missing',
    toMake: (lists, columns) =>
      lists === 0
        ? `${counted(columns, 'column is', 'columns are')} missing. Nothing is deleted or overwritten.`
        : `Will create ${counted(lists, 'list', 'lists')} with ${counted(columns, 'column', 'columns')}. Nothing is deleted or overwritten.`,
    make: 'Make ready',
    beginning: 'Beginning',
    making: (finished, all) => `Making ready: ${finished} of ${all}`,
    safe: 'Nothing is deleted. What was created is still there, and it is safe to try again.',
    refused: {
      noAccess: {
        title: 'You may not create or extend lists on the site.',
        advice: 'Its owner may. Ask the owner to open “Settings” on the SharePoint site and make it ready.',
      },
      consentMissing: {
        title: 'Lists cannot be inspected or created from here.',
        advice:
          'The municipality has not given the app permission to (AllSites.Manage). Do it on the SharePoint site.',
      },
    },
    lookAgain: 'Look again',
    obstacles: 'Columns that cannot be used',
    obstacle: (list, column, type) =>
      `“${column}” in “${list}” has the type ${type}. Rename or delete the column in SharePoint, then try again.`,
    showAccess: 'Who can do what',
  },
};
