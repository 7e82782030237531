/**
 * Where the supplied texts and numbers come from. Every block and number names its keys, so that every statement can
 * name its source. Addresses are kept only where they are known in full; the law changes, so pages link to it.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The day somebody last read it, `YYYY-MM-DD`. Many were read as undated copies. */
  readonly seenOn: string;
}

const seenOn = '2026-11-22';
const dsc = 'Dansk Stalking Center';

export const sources = {
  'dsc.home': { title: dsc, publisher: dsc, url: 'https://danskstalkingcenter.dk/', seenOn },
  'dsc.about': {
    title: 'Om Dansk Stalking Center',
    publisher: dsc,
    url: 'https://www.danskstalkingcenter.dk/om-dansk-stalking-center-2/',
    seenOn,
  },
  'dsc.whatIsStalking': {
    title: 'Hvad er stalking?',
    publisher: dsc,
    url: 'https://danskstalkingcenter.dk/hvad-er-stalking/',
    seenOn,
  },
  'dsc.adviceAndHelp': {
    title: 'Generelt om rådgivning og hjælp til stalkingudsatte',
    publisher: dsc,
    url: 'https://www.danskstalkingcenter.dk/generelt-om-raadgivning-og-hjaelp-til-stalkingudsatte/',
    seenOn,
  },
  'dsc.meetingTheExposed': {
    title: 'Strategier i mødet med stalkingudsatte',
    publisher: dsc,
    url: 'http://www.danskstalkingcenter.dk/strategier-i-moedet-med-stalkingudsatte/',
    seenOn,
  },
  'dsc.safety': {
    title: 'Sikkerhedsstrategier',
    publisher: dsc,
    url: 'http://www.danskstalkingcenter.dk/sikkerhedsstrategier/',
    seenOn,
  },
  'dsc.professionals': {
    title: 'Fagpersoner',
    publisher: dsc,
    url: 'https://danskstalkingcenter.dk/fagperson/',
    seenOn,
  },
  'dsc.workplace': {
    title: 'Stalking på arbejdspladsen',
    publisher: dsc,
    url: 'https://danskstalkingcenter.dk/stalking-paa-arbejdspladsen/',
    seenOn,
  },
  'dsc.strategy2024': {
    title: 'Ny strategi for 2024-2027',
    publisher: dsc,
    url: 'https://danskstalkingcenter.dk/ny-strategi-for-2024-2027/',
    seenOn,
  },
  'dsc.lineForThoseWhoStalk': {
    title: 'Ny telefonlinje (13. september 2018)',
    publisher: 'TV 2',
    url: 'https://nyheder.tv2.dk/samfund/2018-09-13-ny-telefonlinje-for-stalkere-den-bedste-hjaelp-til-ofrene-er-at-faa-dem-til-at',
    seenOn,
  },
  'portal.sammenModStalking': {
    title: 'Sammen mod stalking: fagportal',
    publisher: dsc,
    url: 'https://sammenmodstalking.dk/',
    seenOn,
  },
  evaluation2024: {
    title: 'Slutevaluering, Tryg i Sydøstjylland (2024)',
    publisher: 'Ineva',
    seenOn,
  },
  'ministry.prevalence2018': {
    title:
      'Undersøgelse af stalking (2018), gengivet i »Op mod 100.000 danskere forfølges af stalkere hvert år«',
    publisher: 'Justitsministeriet, via B.T.',
    url: 'https://www.bt.dk/politik/op-mod-100.000-danskere-forfoelges-af-stalkere-hvert-aar',
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
  'social.stalking': {
    title: 'Stalking: viden og temaer',
    publisher: 'Social- og Boligstyrelsen',
    url: 'https://www.social.dk/voksne/vold-i-naere-relationer/viden-og-temaer/stalking',
    seenOn,
  },
  'levUdenVold.1888': {
    title: 'Lev Uden Vold modtog i 2022 rekordmange opkald',
    publisher: 'Lev Uden Vold',
    url: 'https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/',
    seenOn,
  },
  'police.112': {
    title: 'Alarm 112',
    publisher: 'Politiet',
    url: 'https://politi.dk/kontakt-politiet/alarm-112',
    seenOn,
  },
  'police.reportStalking': {
    title: 'Anmeld stalking',
    publisher: 'Politiet',
    url: 'https://politi.dk/anmeld-kriminalitet/stalking-psykisk-vold-og-vold-i-naere-relationer/anmeld-stalking',
    seenOn,
  },
  'prosecution.advice': {
    title: 'Særligt for dig, der har været udsat for forfølgelse, chikane eller stalking',
    publisher: 'Anklagemyndigheden',
    url: 'https://anklagemyndigheden.dk/da/udsat-for-forfoelgelse-chikane-eller-stalking',
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
  'ucsyd.personalDataInTeams': {
    title: 'Retningslinjer for behandling af persondata i Teams',
    publisher: 'UC SYD',
    url: 'https://it.ucsyd.dk/m/Isikkerhed/l/1336577-retningslinjer-for-behandling-af-persondata-i-teams',
    seenOn,
  },
  'workEnvironment.violence': {
    title: 'Vold. At-vejledning D.4.3',
    publisher: 'Arbejdstilsynet',
    url: 'https://at.dk/D-4-3',
    seenOn,
  },
  'law.violenceOffDuty': {
    title: 'Arbejdsgiverens pligt til at forebygge vold uden for arbejdspladsen',
    publisher: 'Medarbejder- og Kompetencestyrelsen',
    url: 'https://modst.dk/hr/samarbejde-og-arbejdsmiljoe/arbejdsmiljoe/arbejdsgiverens-pligt-til-at-forebygge-vold-uden-for-arbejdspladsen/',
    seenOn,
  },
  'law.straffeloven242': {
    title: 'Straffeloven § 242, gengivet under »Lovgivning«',
    publisher: dsc,
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
  'svendborg.consent': {
    title: 'Tavshedspligt og videregivelse af oplysninger: samtykke',
    publisher: 'Svendborg Kommune',
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
  'police.southEastJutland': {
    title: 'About South East Jutland Police',
    publisher: 'Politiet',
    url: 'https://politi.dk/en/south-east-jutland-police/about-south-east-jutland-police',
    seenOn,
  },
  'prosecution.northJutland': {
    title: 'North Jutland Police',
    publisher: 'Anklagemyndigheden',
    url: 'https://anklagemyndigheden.dk/en/north-jutland-police',
    seenOn,
  },
  'prosecution.copenhagen': {
    title: 'Copenhagen Police',
    publisher: 'Anklagemyndigheden',
    url: 'https://anklagemyndigheden.dk/en/copenhagen-police',
    seenOn,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;
