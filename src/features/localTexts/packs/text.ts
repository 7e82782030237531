import type { InBothLanguages } from '../../../contracts/language';
import type { PackExtent } from './makePack';
import type { PackRefusal } from './readPack';

interface PacksText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
  readonly takeIn: string;
  readonly choose: string;
  readonly advice: string;
  readonly reading: string;
  readonly refused: Readonly<Record<PackRefusal['why'], string>>;
  readonly refusedAdvice: Readonly<Record<PackRefusal['why'], string>>;
  readonly from: (publisher: string, edition: string) => string;
  readonly checksum: string;
  readonly compare: string;
  readonly brings: (texts: number, experiences: number) => string;
  readonly unknown: (count: number) => string;
  readonly ownStay: (count: number) => string;
  readonly nothingNew: string;
  readonly now: string;
  readonly brought: string;
  readonly experience: string;
  readonly take: string;
  readonly cancel: string;
  readonly taken: string;
  readonly undo: string;
  readonly undone: string;
  readonly share: string;
  readonly shareAbout: string;
  readonly extent: string;
  readonly extents: Readonly<Record<PackExtent, string>>;
  readonly experiences: string;
  readonly experienceTitle: string;
  readonly experienceText: string;
  readonly experienceHint: string;
  readonly experienceMissing: string;
  readonly make: string;
  readonly nothingToShare: string;
  readonly stopped: (names: string) => string;
  readonly stoppedAdvice: string;
  readonly saved: (name: string) => string;
  readonly fileName: string;
}

export const packsText: InBothLanguages<PacksText> = {
  da: {
    heading: 'Del tekster med andre',
    purpose:
      'Hent en pakke fra et videncenter eller en anden kommune, eller del jeres egne ord og erfaringer.',
    back: 'Alle tekster',
    takeIn: 'Hent en pakke',
    choose: 'Vælg pakke',
    advice: 'Eller træk filen herhen. Du ser alt, hvad den ændrer, før noget bliver gemt.',
    reading: 'Læser pakken',
    refused: {
      tooLarge: 'Filen er for stor til at være en pakke.',
      noPack: 'Filen er ikke en pakke, som vi kan læse.',
      newer: 'Pakken er lavet med en nyere udgave af Stalkingberedskab.',
      tampered: 'Pakken er ændret, efter at den blev lavet.',
      empty: 'Pakken er tom.',
      older: 'I har allerede en nyere udgave af pakken.',
      code: 'Pakken indeholder kode.',
      identity: 'Pakken indeholder noget, der kan pege på en person.',
    },
    refusedAdvice: {
      tooLarge: 'En pakke fylder højst 2 MB. Der er ikke hentet noget.',
      noPack:
        'Den kan være afbrudt under overførslen. Hent den igen dér, hvor den blev delt. Der er ikke hentet noget.',
      newer: 'Bed administratoren om at opdatere, og prøv igen. Der er ikke hentet noget.',
      tampered:
        'Tallet, der skal vise det, passer ikke med indholdet. Bed afsenderen om en ny. Der er ikke hentet noget.',
      empty: 'Der er ikke hentet noget.',
      older: 'Jeres tekster er som før.',
      code: 'Det skal en pakke ikke. Sig det til afsenderen. Der er ikke hentet noget.',
      identity: 'Sig det til afsenderen, så det kan blive fjernet. Der er ikke hentet noget.',
    },
    from: (publisher, edition) => `${publisher}, udgave ${edition}`,
    checksum: 'Kontroltal',
    compare: 'Sammenlign med tallet dér, hvor pakken er delt. Er det et andet, så hent den ikke.',
    brings: (texts, experiences) =>
      [
        texts > 0 &&
          (texts === 1 ? 'Én leveret tekst bliver en anden' : `${texts} leverede tekster bliver andre`),
        experiences > 0 &&
          (experiences === 1 ? 'én erfaring kommer til' : `${experiences} erfaringer kommer til`),
      ]
        .filter(Boolean)
        .join(', '),
    unknown: (count) =>
      count === 1
        ? 'Én tekst kendes ikke i jeres udgave og bliver sprunget over.'
        : `${count} tekster kendes ikke i jeres udgave og bliver sprunget over.`,
    ownStay: (count) =>
      count === 1
        ? 'Én af dem har I skrevet om. Jeres ord bliver stående, og du kan flette det nye ind bagefter.'
        : `${count} af dem har I skrevet om. Jeres ord bliver stående, og du kan flette det nye ind bagefter.`,
    nothingNew: 'I har det hele i forvejen.',
    now: 'Nu',
    brought: 'I pakken',
    experience: 'Erfaring',
    take: 'Hent pakken',
    cancel: 'Lad være',
    taken: 'Pakken er hentet.',
    undo: 'Fortryd',
    undone: 'Pakken er lagt tilbage.',
    share: 'Del jeres',
    shareAbout: 'Pakken er en fil, som du selv sender. Intet bliver delt, før du gør det.',
    extent: 'Hvad skal med?',
    extents: { own: 'Kun det, vi selv har skrevet', whole: 'Alle tekster, som de står hos os' },
    experiences: 'En erfaring, andre kan bruge',
    experienceTitle: 'Overskrift',
    experienceText: 'Det har vi lært',
    experienceHint: 'Uden navne, steder og datoer. Lad feltet stå tomt, hvis I ikke vil dele en.',
    experienceMissing: 'En erfaring skal have både overskrift og tekst.',
    make: 'Lav pakken',
    nothingToShare: 'I har ikke skrevet noget om endnu. Vælg alle tekster, eller skriv en erfaring.',
    stopped: (names) => `Her er noget, der kan pege på en person: ${names}.`,
    stoppedAdvice: 'Ret teksten først. Der er ikke lavet nogen pakke.',
    saved: (name) => `${name} er hentet.`,
    fileName: 'Pakke til Stalkingberedskab',
  },
  en: {
    heading: 'Share texts with others',
    purpose:
      'Take in a pack from a knowledge centre or another municipality, or share your own words and experience.',
    back: 'All texts',
    takeIn: 'Take in a pack',
    choose: 'Choose a pack',
    advice: 'Or drop the file here. You see all that it changes before anything is kept.',
    reading: 'Reading the pack',
    refused: {
      tooLarge: 'The file is too large to be a pack.',
      noPack: 'The file is no pack that we can read.',
      newer: 'The pack was made with a newer edition of Stalking readiness.',
      tampered: 'The pack was changed after it was made.',
      empty: 'The pack is empty.',
      older: 'You already have a newer edition of the pack.',
      code: 'The pack contains code.',
      identity: 'The pack contains something that may point to a person.',
    },
    refusedAdvice: {
      tooLarge: 'A pack is 2 MB at most. Nothing was taken in.',
      noPack:
        'It may have been cut off on its way. Fetch it again where it was shared. Nothing was taken in.',
      newer: 'Ask the administrator to update, and try again. Nothing was taken in.',
      tampered:
        'The number that is to show it does not fit the contents. Ask the sender for another. Nothing was taken in.',
      empty: 'Nothing was taken in.',
      older: 'Your texts are as before.',
      code: 'A pack has no need of it. Tell the sender. Nothing was taken in.',
      identity: 'Tell the sender, so that it can be removed. Nothing was taken in.',
    },
    from: (publisher, edition) => `${publisher}, edition ${edition}`,
    checksum: 'Check number',
    compare: 'Compare it with the number where the pack was shared. If it is another, do not take it in.',
    brings: (texts, experiences) =>
      [
        texts > 0 &&
          (texts === 1 ? 'One supplied text becomes another' : `${texts} supplied texts become others`),
        experiences > 0 &&
          (experiences === 1 ? 'one experience is added' : `${experiences} experiences are added`),
      ]
        .filter(Boolean)
        .join(', '),
    unknown: (count) =>
      count === 1
        ? 'One text is not known to your edition, and is passed over.'
        : `${count} texts are not known to your edition, and are passed over.`,
    ownStay: (count) =>
      count === 1
        ? 'One of them you have written in your own words. They stay, and you can merge what is new afterwards.'
        : `${count} of them you have written in your own words. They stay, and you can merge what is new afterwards.`,
    nothingNew: 'You have all of it already.',
    now: 'Now',
    brought: 'In the pack',
    experience: 'Experience',
    take: 'Take in the pack',
    cancel: 'Leave it',
    taken: 'The pack is taken in.',
    undo: 'Undo',
    undone: 'The pack is put back.',
    share: 'Share yours',
    shareAbout: 'The pack is a file that you send yourself. Nothing is shared before you do.',
    extent: 'What goes along?',
    extents: { own: 'Only what we have written', whole: 'All texts, as they are here' },
    experiences: 'An experience that others can use',
    experienceTitle: 'Heading',
    experienceText: 'What we have learnt',
    experienceHint: 'Without names, places and dates. Leave it empty if you do not want to share one.',
    experienceMissing: 'An experience needs both a heading and a text.',
    make: 'Make the pack',
    nothingToShare: 'You have not rewritten anything yet. Choose all texts, or write an experience.',
    stopped: (names) => `Something here may point to a person: ${names}.`,
    stoppedAdvice: 'Mend the text first. No pack was made.',
    saved: (name) => `${name} is downloaded.`,
    fileName: 'Pack for Stalking readiness',
  },
};
