import type { Span } from '../finding';

const pair =
  /(?<![\p{L}\d])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:\p{Lu}\. ?)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\d])/gu;

const list = (words: string) => new Set(words.split(' '));

/** Words that begin sentences and headings, titles, days, and the names of places and organisations. */
const first = list(
  'Alle Aftale Aftalt Anden At Begge Beskyt Borger Borgeren Byg Brug Da De Deltagere Den Der Deres Derfor Dette Det Dialog Du En Er Et ' +
    'Efter Eller Find Flere For Fra Fredag Før Giv Gå Har Hos Hun Han Hvad Hvem Hvis Hvor Hvordan Hvornår Husk Hver I Ifølge Igen ' +
    'Ikke Ingen Inden Jeg Kan Kontakt Kun Læs Lav Lyt Mail Man Med Men Mellem Mens Mere Min Møde Møder Nu Når Ny Nye Næste Og Også Om ' +
    'Op Overvej På Punkt Referat Ring Samtale Se Send Siden Sig Skal Skriv Som Spørg Så Sådan Tag Tak Tal Til Tænk Under Ud Undgå ' +
    'Ved Vedr Vi Vil Vores Vær Over Opfølgning Notér Aktion Orientering Status Beslutning Ansvarlig Sagen Sparring Action ' +
    'Leder Chef Direktør Borgmester Koordinator Socialrådgiver Sagsbehandler Psykolog Jurist Konsulent Formand Teamleder Afdelingsleder ' +
    'Mandag Tirsdag Onsdag Torsdag Lørdag Søndag Januar Februar Marts April Maj Juni Juli August September Oktober November December ' +
    'Region Kommune Dansk Danske Røde Lev Børn Familie Job Social Syd Nord Øst Vest Fyns Midt Østjyllands Sydøstjyllands Nordjyllands ' +
    'Sjællands Nordsjællands Københavns Bornholms Mødrehjælpen Microsoft Teams Share Power Office Nykøbing Nørre Sønder Store Lille ' +
    'Vester Øster Tryg Stop Kend Kære Hej The This And With Call Talk Meeting Danish New Stalking',
);
const second = list(
  'Kommune Kommunes Politi Politis Center Centers Kors Region Regionen Vold Rådgivning Stalking Jobcenter Sundhed Familie Børn ' +
    'Beskæftigelse Voksen Social Teams Outlook Excel Word Forms Planner Hus Huset Skole Gruppe Team Afdeling Forvaltning ' +
    'Januar Februar Marts April Maj Juni Juli August September Oktober November December Mandag Tirsdag Onsdag Torsdag Fredag ' +
    'Lørdag Søndag Falster Nord Syd Øst Vest Sjælland Jylland Fyn Danmark Syddanmark Midtjylland Hovedstaden Nordjylland ' +
    'Municipality Council Centre Byråd Universitet Sygehus Krisecenter Fond Forening Udvalg Styrelsen Ministeriet',
);

/** Two capitalised words in a row, a soft hint only: nobody can tell a name from a heading by its form. */
export function* namePairs(text: string): Iterable<Span> {
  for (const { 0: written, 1: one = '', 2: two = '', index } of text.matchAll(pair)) {
    if (!first.has(one) && !second.has(two)) yield { start: index, end: index + written.length };
  }
}
