import type { InBothLanguages } from '../../../contracts/language';

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
  readonly languages: string;
  readonly bothLanguages: string;
  readonly danishOnly: string;
  readonly guarded: string;
  readonly notAnswered: string;
  readonly undo: string;
  readonly undoThis: (name: string) => string;
  readonly inSharePoint: string;
  readonly names: Readonly<Record<'municipality' | 'group' | 'contact' | 'languages', string>>;
  readonly heading: string;
  readonly purpose: string;
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
      group: 'Mødegruppe',
      contact: 'Kontakt',
      languages: 'Sprog',
    },
    heading: 'Kommunens valg',
    purpose: 'Gælder for alle, der bruger siden.',
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
    languages: 'The page is shown in',
    bothLanguages: 'Danish and English',
    danishOnly: 'Danish only',
    guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    notAnswered: 'Not chosen yet',
    undo: 'Undo',
    undoThis: (name) => `Undo: ${name}`,
    inSharePoint: 'Edit in SharePoint',
    names: {
      municipality: 'Municipality',
      group: 'Group that meets',
      contact: 'Contact',
      languages: 'Languages',
    },
    heading: "The municipality's choices",
    purpose: 'They hold for everyone who uses the page.',
  },
};
