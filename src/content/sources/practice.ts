/** Municipalities, associations, evaluations and the press. */
import type { Sources } from './source';

const seenOn = '2026-11-22';

export const practiceSources = {
  evaluation2024: {
    title: 'Slutevaluering, Tryg i Sydøstjylland (2024)',
    publisher: 'Ineva',
    seenOn,
  },
  'gladsaxe.reports': {
    title: 'Voldstal slår rekord: 429 anmeldelser i én sag (2022)',
    publisher: 'TV 2 Kosmopol',
    seenOn,
  },
  'oak.children': {
    title: 'Dansk Stalking Center: Fra ide til virkelighed',
    publisher: 'Oak Foundation Denmark',
    url: 'https://oakfnd.dk/dansk-stalking-center-fra-ide-til-finanslov/',
    seenOn,
  },
  'levUdenVold.1888': {
    title: 'Lev Uden Vold modtog i 2022 rekordmange opkald',
    publisher: 'Lev Uden Vold',
    url: 'https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/',
    seenOn,
  },
  'almue.log': {
    title: 'Vejledning til udfyldelse af logskema',
    publisher: 'Almue Retshjælpen',
    url: 'https://xn--almueretshjlpen-7lb.dk/vejledning-til-udfyldelse-af-logskema/',
    seenOn,
  },
  'paladin.referral': {
    title: 'Guidance for professionals',
    publisher: 'Paladin (England og Wales)',
    url: 'https://paladinservice.co.uk/guidance-for-professionals/',
    seenOn,
  },
  'horsens.stalking': {
    title: 'Stalking',
    publisher: 'Horsens Kommune',
    url: 'https://horsens.dk/familie/livsfaser/stalking',
    seenOn,
  },
  'kolding.stalking': {
    title: 'Stalking eller chikane',
    publisher: 'Kolding Kommune',
    url: 'https://kolding.dk/borger/sundhed-og-omsorg/stalking-eller-chikane/',
    seenOn,
  },
  'esbjerg.employees': {
    title: 'Esbjerg får retningslinjer for stalking',
    publisher: 'HK',
    url: 'https://www.hk.dk/aktuelt/nyheder/2019/03/11/esbjerg-faar-retningslinjer-for-stalking',
    seenOn,
  },
  'aalborg.actionCards': {
    title: 'Action cards ved bekymring for negativ social kontrol',
    publisher: 'Aalborg Kommune',
    url: 'https://fagfolk.aalborg.dk/boern-og-unge/beredskabsplaner/actioncards-ved-bekymring-for-negativ-social-kontrol',
    seenOn,
  },
  'silkeborg.actionCards': {
    title: 'Action card: ekstremisme og radikalisering, borgere under 18 år',
    publisher: 'Silkeborg Kommune',
    url: 'https://beredskabsplan.silkeborg.dk/afdelingsplaner/beskaeftigelse/action-cards-for-beskaeftigelse/ekstremisme-og-radikalisering-borgere-under-18-aar-action-card',
    seenOn,
  },
  'svendborg.consent': {
    title: 'Tavshedspligt og videregivelse af oplysninger: samtykke',
    publisher: 'Svendborg Kommune',
    seenOn,
  },
  'ucsyd.personalDataInTeams': {
    title: 'Retningslinjer for behandling af persondata i Teams',
    publisher: 'UC SYD',
    url: 'https://it.ucsyd.dk/m/Isikkerhed/l/1336577-retningslinjer-for-behandling-af-persondata-i-teams',
    seenOn,
  },
} as const satisfies Sources;
