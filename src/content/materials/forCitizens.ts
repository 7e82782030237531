/** What citizens read: a page on the municipality's site, a poster, and a postcard. */
import { block } from '../block';
import type { Material } from './material';
import { writing } from './writing';

const checkedOn = '2026-11-23';

const signs = block<readonly string[]>({
  id: 'materials.signs',
  da: [
    'Opkald, beskeder og gaver, du ikke har bedt om',
    'Nogen, der følger efter dig, holder øje eller dukker op',
    'Falske profiler, delte billeder eller kontakt gennem familie og venner',
    'Trusler eller hærværk',
  ],
  en: [
    'Calls, messages and gifts you have not asked for',
    'Somebody who follows you, watches you or turns up',
    'False profiles, shared pictures, or contact through family and friends',
    'Threats or damage',
  ],
  sources: ['dsc.whatIsStalking', 'police.reportStalking'],
  checkedOn,
});

const citizenPageText = writing('citizenPage', checkedOn);

export const citizenPage: Material = {
  id: 'citizenPage',
  name: { da: 'Side til kommunens hjemmeside', en: "Page for the municipality's website" },
  purpose: {
    da: 'Så den, der søger hjælp, finder den på kommunens egen side.',
    en: "So that those who look for help find it on the municipality's own site.",
  },
  audience: 'citizens',
  form: 'page',
  models: [1, 2, 3],
  parts: [
    citizenPageText.title(
      'title',
      ['dsc.whatIsStalking'],
      'Bliver nogen ved, selv om du har sagt nej?',
      'Does somebody go on although you have said no?',
    ),
    citizenPageText.lead(
      'lead',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      'Stalking er kontakt, du ikke ønsker, og som bliver ved. Hver gang kan se harmløs ud. Lagt sammen gør det utryg. Du behøver ikke være sikker på, at det er stalking, før du søger hjælp.',
      'Stalking is contact that you do not want and that does not stop. Each time may look harmless. Together they frighten. You need not be sure that it is stalking before you look for help.',
    ),
    { kind: 'numbers' },
    citizenPageText.heading(
      'signsHeading',
      ['dsc.whatIsStalking'],
      'Sådan kan det se ud',
      'What it can look like',
    ),
    { kind: 'points', block: signs },
    citizenPageText.heading('nowHeading', ['dsc.safety'], 'Det kan du gøre nu', 'What you can do now'),
    citizenPageText.points(
      'now',
      ['dsc.safety', 'dsc.adviceAndHelp', 'prosecution.advice'],
      [
        'Fortæl det til nogen, du er tryg ved. De kan følge dig og hjælpe.',
        'Gem beskeder, opkald og billeder, også det, du helst vil slette.',
        'Skriv dag, tid og sted ned, hver gang der sker noget.',
        'Sig klart fra én gang, og svar så ikke mere. Er du bange for, hvad der sker, når kontakten stopper? Læg en plan med Dansk Stalking Center eller politiet først.',
      ],
      [
        'Tell somebody you feel safe with. They can go with you and help.',
        'Keep messages, calls and pictures, also what you would rather delete.',
        'Write down day, time and place each time something happens.',
        'Say no clearly once, and then do not answer any more. Are you afraid of what happens when the contact stops? Make a plan with the Danish Stalking Centre or the police first.',
      ],
    ),
    citizenPageText.heading(
      'municipalityHeading',
      ['evaluation2024'],
      'Det kan {kommune} hjælpe med',
      'How {municipality} can help',
    ),
    citizenPageText.paragraph(
      'municipality',
      ['evaluation2024', 'dsc.adviceAndHelp'],
      'Tal med den medarbejder, du kender i forvejen: på jobcentret, i familieafdelingen, på skolen eller et andet sted. Vi har kolleger med særlig viden om stalking, som kan rådgive os. Sig, hvem vi må kontakte, og hvordan det er sikkert at ringe eller skrive til dig.',
      'Talk with the member of staff you know already: at the job centre, in the family department, at school or elsewhere. We have colleagues with special knowledge of stalking who can advise us. Tell us whom we may contact, and how it is safe to call or write to you.',
    ),
    citizenPageText.heading(
      'otherSideHeading',
      ['dsc.lineForThoseWhoStalk'],
      'Er det dig, der ikke kan lade være?',
      'Is it you who cannot stop?',
    ),
    citizenPageText.paragraph(
      'otherSide',
      ['dsc.lineForThoseWhoStalk', 'dsc.about'],
      'Det kan stoppe, og der er hjælp at få. Dansk Stalking Center taler også med den, der selv bliver ved.',
      'It can stop, and there is help. The Danish Stalking Centre also talks with those who go on.',
    ),
  ],
};

const posterText = writing('poster', checkedOn);

export const poster: Material = {
  id: 'poster',
  name: { da: 'Plakat', en: 'Poster' },
  purpose: {
    da: 'Til borgerservice, bibliotek og opslagstavler, hvor man kan læse den uden at blive set.',
    en: 'For citizen services, the library and notice boards where it can be read unseen.',
  },
  audience: 'citizens',
  form: 'poster',
  models: [1, 2, 3],
  parts: [
    posterText.title(
      'title',
      ['dsc.whatIsStalking'],
      'Én besked gør ingen forskel. Hundrede gør.',
      'One message makes no difference. A hundred do.',
    ),
    posterText.lead(
      'lead',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      'Bliver nogen ved med at ringe, skrive, følge efter eller dukke op, selv om du har sagt nej? Det kan være stalking.',
      'Does somebody keep calling, writing, following or turning up although you have said no? It may be stalking.',
    ),
    posterText.points(
      'points',
      ['dsc.safety', 'dsc.adviceAndHelp'],
      [
        'Fortæl det til nogen, du er tryg ved.',
        'Gem beskeder, opkald og billeder.',
        'Søg hjælp. Du behøver ikke være sikker.',
      ],
      [
        'Tell somebody you feel safe with.',
        'Keep messages, calls and pictures.',
        'Look for help. You need not be sure.',
      ],
    ),
    { kind: 'numbers' },
    posterText.paragraph(
      'foot',
      ['evaluation2024'],
      'Du kan også tale med den medarbejder, du kender i {kommune}.',
      'You can also talk with the member of staff you know in {municipality}.',
    ),
  ],
};

const postcardText = writing('postcard', checkedOn);

export const postcard: Material = {
  id: 'postcard',
  name: { da: 'Postkort', en: 'Postcard' },
  purpose: {
    da: 'Til at tage med: så lille, at det kan ligge i en lomme.',
    en: 'To take along: small enough for a pocket.',
  },
  audience: 'citizens',
  form: 'postcard',
  models: [1, 2, 3],
  parts: [
    postcardText.title(
      'title',
      ['dsc.whatIsStalking'],
      'Bliver nogen ved, selv om du siger nej?',
      'Does somebody go on although you say no?',
    ),
    postcardText.lead(
      'lead',
      ['dsc.whatIsStalking'],
      'Stalking er kontakt, du ikke ønsker, og som bliver ved. Der er hjælp at få, også hvis du er i tvivl.',
      'Stalking is contact that you do not want and that does not stop. There is help, also if you are in doubt.',
    ),
    { kind: 'numbers' },
  ],
};
