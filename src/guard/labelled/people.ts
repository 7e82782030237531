import type { Allowed, IdentityKind } from '../finding';

/** What the notes below may name. */
export const allowed: Allowed = {
  phones: ['25 17 73 74', '+45 76 16 13 13'],
  mails: ['raadgivning@dansk-stalking.example'],
  tenantDomains: ['fjordby.example'],
};

/** Notes with and without other traces of a person, and every kind the guard should see in them, in order. */
export const people: readonly { readonly text: string; readonly kinds: readonly IdentityKind[] }[] = [
  { text: 'Ring til hende på 20 30 40 50 efter kl. 16.', kinds: ['phone'] },
  { text: 'Mobil: 20304050, arbejde 7512 3456', kinds: ['phone', 'phone'] },
  { text: '+45 20 30 40 50 eller 0045 20304050', kinds: ['phone', 'phone'] },
  { text: 'Han skriver fra 20-30-40-50 og 20.30.40.50', kinds: ['phone', 'phone'] },
  { text: 'Broderen ringer fra +46 70 123 45 67', kinds: ['phone'] },
  { text: 'Nummer ２０\u00a0３０\u00a0４０\u00a0５０', kinds: ['phone'] },
  { text: 'Dansk Stalking Center, 25 17 73 74 eller +45 25177374', kinds: [] },
  { text: 'Ressourceperson på 76161313', kinds: [] },
  { text: 'Ring 112, 114, 1888 eller 116 006', kinds: [] },
  { text: 'CVR 29189803, EAN 5790001234567', kinds: [] },
  { text: 'Dok. nr. 20304050 i sagen', kinds: [] },
  { text: 'Skoleåret 2026 2027, dato 22112026 og 20261122', kinds: [] },
  { text: 'Beløb 20.304.050,00 kr.', kinds: [] },
  { text: 'IBAN DK50 2040 0440 1162 43', kinds: [] },
  { text: '6f9619ff-2030-4050-b42d-00c04fc964ff', kinds: [] },
  { text: 'https://www.fjordby.example/20304050/Anna%20Vej', kinds: [] },

  { text: 'Hun skriver fra n.n.92@mail.example.com', kinds: ['mail'] },
  { text: 'Send til "test+1@eksempel.dk".', kinds: ['mail'] },
  { text: 'BORGER@EKSEMPEL.DK', kinds: ['mail'] },
  { text: 'Skriv til team@fjordby.example eller chef@social.fjordby.example', kinds: [] },
  { text: 'Kontakt Raadgivning@Dansk-Stalking.example', kinds: [] },
  { text: 'Snyd: team@ikkefjordby.example', kinds: ['mail'] },
  { text: 'Brugernavn @beredskab og 5 @ 10 kr.', kinds: [] },

  { text: 'Bor på Skolegade 12, 2. th.', kinds: ['address'] },
  { text: 'Flyttet til Lærkevænget 4B', kinds: ['address'] },
  { text: 'Set ved Nørre Allé 101', kinds: ['address'] },
  { text: 'skovvej 7, 6700 Esbjerg', kinds: ['address', 'address'] },
  { text: 'Set uden for Rosenparken nr. 3', kinds: ['address'] },
  { text: 'Han holder ved Torvet i 7100 Vejle', kinds: ['address'] },
  { text: 'Overvej 2 ting, før I vælger genvej 1', kinds: [] },
  { text: 'Vi skal have 3 møder i parken 2 gange', kinds: [] },
  { text: 'I 2024 Vejle, i 2025 Esbjerg', kinds: [] },
  { text: 'De 1500 Varde Kommune regner med', kinds: [] },
  { text: 'Udøver følger 2000 Frederiksberg-linjen', kinds: ['address'] },
  { text: 'Mødet er på skolevej kl. 12.30', kinds: [] },

  { text: 'Bilen er AB 12 345', kinds: ['plate'] },
  { text: 'En sort bil, AB12345, holdt udenfor', kinds: ['plate'] },
  { text: 'Momsnummer DK 12 345 og KR 12 345', kinds: [] },
  { text: 'Rapport XAB12345', kinds: [] },

  { text: 'I dag talte vi med Nanna Nielsen om sagen', kinds: ['name'] },
  { text: 'Peter-Poul Q. Prøve ringede', kinds: ['name'] },
  { text: 'Kontakt Dansk Stalking Center, Røde Kors eller Lev Uden Vold', kinds: [] },
  { text: 'Esbjerg Kommune og Syd- og Sønderjyllands Politi', kinds: [] },
  { text: 'Borgeren Ønsker ikke kontakt', kinds: [] },
  { text: 'Region Syddanmark, Microsoft Teams, Aalborg Nord', kinds: [] },
  { text: 'Torsdag Den 3. December', kinds: [] },
  { text: 'Borger A og borger B. Anonymt.', kinds: [] },
  { text: 'Nanna Nielsens Vej 3 er en gade', kinds: ['name', 'address'] },
];
