/**
 * What colleagues call things when they look for somebody: each line is one matter in the words of municipalities, of
 * everyday speech and of English. A municipality names its areas as it likes, so no word stands above the others.
 */
export const everydayWords: readonly (readonly string[])[] = [
  [
    ...['beskæftigelse', 'jobcenter', 'job', 'arbejdsmarked', 'arbejdsløs', 'ledig', 'kontanthjælp'],
    ...['sygedagpenge', 'ydelse', 'employment', 'unemployed'],
  ],
  [
    ...['familie', 'børn', 'barn', 'unge', 'familieafdeling', 'familiehus', 'underretning', 'anbringelse'],
    ...['child', 'children', 'family', 'families', 'youth'],
  ],
  ['skole', 'folkeskole', 'lærer', 'undervisning', 'ppr', 'school', 'schools', 'teacher'],
  [
    ...['dagtilbud', 'børnehave', 'vuggestue', 'dagpleje', 'daginstitution', 'pædagog'],
    ...['kindergarten', 'nursery', 'daycare'],
  ],
  ['psykiatri', 'socialpsykiatri', 'psykisk', 'sindslidelse', 'psychiatry', 'mental'],
  ['misbrug', 'rusmiddel', 'rus', 'alkohol', 'stoffer', 'rusmiddelcenter', 'substance', 'addiction', 'drugs'],
  ['voksen', 'voksne', 'handicap', 'bosted', 'botilbud', 'adult', 'adults', 'disability'],
  ['ældre', 'senior', 'plejehjem', 'plejecenter', 'hjemmepleje', 'omsorg', 'elderly', 'seniors'],
  ['borgerservice', 'folkeregister', 'adressebeskyttelse', 'pas', 'citizen', 'citizens'],
  ['sundhed', 'sundhedspleje', 'sundhedsplejerske', 'sygeplejerske', 'health', 'nurse'],
  ['bolig', 'hjemløs', 'boligsocial', 'herberg', 'housing', 'homeless'],
  ['integration', 'flygtning', 'refugee'],
  ['ssp', 'kriminalitet', 'kriminalpræventiv', 'crime', 'prevention'],
  ['æresrelateret', 'ære', 'æreskonflikter', 'honour', 'honor'],
  ['radikalisering', 'ekstremisme', 'radicalisation', 'extremism'],
  ['exit', 'bandeexit', 'bande', 'rocker', 'gang', 'gangs'],
  ['socialrådgiver', 'sagsbehandler', 'myndighedsrådgiver', 'caseworker'],
  ['leder', 'chef', 'afdelingsleder', 'manager', 'leader', 'head'],
  ['tovholder', 'koordinator', 'coordinator'],
  ['rådgiver', 'vejleder', 'konsulent', 'adviser', 'advisor', 'consultant'],
  ['psykolog', 'psychologist'],
];

/** What longer Danish words of this kind end in: a *skolelærer* is a *lærer*. */
export const wordEnds: readonly string[] = [
  ...['afdeling', 'arbejder', 'assistent', 'behandler', 'børnehave', 'center', 'chef', 'hus', 'huset'],
  ...['koordinator', 'konsulent', 'leder', 'lærer', 'medarbejder', 'område', 'området', 'person', 'pleje'],
  ...['plejerske', 'psykolog', 'pædagog', 'rådgiver', 'skole', 'skolen', 'team', 'teamet', 'terapeut'],
  ...['vejleder', 'vuggestue', 'vagt'],
];

/** Words that say nothing about whom somebody looks for. */
export const emptyWords: readonly string[] = [
  ...[
    'af',
    'at',
    'de',
    'den',
    'der',
    'det',
    'en',
    'er',
    'et',
    'for',
    'fra',
    'hos',
    'hvem',
    'i',
    'jeg',
    'kan',
  ],
  ...['med', 'min', 'og', 'om', 'på', 'som', 'til', 'ved', 'vi', 'the', 'who', 'of', 'in', 'and', 'from'],
];
