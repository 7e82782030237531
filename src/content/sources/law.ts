/** The law, and what authorities and others write of it. */
import type { Sources } from './source';

const seenOn = '2026-11-22';

export const lawSources = {
  'law.violenceOffDuty': {
    title: 'Arbejdsgiverens pligt til at forebygge vold uden for arbejdspladsen',
    publisher: 'Medarbejder- og Kompetencestyrelsen',
    url: 'https://modst.dk/hr/samarbejde-og-arbejdsmiljoe/arbejdsmiljoe/arbejdsgiverens-pligt-til-at-forebygge-vold-uden-for-arbejdspladsen/',
    seenOn,
  },
  'law.straffeloven242': {
    title: 'Straffeloven § 242, gengivet under »Lovgivning«',
    publisher: 'Dansk Stalking Center',
    url: 'https://danskstalkingcenter.dk/lovgivning/',
    seenOn,
  },
  'law.tilhold': {
    title: 'Lov om tilhold, opholdsforbud og bortvisning, kapitel 1',
    publisher: 'elov.dk',
    url: 'https://www.elov.dk/tilholdsloven/kapitel/1',
    seenOn,
  },
  'law.tilholdBill': {
    title: 'L 10 (2011-12): forslag til lov om tilhold, opholdsforbud og bortvisning',
    publisher: 'Folketinget',
    url: 'https://ft.dk/samling/20111/lovforslag/l10/20111_l10_som_fremsat.htm',
    seenOn,
  },
  'law.addressProtection': {
    title: 'L 163 (2017-18): ændring af CPR-loven § 6',
    publisher: 'Folketinget',
    url: 'https://www.ft.dk/samling/20171/lovforslag/l163/20171_l163_som_fremsat.htm',
    seenOn,
  },
  'law.barnetsLov133': {
    title: 'Barnets lov § 133, gengivet i action cards',
    publisher: 'Aalborg Kommune',
    url: 'https://fagfolk.aalborg.dk/boern-og-unge/beredskabsplaner/actioncards-ved-bekymring-for-negativ-social-kontrol',
    seenOn,
  },
  'law.barnetsLov': {
    title: 'Barnets lov, LBK nr. 282 af 17/03/2025, §§ 132-137',
    publisher: 'lovguiden.dk',
    url: 'https://www.lovguiden.dk/loven/bekendtgørelse-af-barnets-lov/137',
    seenOn,
  },
  'law.barnetsLov135': {
    title: 'Underretning ved mistanke om børn og unges forhold: barnets lov § 135',
    publisher: 'Region Syddanmark',
    url: 'https://regionsyddanmark.dk/fagfolk/det-naere-sundhedsvaesen/samarbejdsaftaler-og-forlobsprogrammer/born-og-unge/underretning-ved-mistanke-om-born-og-unges-forhold',
    seenOn,
  },
  'law.serviceloven153': {
    title: 'Serviceloven § 153, forgængeren for barnets lov § 133',
    publisher: 'danskelove.dk',
    url: 'https://danskelove.dk/serviceloven/152-154',
    seenOn,
  },
  'law.personalDuty': { title: 'Serviceloven § 153: pligten er personlig', publisher: 'Red Barnet', seenOn },
  'law.confidentiality': {
    title: 'Tavshedspligt: straffeloven § 152 og forvaltningsloven § 27',
    publisher: 'Horsens Kommune',
    url: 'http://horsens.dk/OmKommunen/Kontakt/Tavshedspligt',
    seenOn,
  },
  'law.confidentialityOmbudsman': {
    title: 'Offentligt ansattes almindelige tavshedspligt',
    publisher: 'Folketingets Ombudsmand',
    url: 'https://www.ombudsmanden.dk/find-viden/myndighedsguiden/generel-forvaltningsret/19-offentligt-ansattes-almindelige-tavshedspligt',
    seenOn,
  },
  'law.forvaltningsloven28': {
    title: 'Forvaltningsloven § 28',
    publisher: 'elov.dk',
    url: 'https://elov.dk/forvaltningsloven/28/',
    seenOn,
  },
  'law.withinTheMunicipality': {
    title: 'Udveksling af oplysninger om unge',
    publisher: 'Cabi',
    url: 'https://www.cabiweb.dk/lovstof/udveksling-af-oplysninger-om-unge/',
    seenOn,
  },
  'law.databeskyttelsesloven8': {
    title: 'Databeskyttelsesloven § 8',
    publisher: 'elov.dk',
    seenOn,
  },
  'law.retsplejeloven115': {
    title: 'Retsplejeloven § 115',
    publisher: 'Aalborg Kommune, SSP',
    url: 'https://ssptrivsel.aalborg.dk/for-professionelle/retsplejeloven-115',
    seenOn,
  },
  'law.offentlighedsloven15': {
    title: 'Offentlighedsloven § 15: journalisering',
    publisher: 'elov.dk',
    url: 'https://www.elov.dk/offentlighedsloven/15/',
    seenOn,
  },
} as const satisfies Sources;
