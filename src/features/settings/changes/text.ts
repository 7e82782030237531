import type { InBothLanguages } from '../../../contracts/language';
import type { SettingName } from '../../../lists';
import type { ToldList } from './change';

/** Settings that other pages write. */
type OtherSetting = `actionCards.${'maintainedBy' | 'approvedBy' | 'approvedOn' | 'nextRevision'}`;

interface ChangesText {
  readonly history: Readonly<Record<'loading' | 'failed' | 'again' | 'none' | 'more', string>>;
  readonly removed: string;
  readonly somebody: string;
  readonly settings: Readonly<Record<SettingName | OtherSetting, string>>;
  readonly things: Readonly<Record<Exclude<ToldList, 'settings'>, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly of: (column: string, thing: string) => string;
  readonly added: (by: string, kind: string, thing: string) => string;
  readonly moved: (by: string, list: string) => string;
  readonly lists: Readonly<Record<ToldList, string>>;
  readonly retired: (by: string, thing: string) => string;
  readonly usedAgain: (by: string, thing: string) => string;
  readonly changed: (by: string, what: string, from: string, to: string) => string;
  readonly wrote: (by: string, what: string, to: string) => string;
  readonly emptied: (by: string, what: string, from: string) => string;
  readonly putBack: string;
  readonly putBackThis: (what: string, from: string) => string;
  readonly donePutBack: string;
  readonly nothing: string;
  readonly inUse: string;
  readonly notInUse: string;
  readonly noOwnNumbers: string;
  readonly isSo: string;
  readonly newerLists: string;
  readonly guarded: string;
}

export const changesText: InBothLanguages<ChangesText> = {
  da: {
    history: {
      loading: 'Henter ændringerne fra SharePoint',
      failed: 'Ændringerne kan ikke hentes lige nu.',
      again: 'Prøv igen',
      none: 'Ingen har ændret noget endnu.',
      more: 'Vis flere',
    },
    removed: 'Det, der er slettet helt, ligger i SharePoints papirkurv i 93 dage.',
    somebody: 'Nogen',
    settings: {
      municipality: 'kommunens navn',
      policeDistrict: 'politikredsen',
      model: 'modellen',
      group: 'det, mødegruppen bygger på,',
      workspace: 'adressen på mødegruppens side',
      'contact.name': 'navnet på kontakten',
      'contact.mail': 'kontaktens mailadresse',
      languages: 'sprogene',
      ownNumbers: 'svaret om egne akutte numre',
      inUseSince: 'dagen, hvor siden blev taget i brug,',
      deviceKeeps: 'det, enheder må huske,',
      deviceWorkspaceDays: 'antallet af dage, mødegruppens oplysninger bliver på en enhed,',
      sparringMonths: 'antallet af måneder, før sparringstekster slettes,',
      'decision.by': 'hvem der har besluttet modellen',
      'decision.on': 'dagen for beslutningen',
      'decision.mandate': 'mandatet',
      'decision.resources': 'rammen for tid og penge',
      'decision.review': 'dagen, hvor beslutningen tages op igen',
      'actionCards.maintainedBy': 'ansvaret for action cards',
      'actionCards.approvedBy': 'godkendelsen af action cards',
      'actionCards.approvedOn': 'dagen for godkendelse af action cards',
      'actionCards.nextRevision': 'næste revision af action cards',
    },
    things: {
      areas: 'området',
      departments: 'afdelingen',
      helpNumbers: 'nummeret',
      resourcePersons: 'ressourcepersonen',
    },
    columns: {
      Title: 'navnet',
      TitleEnglish: 'det engelske navn',
      AreaKey: 'området',
      AreaKeys: 'områderne',
      Phone: 'telefonnummeret',
      Mail: 'mailadressen',
      JobTitle: 'stillingen',
      Hours: 'åbningstiden',
      HoursEnglish: 'den engelske åbningstid',
      CheckedOn: 'dagen for sidste tjek',
    },
    of: (column, thing) => `${column} for ${thing}`,
    added: (by, kind, thing) => `${by} tilføjede ${kind} ${thing}`,
    moved: (by, list) => `${by} ændrede rækkefølgen af ${list}`,
    lists: {
      settings: 'indstillingerne',
      areas: 'områderne',
      departments: 'afdelingerne',
      helpNumbers: 'de akutte numre',
      resourcePersons: 'ressourcepersonerne',
    },
    retired: (by, thing) => `${by} tog ${thing} ud af brug`,
    usedAgain: (by, thing) => `${by} tog ${thing} i brug igen`,
    changed: (by, what, from, to) => `${by} ændrede ${what} fra »${from}« til »${to}«`,
    wrote: (by, what, to) => `${by} satte ${what} til »${to}«`,
    emptied: (by, what, from) => `${by} fjernede ${what} »${from}«`,
    putBack: 'Sæt tilbage',
    putBackThis: (what, from) => `Sæt tilbage: ${what} til »${from}«`,
    donePutBack: 'Sat tilbage',
    nothing: 'ingenting',
    inUse: 'i brug',
    notInUse: 'ikke i brug',
    noOwnNumbers: 'ingen',
    isSo: 'Sådan er det nu',
    newerLists: 'Ikke sat tilbage. Siden er nyere i SharePoint end her: åbn den igen.',
    guarded: 'Ikke sat tilbage. Det ligner noget, der kan afsløre, hvem en borger er.',
  },
  en: {
    history: {
      loading: 'Fetching the changes from SharePoint',
      failed: 'The changes cannot be fetched right now.',
      again: 'Try again',
      none: 'Nobody has changed anything yet.',
      more: 'Show more',
    },
    removed: "What has been deleted altogether lies in SharePoint's recycle bin for 93 days.",
    somebody: 'Somebody',
    settings: {
      municipality: 'the name of the municipality',
      policeDistrict: 'the police district',
      model: 'the model',
      group: 'what the group builds on',
      workspace: "the address of the group's site",
      'contact.name': 'the name of the contact',
      'contact.mail': 'the mail address of the contact',
      languages: 'the languages',
      ownNumbers: 'urgent numbers of our own',
      inUseSince: 'the day the page was put to use',
      deviceKeeps: 'what devices may remember',
      deviceWorkspaceDays: "the days that the group's information stays on a device",
      sparringMonths: 'the months before texts of sparring are deleted',
      'decision.by': 'who decided on the model',
      'decision.on': 'the day of the decision',
      'decision.mandate': 'the mandate',
      'decision.resources': 'the frame of time and money',
      'decision.review': 'the day the decision is looked at again',
      'actionCards.maintainedBy': 'who maintains the action cards',
      'actionCards.approvedBy': 'who approved the action cards',
      'actionCards.approvedOn': 'the day the action cards were approved',
      'actionCards.nextRevision': 'the day the action cards are to be reviewed',
    },
    things: {
      areas: 'the area',
      departments: 'the department',
      helpNumbers: 'the number',
      resourcePersons: 'the resource person',
    },
    columns: {
      Title: 'the name',
      TitleEnglish: 'the English name',
      AreaKey: 'the area',
      AreaKeys: 'the areas',
      Phone: 'the phone number',
      Mail: 'the mail address',
      JobTitle: 'the job title',
      Hours: 'the opening hours',
      HoursEnglish: 'the English opening hours',
      CheckedOn: 'the day of the last check',
    },
    of: (column, thing) => `${column} of ${thing}`,
    added: (by, kind, thing) => `${by} added ${kind} ${thing}`,
    moved: (by, list) => `${by} changed the order of ${list}`,
    lists: {
      settings: 'the settings',
      areas: 'the areas',
      departments: 'the departments',
      helpNumbers: 'the urgent numbers',
      resourcePersons: 'the resource persons',
    },
    retired: (by, thing) => `${by} took ${thing} out of use`,
    usedAgain: (by, thing) => `${by} put ${thing} back to use`,
    changed: (by, what, from, to) => `${by} changed ${what} from “${from}” to “${to}”`,
    wrote: (by, what, to) => `${by} set ${what} to “${to}”`,
    emptied: (by, what, from) => `${by} removed ${what} “${from}”`,
    putBack: 'Put back',
    putBackThis: (what, from) => `Put back: ${what} to “${from}”`,
    donePutBack: 'Is put back',
    nothing: 'nothing',
    inUse: 'in use',
    notInUse: 'not in use',
    noOwnNumbers: 'none',
    isSo: 'As it is now',
    newerLists: 'Not put back. The lists are newer than this page: open it again.',
    guarded: 'Not put back. It looks like something that may reveal who a citizen is.',
  },
};
