import type { InBothLanguages } from '../../../contracts/language';
import type { ModelChoice } from './answers';
import type { Topic } from './topics';

export const groupKinds = ['honour', 'radicalisation', 'exit', 'ssp', 'new', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

interface AnswersText {
  readonly municipality: string;
  readonly municipalityHint: string;
  readonly municipalityMissing: string;
  readonly tooLong: string;
  readonly district: string;
  readonly districtHint: string;
  readonly districtKnown: string;
  readonly noDistrict: string;
  readonly police: (district: string) => string;
  readonly group: string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  readonly groupMissing: string;
  readonly site: string;
  readonly siteHint: string;
  readonly siteProblems: Readonly<Record<'notAnAddress' | 'otherTenant' | 'staffSite', string>>;
  readonly siteFailures: Readonly<Record<'missingSite' | 'noAccess' | 'other', string>>;
  readonly channel: (title: string) => string;
  readonly lookAtSite: string;
  readonly contactName: string;
  readonly contactMail: string;
  readonly contactHint: string;
  readonly notAMail: string;
  readonly notInTenant: string;
  readonly languages: string;
  readonly bothLanguages: string;
  readonly danishOnly: string;
  readonly guarded: string;
  readonly notAnswered: string;
  readonly undo: string;
  readonly undoThis: (name: string) => string;
  readonly inSharePoint: string;
  readonly model: string;
  readonly modelHint: string;
  readonly models: Readonly<Record<ModelChoice, { readonly name: string; readonly is: string }>>;
  readonly sparring: string;
  readonly sparringHint: string;
  readonly sparringAfter: (months: number) => string;
  readonly devices: string;
  readonly devicesHint: string;
  readonly keepRows: { readonly name: string; readonly is: string };
  readonly keepChanges: { readonly name: string; readonly is: string };
  readonly days: string;
  readonly daysHint: string;
  readonly devicesKeep: (days: number) => string;
  readonly devicesKeepNothing: string;
  readonly between: (least: number, most: number) => string;
  readonly names: Readonly<Record<Topic, string>>;
}

export const answersText: InBothLanguages<AnswersText> = {
  da: {
    municipality: 'Kommunens navn',
    municipalityHint: 'Skriv de første bogstaver, og vælg. Du kan rette navnet, som I selv skriver det.',
    municipalityMissing: 'Skriv kommunens navn.',
    tooLong: 'Højst 255 tegn.',
    district: 'Politikreds',
    districtHint: 'Kan rettes senere.',
    districtKnown: 'Foreslået ud fra kommunen. Ret den, hvis den ikke passer.',
    noDistrict: 'Ikke valgt',
    police: (district) => `${district} Politi`,
    group: 'Vi bygger på',
    groups: {
      honour: 'Gruppen om æresrelaterede konflikter og negativ social kontrol',
      radicalisation: 'Gruppen om radikalisering og ekstremisme',
      exit: 'Bandeexit',
      ssp: 'SSP',
      new: 'En ny gruppe',
      none: 'Vi har ingen mødegruppe (Model 1)',
    },
    groupMissing: 'Vælg, hvad I bygger på.',
    site: 'Adressen på teamets egen side',
    siteHint: 'Åbn en almindelig kanal i Teams, vælg Filer og Åbn i SharePoint, og kopiér adressen herind.',
    siteProblems: {
      notAnAddress:
        'Det ligner ikke adressen på en side. Den begynder med https:// og har /sites/ eller /teams/ i sig.',
      otherTenant: 'Adressen er ikke i jeres egen SharePoint. Hent den fra SharePoint, ikke fra Teams.',
      staffSite: 'Det er den her side, som alle medarbejdere læser. Gruppen skal have sin egen.',
    },
    siteFailures: {
      missingSite: 'Siden findes ikke. Se efter, om adressen er kopieret helt.',
      noAccess: 'Du kan ikke læse den side. Bed teamets ejer om at blive medlem, og prøv igen.',
      other: 'Siden kunne ikke tjekkes lige nu. Prøv igen om lidt.',
    },
    channel: (title) =>
      `»${title}« hører til en privat eller delt kanal, og dér er medlemmerne nogle andre end i teamet. Brug siden fra en almindelig kanal.`,
    lookAtSite: 'Tjek og gem',
    contactName: 'Navn',
    contactMail: 'E-mail',
    contactHint:
      'Gerne en fællespostkasse. Vises, når noget mangler, eller et område ikke har nogen ressourceperson.',
    notAMail: 'Skriv en mailadresse.',
    notInTenant: 'Ingen i kommunens Microsoft 365 har den adresse. Gem den kun, hvis du er sikker.',
    languages: 'Siden vises på',
    bothLanguages: 'Dansk og engelsk',
    danishOnly: 'Kun dansk',
    guarded: 'Ikke gemt. Det ligner noget, der kan afsløre, hvem en borger er.',
    notAnswered: 'Ikke valgt endnu',
    undo: 'Fortryd',
    undoThis: (name) => `Fortryd: ${name}`,
    inSharePoint: 'Ret i SharePoint',
    names: {
      municipality: 'Kommune',
      model: 'Model',
      group: 'Mødegruppe',
      contact: 'Kontakt',
      languages: 'Sprog',
      retention: 'Sparring',
      devices: 'Enheder',
    },
    model: 'Hvilken model arbejder I efter?',
    modelHint: 'Ingen af dem er bedre end de andre. I vælger den, der passer til jeres kommune.',
    models: {
      1: {
        name: 'Model 1: Information og plan',
        is: 'Få personer har særlig viden, og alle ved, hvem de er, og hvad de selv skal gøre, når mistanken melder sig.',
      },
      2: {
        name: 'Model 2: Information, fokus og plan',
        is: 'En større gruppe fra flere områder mødes jævnligt, og I er opmærksomme på sager, ingen har sat ord på endnu.',
      },
      3: {
        name: 'Model 3: Information, fokus, samarbejde og plan',
        is: 'Gruppen bygger på et samarbejde, I har i forvejen om beslægtede emner, og politiet er med.',
      },
      '': {
        name: 'Ikke besluttet',
        is: 'Siden viser det samme som med Model 1, indtil I har besluttet jer.',
      },
    },
    sparring: 'Måneder, før sparringstekster slettes',
    sparringHint:
      'Tæller fra den dag, referatet er godkendt. Så slettes det, I har skrevet under sparring; resten af mødet bliver.',
    sparringAfter: (months) =>
      `Sparringstekster slettes ${months === 1 ? '1 måned' : `${months} måneder`} efter godkendt referat`,
    devices: 'Hvad må en computer eller telefon huske?',
    devicesHint:
      'Valget gælder alle enheder, for en browser kan ikke se, om kommunen styrer den. Det, nogen har skrevet, og som er på vej til SharePoint, bliver altid liggende, til det er fremme.',
    keepRows: {
      name: 'Det, der er læst',
      is: 'Siden åbner straks og kan læses uden net.',
    },
    keepChanges: {
      name: 'Kun det, der er på vej',
      is: 'Vælg det, hvis nogen bruger deres egen telefon eller computer. Siden kan så ikke læses uden net.',
    },
    days: 'Dage, mødegruppens oplysninger må blive liggende',
    daysHint: 'Derefter fjernes de fra enheden. I SharePoint sker der ikke noget.',
    devicesKeep: (days) =>
      `Enheder husker det læste; mødegruppens oplysninger i ${days === 1 ? '1 dag' : `${days} dage`}`,
    devicesKeepNothing: 'Enheder husker kun det, der er på vej',
    between: (least, most) => `Skriv et helt tal fra ${least} til ${most}.`,
  },
  en: {
    municipality: 'Name of the municipality',
    municipalityHint:
      'Type the first letters and choose. You can change the name to what you call yourselves.',
    municipalityMissing: 'Write the name of the municipality.',
    tooLong: 'At most 255 characters.',
    district: 'Police district',
    districtHint: 'Can be changed later.',
    districtKnown: 'Suggested from the municipality. Change it if it is wrong.',
    noDistrict: 'Not chosen',
    police: (district) => `${district} Politi`,
    group: 'We build on',
    groups: {
      honour: 'The group on honour-related conflicts and negative social control',
      radicalisation: 'The group on radicalisation and extremism',
      exit: 'Gang exit (bandeexit)',
      ssp: 'SSP (school, social services, police)',
      new: 'A new group',
      none: 'We have no group that meets (Model 1)',
    },
    groupMissing: 'Choose what you build on.',
    site: "Address of the team's own site",
    siteHint: 'Open a standard channel in Teams, choose Files and Open in SharePoint, and copy the address.',
    siteProblems: {
      notAnAddress:
        'This does not look like the address of a site. It begins with https:// and has /sites/ or /teams/ in it.',
      otherTenant: 'The address is not in your own SharePoint. Take it from SharePoint, not from Teams.',
      staffSite: 'That is this site, which every employee reads. The group needs its own.',
    },
    siteFailures: {
      missingSite: 'There is no such site. See whether the whole address was copied.',
      noAccess: "You may not read that site. Ask the team's owner to make you a member, then try again.",
      other: 'The site could not be checked right now. Try again in a moment.',
    },
    channel: (title) =>
      `“${title}” belongs to a private or shared channel, whose members are others than the team's. Use the site of a standard channel.`,
    lookAtSite: 'Check and save',
    contactName: 'Name',
    contactMail: 'Mail',
    contactHint:
      'A shared mailbox, if you can. Shown when something is missing or an area has no resource person.',
    notAMail: 'Write a mail address.',
    notInTenant: 'Nobody in the municipality’s Microsoft 365 has that address. Save it only if you are sure.',
    languages: 'The page is shown in',
    bothLanguages: 'Danish and English',
    danishOnly: 'Danish only',
    guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    notAnswered: 'Not chosen yet',
    undo: 'Undo',
    undoThis: (name) => `Undo: ${name}`,
    inSharePoint: 'Edit in SharePoint',
    model: 'Which model do you work by?',
    modelHint: 'None of them is better than the others. You choose the one that suits your municipality.',
    models: {
      1: {
        name: 'Model 1: Information and plan',
        is: 'A few people have special knowledge, and everyone knows who they are and what to do themselves when a suspicion arises.',
      },
      2: {
        name: 'Model 2: Information, focus and plan',
        is: 'A larger group from several areas meets regularly, and you look out for cases that nobody has put into words yet.',
      },
      3: {
        name: 'Model 3: Information, focus, cooperation and plan',
        is: 'The group builds on cooperation you already have on related subjects, and the police take part.',
      },
      '': {
        name: 'Not decided',
        is: 'The page shows the same as with Model 1 until you have decided.',
      },
    },
    sparring: 'Months before texts of sparring are deleted',
    sparringHint:
      'Counted from the day the minutes are approved. What you wrote during sparring is then deleted; the rest of the meeting stays.',
    sparringAfter: (months) =>
      `Texts of sparring are deleted ${months === 1 ? '1 month' : `${months} months`} after the minutes are approved`,
    devices: 'What may a computer or phone remember?',
    devicesHint:
      'The choice holds for all devices, because a browser cannot tell whether the municipality manages it. What somebody has written and is on its way to SharePoint always stays until it has arrived.',
    keepRows: {
      name: 'What has been read',
      is: 'The page opens at once and can be read without a network.',
    },
    keepChanges: {
      name: 'Only what is on its way',
      is: 'Choose this if people use phones or computers of their own. The page cannot be read without a network then.',
    },
    days: "Days that the group's information may stay",
    daysHint: 'After that it is taken off the device. Nothing happens in SharePoint.',
    devicesKeep: (days) =>
      `Devices remember what was read, the group's for ${days === 1 ? '1 day' : `${days} days`}`,
    devicesKeepNothing: 'Devices remember only what is on its way',
    between: (least, most) => `Write a whole number from ${least} to ${most}.`,
    names: {
      municipality: 'Municipality',
      model: 'Model',
      group: 'Group that meets',
      contact: 'Contact',
      languages: 'Languages',
      retention: 'Sparring',
      devices: 'Devices',
    },
  },
};
