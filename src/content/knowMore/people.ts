/** The people in it: both sides, what to advise, and how many there are. */
import type { Article } from './article';
import { paragraph, point } from './statement';

const checkedOn = '2026-11-22';

export const bothSides: Article = {
  id: 'knowMore.bothSides',
  title: { da: 'Udsat og udøver', en: 'Both sides' },
  statements: [
    paragraph({
      id: 'knowMore.bothSides.exposed',
      da: 'Den udsatte er ofte bange og træt og har måske søgt hjælp før. Historien kan være rodet. Du behøver ikke bevise den, kun tage den alvorligt.',
      en: 'The person exposed is often afraid and tired, and may have sought help before. The story can be untidy. You need not prove it, only take it seriously.',
      sources: ['dsc.adviceAndHelp', 'dsc.meetingTheExposed'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.bothSides.behind',
      da: 'Udøveren er et menneske, der gør noget skadeligt. Stalking er en adfærd, ikke en sygdom, og den kan stoppe. Derfor hjælper centret begge.',
      en: 'The person behind it is somebody who does something harmful. Stalking is behaviour, not an illness, and it can stop. That is why the centre helps both.',
      sources: ['dsc.about'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.bothSides.municipality',
      da: 'Kommunen kan møde begge parter, måske i samme hus. Hold dem adskilt, og lad aldrig viden om den ene nå den anden.',
      en: 'The municipality may meet both, perhaps in the same building. Keep them apart, and never let knowledge of one reach the other.',
      sources: ['evaluation2024', 'dsc.adviceAndHelp', 'law.confidentiality'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.bothSides.where',
      da: 'Stalking viser sig i jobcentret, i familieafdelingen og i misbrug og psykiatri. En sygemelding kan vise sig at handle om stalking.',
      en: 'Stalking shows in the job centre, in the family department, and in substance use and psychiatry. Sick leave may turn out to be about stalking.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
  ],
  links: ['dsc.about', 'dsc.professionals'],
};

export const advice: Article = {
  id: 'knowMore.advice',
  title: { da: 'Råd, du kan give', en: 'Advice you can give' },
  statements: [
    paragraph({
      id: 'knowMore.advice.intro',
      da: 'Rådene er gode for de fleste, men ikke for alle. Er den udsatte bange for, hvad der sker, når kontakten stopper, så lav en plan med Dansk Stalking Center eller politiet først.',
      en: 'The advice is good for most, but not for all. If the person exposed fears what happens when contact stops, first make a plan with the Danish Stalking Centre or the police.',
      sources: ['dsc.adviceAndHelp', 'dsc.safety'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.sayNo',
      da: 'Sig klart fra én gang, og stå ved det.',
      en: 'Say a clear no once, and stand by it.',
      sources: ['dsc.adviceAndHelp', 'prosecution.advice'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.noContact',
      da: 'Svar ikke mere. Send heller ikke gaver retur. Et svar kan ligne et ja og få betydning for et tilhold.',
      en: 'Do not answer any more. Do not return gifts either. An answer can look like a yes, and can affect the chance of a restraining order.',
      sources: ['dsc.adviceAndHelp', 'prosecution.advice'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.keep',
      da: 'Gem alt: beskeder, opkald, billeder og gaver.',
      en: 'Keep everything: messages, calls, pictures and gifts.',
      sources: ['dsc.adviceAndHelp', 'prosecution.advice'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.log',
      da: 'Før logbog med dag, tid, sted og bevis. Skriv intet, udøveren ikke ved, for logbogen kan blive en del af sagen.',
      en: 'Keep a log of day, time, place and evidence. Write nothing the other person does not know, for the log may become part of the case.',
      sources: ['dsc.adviceAndHelp', 'almue.log'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.change',
      da: 'Skift koder, og skift nummer, mail eller vaner, hvis det hjælper.',
      en: 'Change passwords, and change number, mail or habits if it helps.',
      sources: ['dsc.adviceAndHelp', 'prosecution.advice'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.others',
      da: 'Fortæl det til nogen, du er tryg ved. De kan følge, vidne og hjælpe.',
      en: 'Tell those you feel safe with. They can come along, be witnesses and help.',
      sources: ['dsc.adviceAndHelp'],
      checkedOn,
    }),
    point({
      id: 'knowMore.advice.seekHelp',
      da: 'Søg hjælp hos Dansk Stalking Center, politiet eller et krisecenter. Lev Uden Vold har åbent hele døgnet på 1888.',
      en: 'Seek help from the Danish Stalking Centre, the police or a shelter. Lev Uden Vold is open day and night on 1888.',
      sources: ['dsc.adviceAndHelp', 'levUdenVold.1888'],
      checkedOn,
    }),
  ],
  links: ['dsc.adviceAndHelp', 'dsc.safety', 'prosecution.advice'],
};

export const prevalence: Article = {
  id: 'knowMore.prevalence',
  title: { da: 'Hvor mange rammer det?', en: 'How many are affected?' },
  statements: [
    paragraph({
      id: 'knowMore.prevalence.adults',
      da: 'Op mod 100.000 danskere er udsat for stalking på et år. Tallet er fra Justitsministeriet i 2018. Det svarer til omkring 2 procent af de voksne.',
      en: 'Up to 100,000 people in Denmark are exposed to stalking in a year. The figure is from the Ministry of Justice in 2018. That is about 2 per cent of adults.',
      sources: ['ministry.prevalence2018', 'dsc.strategy2024'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.prevalence.who',
      da: 'Både kvinder og mænd er udsat, kvinder oftest. Fire ud af ti havde ændret deres vaner, og en ud af fire havde kontaktet politiet.',
      en: 'Both women and men are exposed, women more often. Four in ten had changed their habits, and one in four had contacted the police.',
      sources: ['ministry.prevalence2018'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.prevalence.children',
      da: 'Man regner med, at omkring 60.000 hjemmeboende børn mærker det.',
      en: 'About 60,000 children living at home are thought to be affected.',
      sources: ['oak.children'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.prevalence.reports',
      da: 'Tal for anmeldelser er noget andet. Én sag kan give mange anmeldelser, og mange melder det aldrig.',
      en: 'Numbers of reports are another matter. One case can lead to many reports, and many never report it.',
      sources: ['ministry.prevalence2018', 'gladsaxe.reports'],
      checkedOn,
    }),
  ],
  links: ['dsc.strategy2024', 'ministry.prevalence2018'],
};

export const danishStalkingCentre: Article = {
  id: 'knowMore.danishStalkingCentre',
  title: { da: 'Dansk Stalking Center', en: 'The Danish Stalking Centre' },
  statements: [
    paragraph({
      id: 'knowMore.danishStalkingCentre.what',
      da: 'Dansk Stalking Center arbejder i hele landet. De giver råd, behandler og samler viden. Hjælpen er til både udsatte og udøvere.',
      en: 'The Danish Stalking Centre works all over the country. It gives advice and treatment and collects knowledge. The help is for people exposed and for people who stalk.',
      sources: ['dsc.about'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.danishStalkingCentre.phone',
      da: 'Udsatte, pårørende og børn kan ringe på 25 17 73 74. Det er gratis, og man kan være anonym. Se tiderne på centrets egen side.',
      en: 'People exposed, relatives and children can call 25 17 73 74. It is free, and callers can be anonymous. See the hours on the centre’s own page.',
      sources: ['horsens.stalking', 'kolding.stalking', 'dsc.home'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.danishStalkingCentre.sparring',
      da: 'Du kan få gratis sparring, når du møder stalking i dit arbejde. Det kan handle om stalking i det hele taget eller om en sag. Tal uden navne, når borgeren ikke har sagt ja.',
      en: 'You can get free professional advice when you meet stalking in your work. It can be about stalking in general or about a case. Talk without names unless the citizen has agreed.',
      sources: ['dsc.professionals', 'law.confidentiality'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.danishStalkingCentre.referral',
      da: 'Hjælp borgeren med selv at ringe. Siger borgeren ja, kan du også give centret borgerens kontaktoplysninger.',
      en: 'Help the citizen make the call. If the citizen agrees, you can also give the centre their contact details.',
      sources: ['dsc.professionals'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.danishStalkingCentre.portal',
      da: 'Centret holder kurser. Fagportalen sammenmodstalking.dk samler viden om stalking.',
      en: 'The centre gives courses. The portal sammenmodstalking.dk collects knowledge about stalking.',
      sources: ['dsc.professionals', 'evaluation2024'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.danishStalkingCentre.notOurs',
      da: 'Centret står ikke bag denne side. Vi bruger dets viden og siger, hvor den kommer fra.',
      en: 'The centre has not made this page. We use its knowledge, and say where it comes from.',
      sources: ['dsc.home'],
      checkedOn,
    }),
  ],
  links: ['dsc.home', 'dsc.professionals', 'portal.sammenModStalking'],
};
