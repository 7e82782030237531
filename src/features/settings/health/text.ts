import type { WideWriter } from '../../../contracts/audiences';
import type { InBothLanguages } from '../../../contracts/language';
import type { FindingGroup } from './findings';

interface HealthText {
  readonly heading: string;
  readonly fine: string;
  readonly fineAdvice: string;
  readonly groups: Readonly<Record<FindingGroup, string>>;
  readonly list: (name: string) => string;
  readonly index: (list: string) => string;
  readonly columns: (list: string, count: number) => string;
  readonly olderList: (list: string) => string;
  readonly newerList: (list: string) => string;
  readonly reload: string;
  readonly wideWriter: (who: WideWriter['who'], name: string, group: string | undefined) => string;
  readonly toRights: string;
  readonly openLists: (first: string, count: number) => string;
  readonly missingGroups: string;
  readonly unseen: (why: string) => string;
  readonly nowhere: (name: string) => string;
  readonly unreachable: (name: string) => string;
  readonly inSharePoint: string;
  readonly inSharePointOf: (name: string) => string;
  readonly contactWrong: (mail: string) => string;
  readonly fields: (count: number) => string;
  readonly seeFields: string;
  readonly renewed: (name: string) => string;
  readonly renewedMany: (count: number) => string;
  readonly toTexts: string;
  readonly pastRevision: (day: string, count: number | 'all') => string;
  readonly toCards: string;
  readonly areaUncovered: (area: string) => string;
  readonly noContact: string;
  readonly noNumbers: string;
  readonly suppliedOld: (numbers: string, day: string) => string;
  readonly numberUnchecked: (label: string) => string;
  readonly numberOld: (label: string, day: string) => string;
  readonly addPerson: string;
  readonly addPersonTo: (area: string) => string;
  readonly writeContact: string;
  readonly toNumbers: string;
  readonly toNumber: (label: string) => string;
}

export const healthText: InBothLanguages<HealthText> = {
  da: {
    heading: 'Tilstand',
    fine: 'Alt er, som det skal være.',
    fineAdvice: 'Her står det, når noget mangler, bliver for gammelt eller er åbent for flere, end det skal.',
    groups: {
      missing: 'Mangler',
      open: 'Åbent for flere, end det skal',
      wrong: 'Skal rettes',
      old: 'For gammelt',
      version: 'Fra en anden udgave',
    },
    list: (name) => `Listen »${name}« er der ikke.`,
    index: (list) => `»${list}« mangler et indeks og bliver langsom, når den vokser.`,
    columns: (list, count) => `Der mangler ${count === 1 ? 'en kolonne' : `${count} kolonner`} i »${list}«.`,
    olderList: (list) => `»${list}« er fra en ældre udgave og skal udvides.`,
    newerList: (list) => `»${list}« er fra en nyere udgave end den, du har åben. Her kan den kun læses.`,
    reload: 'Hent siden igen',
    wideWriter(who, name, group) {
      const through = group ? ` De er med i »${group}«.` : '';
      if (who === 'everyone') return `Alle kan skrive på siden, også gæster.${through}`;
      if (who === 'employees') return `Alle medarbejdere kan skrive på siden.${through}`;
      return `${name} er gæst og kan skrive på siden${group ? ` gennem »${group}«` : ''}.`;
    },
    toRights: 'Se rettigheden i SharePoint',
    openLists: (first, count) =>
      count === 1
        ? `»${first}« kan rettes af flere, end den skal.`
        : `${count} lister kan rettes af flere, end de skal.`,
    unseen: (why) => `Gruppens egen side kan ikke ses efter. ${why}`,
    missingGroups: 'Grupperne, der afgør, hvem der må skrive, er ikke på plads.',
    nowhere: (name) => `${name} hører kun til områder, der ikke er i brug, og kan ikke findes.`,
    unreachable: (name) => `${name} har hverken telefon eller mail.`,
    inSharePoint: 'Ret i SharePoint',
    inSharePointOf: (name) => `Ret i SharePoint: ${name}`,
    contactWrong: (mail) => `Kontakten kan ikke nås: »${mail}« er ikke en mailadresse.`,
    fields: (count) =>
      count === 1 ? 'Ét felt kan ikke læses og vises ikke.' : `${count} felter kan ikke læses og vises ikke.`,
    seeFields: 'Se hvilke',
    renewed: (name) => `»${name}« har I skrevet om, og den leverede tekst er fornyet siden.`,
    renewedMany: (count) => `${count} tekster har I skrevet om, og de leverede er fornyet siden.`,
    toTexts: 'Hold dem op mod hinanden',
    pastRevision: (day, count) =>
      `${count === 'all' ? 'Kortene' : count === 1 ? 'Et kort' : `${count} kort`} skulle ses efter ${day}.`,
    toCards: 'Se kortene efter',
    areaUncovered: (area) => `${area} har ingen ressourceperson.`,
    noContact: 'Ingen står som kontakt, når noget mangler.',
    noNumbers: 'I har ingen egne akutte numre.',
    suppliedOld: (numbers, day) => `De leverede numre er ikke tjekket siden ${day}: ${numbers}.`,
    numberUnchecked: (label) => `${label} er aldrig tjekket.`,
    numberOld: (label, day) => `${label} er sidst tjekket ${day}.`,
    addPerson: 'Tilføj person',
    addPersonTo: (area) => `Tilføj person til ${area}`,
    writeContact: 'Skriv kontakt',
    toNumbers: 'Gå til numrene',
    toNumber: (label) => `Gå til numrene: ${label}`,
  },
  en: {
    heading: 'Health',
    fine: 'Everything is as it should be.',
    fineAdvice:
      'When something is missing, gets too old or is open to more people than it should be, it says so here.',
    groups: {
      missing: 'Missing',
      open: 'Open to more people than it should be',
      wrong: 'Needs mending',
      old: 'Too old',
      version: 'From another version',
    },
    list: (name) => `The list “${name}” is not there.`,
    index: (list) => `“${list}” lacks an index and will be slow once it grows.`,
    columns: (list, count) => `${count === 1 ? 'A column is' : `${count} columns are`} missing in “${list}”.`,
    olderList: (list) => `“${list}” is from an older version and has to be extended.`,
    newerList: (list) =>
      `“${list}” is from a newer version than the one you have open. Here it can only be read.`,
    reload: 'Reload the page',
    wideWriter(who, name, group) {
      const through = group ? ` They are in “${group}”.` : '';
      if (who === 'everyone') return `Everyone can write on the site, guests too.${through}`;
      if (who === 'employees') return `Every employee can write on the site.${through}`;
      return `${name} is a guest and can write on the site${group ? ` through “${group}”` : ''}.`;
    },
    toRights: 'See the permission in SharePoint',
    openLists: (first, count) =>
      count === 1
        ? `More people can edit “${first}” than should.`
        : `More people can edit ${count} lists than should.`,
    unseen: (why) => `The group's own site cannot be inspected. ${why}`,
    missingGroups: 'The groups that decide who may write are not in place.',
    nowhere: (name) => `${name} covers only areas that are not in use, and cannot be found.`,
    unreachable: (name) => `${name} has neither phone nor mail.`,
    inSharePoint: 'Edit in SharePoint',
    inSharePointOf: (name) => `Edit in SharePoint: ${name}`,
    contactWrong: (mail) => `The contact cannot be reached: “${mail}” is not a mail address.`,
    fields: (count) =>
      count === 1
        ? 'One field cannot be read and is not shown.'
        : `${count} fields cannot be read and are not shown.`,
    seeFields: 'See which',
    renewed: (name) => `You have reworded “${name}”, and the supplied text has been renewed since.`,
    renewedMany: (count) =>
      `You have reworded ${count} texts, and the supplied ones have been renewed since.`,
    toTexts: 'Compare them',
    pastRevision: (day, count) =>
      `${count === 'all' ? 'The cards were' : count === 1 ? 'One card was' : `${count} cards were`} due for review on ${day}.`,
    toCards: 'Review the cards',
    areaUncovered: (area) => `${area} has no resource person.`,
    noContact: 'Nobody is named as contact when something is missing.',
    noNumbers: 'You have no urgent numbers of your own.',
    suppliedOld: (numbers, day) => `The supplied numbers have not been checked since ${day}: ${numbers}.`,
    numberUnchecked: (label) => `${label} has never been checked.`,
    numberOld: (label, day) => `${label} was last checked on ${day}.`,
    addPerson: 'Add a person',
    addPersonTo: (area) => `Add a person to ${area}`,
    writeContact: 'Write a contact',
    toNumbers: 'Go to the numbers',
    toNumber: (label) => `Go to the numbers: ${label}`,
  },
};
