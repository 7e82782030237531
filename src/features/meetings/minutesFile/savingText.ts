import type { FileSaved } from '../../../contracts/files';
import type { InBothLanguages } from '../../../contracts/language';
import type { FileKind } from './makeFile';
import type { MinutesPaper } from './paper';

type Refusal = Extract<FileSaved, { readonly state: 'refused' }>['why'] | 'noAccess';

type ByAudience = Readonly<Record<MinutesPaper['audience'], string>>;

interface SavingText {
  readonly save: ByAudience;
  readonly saving: string;
  readonly hint: string;
  readonly hintClosed: string;
  readonly closedHint: (title: string) => string;
  readonly download: Readonly<Record<FileKind, string>>;
  readonly downloadFailed: string;
  readonly downloadFailedAdvice: string;
  readonly open: Readonly<Record<FileKind, string>>;
  readonly openFolder: string;
  readonly saved: ByAudience;
  readonly taken: string;
  readonly takenBy: (name: string, when: string) => string;
  readonly newVersionAdvice: string;
  readonly newVersion: string;
  readonly besideAdvice: ByAudience;
  readonly beside: string;
  readonly showTaken: string;
  readonly safe: string;
  readonly refused: Readonly<Record<Refusal, { readonly title: string; readonly advice: string }>>;
}

export const savingText: InBothLanguages<SavingText> = {
  da: {
    save: { open: 'Gem i gruppens filer', closed: 'Gem de lukkede punkter for sig' },
    saving: 'Gemmer …',
    hint: 'Referatet gemmes som Word og PDF i mappen »Referater«, hvor gruppen og dens gæster kan læse det. Sparring er ikke med.',
    hintClosed: 'Punkter, gæster ikke kan se, er heller ikke med.',
    closedHint: (title) =>
      `Vedhæftes punktet »${title}« i SharePoint, hvor kun de, der ser lukkede punkter, kan læse det.`,
    download: { word: 'Hent som Word', pdf: 'Hent som PDF' },
    downloadFailed: 'Filen kunne ikke laves.',
    downloadFailedAdvice: 'Prøv igen, når du har net. Referatet står stadig her.',
    open: { word: 'Åbn Word-filen', pdf: 'Åbn PDF-filen' },
    openFolder: 'Åbn mappen',
    saved: {
      open: 'Referatet ligger i gruppens filer.',
      closed: 'De lukkede punkter er gemt for sig.',
    },
    taken: 'Referatet ligger der allerede.',
    takenBy: (name, when) => `${name} gemte det ${when}.`,
    newVersionAdvice:
      'Gem en ny version, hvis der er kommet noget til. Den gamle bliver i filens versionshistorik.',
    newVersion: 'Gem en ny version',
    besideAdvice: {
      open: 'Mappen gemmer ikke gamle versioner. Derfor lægges den nye fil ved siden af den gamle.',
      closed: 'Vedhæftede filer har ikke versioner. Derfor lægges den nye fil ved siden af den gamle.',
    },
    beside: 'Gem ved siden af',
    showTaken: 'Se den, der ligger der',
    safe: 'Referatet står stadig her.',
    refused: {
      full: {
        title: 'Der er ikke mere plads på gruppens side.',
        advice: 'Referatet står stadig her. Bed sidens ejer om at skaffe plads, eller hent filen.',
      },
      nameTooLong: {
        title: 'Filens adresse bliver for lang til SharePoint.',
        advice: 'Referatet står stadig her. Hent filen, og gem den et sted med en kortere sti.',
      },
      inUse: {
        title: 'Filen er åben hos en anden.',
        advice: 'Der er ikke ændret noget. Prøv igen, når den er lukket.',
      },
      noAttachments: {
        title: 'Listen med lukkede punkter tager ikke imod filer.',
        advice:
          'Referatet står stadig her. Sidens ejer kan slå vedhæftede filer til i listens avancerede indstillinger.',
      },
      noAccess: {
        title: 'Du kan ikke gemme i gruppens filer.',
        advice: 'Referatet står stadig her. Bed sidens ejer om skriveadgang, eller hent filen.',
      },
    },
  },
  en: {
    save: { open: "Save in the group's files", closed: 'Save the closed points separately' },
    saving: 'Saving …',
    hint: 'The minutes are saved as Word and PDF in the folder “Referater”, where the group and its guests can read them. Sparring is left out.',
    hintClosed: 'Points that guests cannot see are left out too.',
    closedHint: (title) =>
      `Attached to the point “${title}” in SharePoint, where only those who see closed points can read it.`,
    download: { word: 'Download as Word', pdf: 'Download as PDF' },
    downloadFailed: 'The file could not be made.',
    downloadFailedAdvice: 'Try again when you are online. The minutes are still here.',
    open: { word: 'Open the Word file', pdf: 'Open the PDF file' },
    openFolder: 'Open the folder',
    saved: {
      open: "The minutes are in the group's files.",
      closed: 'The closed points are saved separately.',
    },
    taken: 'The minutes are there already.',
    takenBy: (name, when) => `${name} saved them ${when}.`,
    newVersionAdvice:
      "Save a new version if something has been added. The old one stays in the file's version history.",
    newVersion: 'Save a new version',
    besideAdvice: {
      open: 'The folder keeps no old versions, so the new file is put beside the old one.',
      closed: 'Attached files have no versions, so the new file is put beside the old one.',
    },
    beside: 'Save beside it',
    showTaken: 'See the one that is there',
    safe: 'The minutes are still here.',
    refused: {
      full: {
        title: "The group's site has no more room.",
        advice: "The minutes are still here. Ask the site's owner to make room, or download the file.",
      },
      nameTooLong: {
        title: "The file's address is too long for SharePoint.",
        advice: 'The minutes are still here. Download the file, and save it somewhere with a shorter path.',
      },
      inUse: {
        title: 'Somebody has the file open.',
        advice: 'Nothing has been changed. Try again when it is closed.',
      },
      noAttachments: {
        title: 'The list of closed points takes no files.',
        advice:
          "The minutes are still here. The site's owner can turn attachments on in the list's advanced settings.",
      },
      noAccess: {
        title: "You cannot save in the group's files.",
        advice:
          "The minutes are still here. Ask the site's owner for the right to write, or download the file.",
      },
    },
  },
};
