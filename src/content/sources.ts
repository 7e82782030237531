/** Where the supplied texts and numbers come from. Every block and number names its keys. */
export const sources = {
  'dsc.whatIsStalking': 'https://danskstalkingcenter.dk/hvad-er-stalking/',
  'dsc.adviceAndHelp':
    'https://www.danskstalkingcenter.dk/generelt-om-raadgivning-og-hjaelp-til-stalkingudsatte/',
  evaluation2024: 'Slutevaluering, Tryg i Sydøstjylland. Ineva, 2024',
  'horsens.stalking': 'https://horsens.dk/familie/livsfaser/stalking',
  'police.112': 'https://politi.dk/kontakt-politiet/alarm-112',
  'police.reportStalking':
    'https://politi.dk/anmeld-kriminalitet/stalking-psykisk-vold-og-vold-i-naere-relationer/anmeld-stalking',
  'law.barnetsLov133':
    'https://fagfolk.aalborg.dk/boern-og-unge/beredskabsplaner/actioncards-ved-bekymring-for-negativ-social-kontrol',
  'ucsyd.personalDataInTeams':
    'https://it.ucsyd.dk/m/Isikkerhed/l/1336577-retningslinjer-for-behandling-af-persondata-i-teams',
} as const;

export type SourceKey = keyof typeof sources;
