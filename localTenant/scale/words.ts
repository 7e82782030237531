/** What rows are made up of. First names are common, last names invented: nobody is called this. */
export const firstNames = [
  ...([
    'Agnete',
    'Asger',
    'Birthe',
    'Bo',
    'Cecilie',
    'Dagny',
    'Ebbe',
    'Elna',
    'Esben',
    'Frida',
    'Gerda',
    'Gorm',
  ] as const),
  ...[
    'Helle',
    'Hjalte',
    'Inge',
    'Ivar',
    'Jonna',
    'Kaj',
    'Lærke',
    'Magnus',
    'Nanna',
    'Oluf',
    'Pernille',
    'Rasmus',
  ],
  ...['Runa', 'Signe', 'Sten', 'Søren', 'Thyra', 'Troels', 'Ulla', 'Vagn', 'Vibeke', 'Ymer', 'Åge', 'Åse'],
] as const;

/** Halves of last names. */
export const nameStarts = [
  ...([
    'Birke',
    'Bøge',
    'Fjord',
    'Hyben',
    'Klint',
    'Klit',
    'Lyng',
    'Måge',
    'Pile',
    'Rav',
    'Rønne',
    'Sand',
    'Siv',
  ] as const),
  ...['Skær', 'Stjerne', 'Strand', 'Tang', 'Tåge', 'Vinter', 'Æble', 'Ørne', 'Ålegræs'],
] as const;
export const nameEnds = [
  ...([
    'bæk',
    'dam',
    'eng',
    'gab',
    'holm',
    'høj',
    'klev',
    'krog',
    'lund',
    'mark',
    'rose',
    'tofte',
    'vang',
  ] as const),
  ...['vig', 'ø', 'ås'],
] as const;

export const jobTitles = [
  'Familierådgiver',
  'Jobkonsulent',
  'Faglig koordinator',
  'Sagsbehandler',
  'Sundhedsplejerske',
  'Psykolog',
  'Støtte- og kontaktperson',
  'Socialrådgiver på skole',
] as const;

export const places = [
  'Rådhuset, lokale 2',
  'Jobcenteret',
  'Teams',
  'Familiehuset',
  'Biblioteket, mødesalen',
] as const;

export const agendaPoints = [
  'Nyt fra områderne',
  'Erfaringer med startguiden',
  'Hvem mangler vi i gruppen?',
  'Materialer til opslagstavlerne',
  'Samarbejdet med politiet',
  'Datoer for oplæg hos afdelingerne',
  'Opdatering af telefonnumre',
] as const;
