import type { InBothLanguages } from '../../contracts/language';
import type { Rhythm, StructureTheme } from './structure';
import type { GroupSiteProblem } from './workspace/openGroupSite';

interface StructuresText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
  readonly loading: string;
  readonly safe: string;
  readonly closed: string;
  readonly closedAdvice: string;
  readonly noSite: string;
  readonly askCoordinator: string;
  readonly noneTitle: string;
  readonly noneAdvice: string;
  readonly register: string;
  readonly guideWay: string;
  readonly themes: Readonly<Record<StructureTheme, string>>;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly labels: Readonly<Record<'Title' | 'Theme' | 'Rhythm' | 'Site' | 'Channel', string>>;
  readonly hints: Readonly<Record<'Title' | 'Site' | 'Channel', string>>;
  readonly choose: string;
  readonly firstSite: string;
  readonly problems: Readonly<
    Record<GroupSiteProblem | 'noName' | 'noTheme' | 'tooLong' | 'noLink' | 'guarded', string>
  >;
  readonly save: string;
  readonly saveFirst: string;
  readonly cancel: string;
  readonly making: (finished: number, all: number) => string;
  readonly edit: string;
  readonly editThis: (name: string) => string;
  readonly editInSharePoint: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly registered: (name: string) => string;
  readonly undo: string;
  readonly members: (members: number, guests: number) => string;
  readonly noMembers: string;
  readonly lookedOn: (day: string) => string;
  readonly toSite: string;
  readonly toChannel: string;
  readonly ofThis: (what: string, name: string) => string;
  readonly toMembers: string;
  readonly looking: string;
  readonly notSeen: string;
  readonly lookAgain: string;
  readonly nothingNew: string;
  readonly changes: (joined: number, left: number) => string;
  readonly joined: string;
  readonly left: string;
  readonly accept: string;
  readonly acceptThis: (name: string) => string;
  readonly accepted: (name: string) => string;
  readonly useSite: string;
  readonly useSiteThis: (name: string) => string;
  readonly isWorkspace: string;
  readonly used: (name: string) => string;
  readonly overlap: string;
  readonly overlapPurpose: string;
  readonly onTheWay: (saved: number, all: number) => string;
  readonly toCoverage: string;
}

export const structuresText: InBothLanguages<StructuresText> = {
  da: {
    heading: 'Eksisterende strukturer',
    purpose:
      'Mødes der allerede en gruppe om et beslægtet emne, så byg på den. De kender hinanden, og medlemmerne kan blive ressourcepersoner på én gang.',
    back: 'Ressourcepersoner',
    loading: 'Henter grupperne',
    safe: 'Grupperne er uændrede.',
    closed: 'Grupperne står på gruppens side, og den har du ikke adgang til.',
    closedAdvice: 'Ejeren af gruppens team kan give dig adgang.',
    noSite: 'Kommunen har endnu ikke et fælles sted at skrive grupperne op.',
    askCoordinator: 'Det kan en koordinator vælge her på siden.',
    noneTitle: 'Hvem mødes allerede hos jer?',
    noneAdvice:
      'Tænk på gruppen om æresrelaterede konflikter, radikalisering, bandeexit eller SSP. Skriv den op, så henter vi medlemmerne fra dens side.',
    register: 'Tilføj en gruppe',
    guideWay: 'Hvor passer stalking ind hos jer?',
    themes: {
      honour: 'Æresrelaterede konflikter',
      radicalisation: 'Radikalisering og ekstremisme',
      exit: 'Bandeexit',
      ssp: 'SSP',
      stalking: 'Stalking',
      other: 'Andet',
    },
    rhythms: {
      weekly: 'Hver uge',
      monthly: 'Hver måned',
      quarterly: 'Hvert kvartal',
      halfYearly: 'To gange om året',
      whenNeeded: 'Når der er brug for det',
    },
    labels: {
      Title: 'Gruppens navn',
      Theme: 'Tema',
      Rhythm: 'Hvor tit mødes den?',
      Site: 'Gruppens side i SharePoint',
      Channel: 'Link til gruppens kanal i Teams',
    },
    hints: {
      Title: 'Navnet på gruppen, ikke på en person',
      Site: 'Åbn en almindelig kanal i Teams, vælg Filer og Åbn i SharePoint, og kopiér adressen herind.',
      Channel: 'Vælg de tre prikker ved kanalen i Teams og derefter Kopiér link.',
    },
    choose: 'Vælg',
    firstSite:
      'Gruppens side bliver jeres fælles sted: Her kommer grupper, plan og årshjul til at ligge. Det kan ændres senere.',
    problems: {
      noName: 'Skriv gruppens navn.',
      noTheme: 'Vælg et tema.',
      tooLong: 'Teksten er for lang.',
      noLink: 'Linket skal begynde med https://.',
      guarded: 'Her står noget, der ligner oplysninger om en borger. Skriv det om.',
      notAnAddress:
        'Det ligner ikke adressen på en side. Den begynder med https:// og har /sites/ eller /teams/ i sig.',
      otherTenant: 'Adressen er ikke i jeres egen SharePoint. Hent den fra SharePoint, ikke fra Teams.',
      staffSite: 'Det er den her side, som alle medarbejdere læser. Gruppen skal have sin egen.',
      channel:
        'Siden hører til en privat eller delt kanal, og dér er medlemmerne nogle andre end i teamet. Brug siden fra en almindelig kanal.',
      missingSite: 'Siden findes ikke. Se efter, om adressen er kopieret helt.',
      noAccess: 'Du kan ikke læse eller skrive på den side. Bed teamets ejer om hjælp.',
      other: 'Siden kunne ikke gøres klar lige nu. Prøv igen om lidt.',
    },
    save: 'Gem gruppen',
    saveFirst: 'Gør siden klar og gem gruppen',
    cancel: 'Annullér',
    making: (finished, all) => (all > 0 ? `Gør siden klar: ${finished} af ${all}` : 'Ser på siden'),
    edit: 'Ret',
    editThis: (name) => `Ret ${name}`,
    editInSharePoint: 'Ret i SharePoint',
    remove: 'Fjern gruppen',
    removed: (name) => `${name} er fjernet.`,
    saved: (name) => `${name} er gemt.`,
    registered: (name) => `${name} er skrevet op.`,
    undo: 'Fortryd',
    members: (members, guests) =>
      [
        members === 1 ? '1 medlem' : `${members} medlemmer`,
        guests === 0 ? '' : guests === 1 ? '1 gæst' : `${guests} gæster`,
      ]
        .filter(Boolean)
        .join(' og '),
    noMembers: 'Ingen medlemmer endnu',
    lookedOn: (day) => `set efter ${day}`,
    toSite: 'Åbn siden',
    toChannel: 'Åbn i Teams',
    ofThis: (what, name) => `${what}: ${name}`,
    toMembers: 'Medlemmer',
    looking: 'Ser efter, hvem der er med nu',
    notSeen: 'Det kunne ikke ses, hvem der er med nu.',
    lookAgain: 'Prøv igen',
    nothingNew: 'Ingen er kommet til eller gået.',
    changes: (joined, left) =>
      [joined > 0 ? `${joined} er kommet til` : '', left > 0 ? `${left} er gået` : '']
        .filter(Boolean)
        .join(', '),
    joined: 'Kommet til:',
    left: 'Gået:',
    accept: 'Godkend',
    acceptThis: (name) => `Godkend ændringerne i ${name}`,
    accepted: (name) => `Medlemmerne af ${name} er godkendt, som de er nu.`,
    useSite: 'Brug som fælles sted',
    useSiteThis: (name) => `Brug siden hos ${name} som fælles sted`,
    isWorkspace: 'Jeres fælles sted',
    used: (name) =>
      `Siden hos ${name} er nu jeres fælles sted, og grupperne er fulgt med. Plan og årshjul står stadig på den gamle side.`,
    overlap: 'Med i flere grupper',
    overlapPurpose: 'De kan bære viden om stalking fra det ene tema til det andet.',
    onTheWay: (saved, all) => `${saved} af ${all} er gemt i SharePoint`,
    toCoverage: 'Se dækningen',
  },
  en: {
    heading: 'Existing structures',
    purpose:
      'Where a group on a related subject meets already, build on it. Its members know each other and can become resource persons in one go.',
    back: 'Resource persons',
    loading: 'Fetching the groups',
    safe: 'The groups are unchanged.',
    closed: "The groups are kept on the group's site, and you do not have access to it.",
    closedAdvice: "The owner of the group's team can give you access.",
    noSite: 'The municipality has no shared place to write its groups down yet.',
    askCoordinator: 'A coordinator can choose one on this page.',
    noneTitle: 'Who meets already?',
    noneAdvice:
      'Think of the group on honour-related conflicts, radicalisation, gang exit, or SSP. Write it down, and its members are fetched from its site.',
    register: 'Add a group',
    guideWay: 'Where does stalking fit in?',
    themes: {
      honour: 'Honour-related conflicts',
      radicalisation: 'Radicalisation and extremism',
      exit: 'Gang exit',
      ssp: 'SSP (schools, social services, police)',
      stalking: 'Stalking',
      other: 'Other',
    },
    rhythms: {
      weekly: 'Every week',
      monthly: 'Every month',
      quarterly: 'Every quarter',
      halfYearly: 'Twice a year',
      whenNeeded: 'When needed',
    },
    labels: {
      Title: 'Name of the group',
      Theme: 'Theme',
      Rhythm: 'How often does it meet?',
      Site: "The group's SharePoint site",
      Channel: "Link to the group's channel in Teams",
    },
    hints: {
      Title: 'The name of the group, not of a person',
      Site: 'Open a standard channel in Teams, choose Files and Open in SharePoint, and copy the address.',
      Channel: 'Choose the three dots at the channel in Teams, then Copy link.',
    },
    choose: 'Choose',
    firstSite:
      "The group's site becomes your shared place: groups, plan and year wheel are kept there. It can be changed later.",
    problems: {
      noName: 'Write the name of the group.',
      noTheme: 'Choose a theme.',
      tooLong: 'The text is too long.',
      noLink: 'The link has to begin with https://.',
      guarded: 'Something here looks like information about a citizen. Write it differently.',
      notAnAddress:
        'This does not look like the address of a site. It begins with https:// and has /sites/ or /teams/ in it.',
      otherTenant: 'The address is not in your own SharePoint. Take it from SharePoint, not from Teams.',
      staffSite: 'That is this site, which every employee reads. The group needs its own.',
      channel:
        "The site belongs to a private or shared channel, whose members are others than the team's. Use the site of a standard channel.",
      missingSite: 'There is no such site. See whether the whole address was copied.',
      noAccess: "You may not read or write on that site. Ask the team's owner for help.",
      other: 'The site could not be made ready right now. Try again in a moment.',
    },
    save: 'Save the group',
    saveFirst: 'Make the site ready and save the group',
    cancel: 'Cancel',
    making: (finished, all) =>
      all > 0 ? `Making the site ready: ${finished} of ${all}` : 'Looking at the site',
    edit: 'Edit',
    editThis: (name) => `Edit ${name}`,
    editInSharePoint: 'Edit in SharePoint',
    remove: 'Remove the group',
    removed: (name) => `${name} has been removed.`,
    saved: (name) => `${name} has been saved.`,
    registered: (name) => `${name} has been added.`,
    undo: 'Undo',
    members: (members, guests) =>
      [
        members === 1 ? '1 member' : `${members} members`,
        guests === 0 ? '' : guests === 1 ? '1 guest' : `${guests} guests`,
      ]
        .filter(Boolean)
        .join(' and '),
    noMembers: 'No members yet',
    lookedOn: (day) => `looked at on ${day}`,
    toSite: 'Open the site',
    toChannel: 'Open in Teams',
    ofThis: (what, name) => `${what}: ${name}`,
    toMembers: 'Members',
    looking: 'Looking who is in it now',
    notSeen: 'It could not be seen who is in it now.',
    lookAgain: 'Try again',
    nothingNew: 'Nobody has joined or left.',
    changes: (joined, left) =>
      [
        joined > 0 ? `${joined} ${joined === 1 ? 'has' : 'have'} joined` : '',
        left > 0 ? `${left} ${left === 1 ? 'has' : 'have'} left` : '',
      ]
        .filter(Boolean)
        .join(', '),
    joined: 'Joined:',
    left: 'Left:',
    accept: 'Accept',
    acceptThis: (name) => `Accept the changes in ${name}`,
    accepted: (name) => `The members of ${name} are accepted as they are now.`,
    useSite: 'Use as shared place',
    useSiteThis: (name) => `Use the site of ${name} as shared place`,
    isWorkspace: 'Your shared place',
    used: (name) =>
      `The site of ${name} is your shared place now, and the groups came along. Plan and year wheel are still on the old site.`,
    overlap: 'In several groups',
    overlapPurpose: 'They can carry knowledge of stalking from one theme to the other.',
    onTheWay: (saved, all) => `${saved} of ${all} saved in SharePoint`,
    toCoverage: 'See coverage',
  },
};
