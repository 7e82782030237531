/** Police, prosecution, ministries and agencies. */
import type { Sources } from './source';

const seenOn = '2026-11-22';

export const authoritySources = {
  'ministry.prevalence2018': {
    title:
      'Undersøgelse af stalking (2018), gengivet i »Op mod 100.000 danskere forfølges af stalkere hvert år«',
    publisher: 'Justitsministeriet, via B.T.',
    url: 'https://www.bt.dk/politik/op-mod-100.000-danskere-forfoelges-af-stalkere-hvert-aar',
    seenOn,
  },
  'social.stalking': {
    title: 'Stalking: viden og temaer',
    publisher: 'Social- og Boligstyrelsen',
    url: 'https://www.social.dk/voksne/vold-i-naere-relationer/viden-og-temaer/stalking',
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
  'workEnvironment.violence': {
    title: 'Vold. At-vejledning D.4.3',
    publisher: 'Arbejdstilsynet',
    url: 'https://at.dk/D-4-3',
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
} as const satisfies Sources;
