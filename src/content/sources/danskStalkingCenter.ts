/** What Dansk Stalking Center says itself, and what is said of it. */
import type { Sources } from './source';

const seenOn = '2026-11-22';
const dsc = 'Dansk Stalking Center';

export const centreSources = {
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
} as const satisfies Sources;
