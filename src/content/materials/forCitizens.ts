/** What citizens read: a page on the municipality's site, a poster, and a postcard. */
import { block } from '../block';
import type { Material } from './material';

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

export const citizenPage: Material = {
  id: 'citizenPage',
  name: { da: 'Side til kommunens hjemmeside', en: "Page for the municipality's website" },
  purpose: {
    da: 'Så den, der søger hjælp, finder den på kommunens egen side.',
    en: "So that those who look for help find it on the municipality's own site.",
  },
  audience: 'citizens',
  form: 'page',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.citizenPage.title',
        da: 'Bliver nogen ved, selv om du har sagt nej?',
        en: 'Does somebody go on although you have said no?',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.citizenPage.lead',
        da: 'Stalking er kontakt, du ikke ønsker, og som bliver ved. Hver gang kan se harmløs ud. Lagt sammen gør det utryg. Du behøver ikke være sikker på, at det er stalking, før du søger hjælp.',
        en: 'Stalking is contact that you do not want and that does not stop. Each time may look harmless. Together they frighten. You need not be sure that it is stalking before you look for help.',
        sources: ['dsc.whatIsStalking', 'police.reportStalking'],
        checkedOn,
      }),
    },
    { kind: 'numbers' },
    {
      kind: 'heading',
      block: block({
        id: 'materials.citizenPage.signsHeading',
        da: 'Sådan kan det se ud',
        en: 'What it can look like',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    { kind: 'points', block: signs },
    {
      kind: 'heading',
      block: block({
        id: 'materials.citizenPage.nowHeading',
        da: 'Det kan du gøre nu',
        en: 'What you can do now',
        sources: ['dsc.safety'],
        checkedOn,
      }),
    },
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.citizenPage.now',
        da: [
          'Fortæl det til nogen, du er tryg ved. De kan følge dig og hjælpe.',
          'Gem beskeder, opkald og billeder, også det, du helst vil slette.',
          'Skriv dag, tid og sted ned, hver gang der sker noget.',
          'Sig klart fra én gang, og svar så ikke mere. Er du bange for, hvad der sker, når kontakten stopper? Læg en plan med Dansk Stalking Center eller politiet først.',
        ],
        en: [
          'Tell somebody you feel safe with. They can go with you and help.',
          'Keep messages, calls and pictures, also what you would rather delete.',
          'Write down day, time and place each time something happens.',
          'Say no clearly once, and then do not answer any more. Are you afraid of what happens when the contact stops? Make a plan with the Danish Stalking Centre or the police first.',
        ],
        sources: ['dsc.safety', 'dsc.adviceAndHelp', 'prosecution.advice'],
        checkedOn,
      }),
    },
    {
      kind: 'heading',
      block: block({
        id: 'materials.citizenPage.municipalityHeading',
        da: 'Det kan {kommune} hjælpe med',
        en: 'How {municipality} can help',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.citizenPage.municipality',
        da: 'Tal med den medarbejder, du kender i forvejen: på jobcentret, i familieafdelingen, på skolen eller et andet sted. Vi har kolleger med særlig viden om stalking, som kan rådgive os. Sig, hvem vi må kontakte, og hvordan det er sikkert at ringe eller skrive til dig.',
        en: 'Talk with the member of staff you know already: at the job centre, in the family department, at school or elsewhere. We have colleagues with special knowledge of stalking who can advise us. Tell us whom we may contact, and how it is safe to call or write to you.',
        sources: ['evaluation2024', 'dsc.adviceAndHelp'],
        checkedOn,
      }),
    },
    {
      kind: 'heading',
      block: block({
        id: 'materials.citizenPage.otherSideHeading',
        da: 'Er det dig, der ikke kan lade være?',
        en: 'Is it you who cannot stop?',
        sources: ['dsc.lineForThoseWhoStalk'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.citizenPage.otherSide',
        da: 'Det kan stoppe, og der er hjælp at få. Dansk Stalking Center taler også med den, der selv bliver ved.',
        en: 'It can stop, and there is help. The Danish Stalking Centre also talks with those who go on.',
        sources: ['dsc.lineForThoseWhoStalk', 'dsc.about'],
        checkedOn,
      }),
    },
  ],
};

export const poster: Material = {
  id: 'poster',
  name: { da: 'Plakat', en: 'Poster' },
  purpose: {
    da: 'Til borgerservice, bibliotek og opslagstavler, hvor man kan læse den uden at blive set.',
    en: 'For citizen services, the library and notice boards where it can be read unseen.',
  },
  audience: 'citizens',
  form: 'poster',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.poster.title',
        da: 'Én besked gør ingen forskel. Hundrede gør.',
        en: 'One message makes no difference. A hundred do.',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.poster.lead',
        da: 'Bliver nogen ved med at ringe, skrive, følge efter eller dukke op, selv om du har sagt nej? Det kan være stalking.',
        en: 'Does somebody keep calling, writing, following or turning up although you have said no? It may be stalking.',
        sources: ['dsc.whatIsStalking', 'police.reportStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.poster.points',
        da: [
          'Fortæl det til nogen, du er tryg ved.',
          'Gem beskeder, opkald og billeder.',
          'Søg hjælp. Du behøver ikke være sikker.',
        ],
        en: [
          'Tell somebody you feel safe with.',
          'Keep messages, calls and pictures.',
          'Look for help. You need not be sure.',
        ],
        sources: ['dsc.safety', 'dsc.adviceAndHelp'],
        checkedOn,
      }),
    },
    { kind: 'numbers' },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.poster.foot',
        da: 'Du kan også tale med den medarbejder, du kender i {kommune}.',
        en: 'You can also talk with the member of staff you know in {municipality}.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
  ],
};

export const postcard: Material = {
  id: 'postcard',
  name: { da: 'Postkort', en: 'Postcard' },
  purpose: {
    da: 'Til at tage med: så lille, at det kan ligge i en lomme.',
    en: 'To take along: small enough for a pocket.',
  },
  audience: 'citizens',
  form: 'postcard',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.postcard.title',
        da: 'Bliver nogen ved, selv om du siger nej?',
        en: 'Does somebody go on although you say no?',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.postcard.lead',
        da: 'Stalking er kontakt, du ikke ønsker, og som bliver ved. Der er hjælp at få, også hvis du er i tvivl.',
        en: 'Stalking is contact that you do not want and that does not stop. There is help, also if you are in doubt.',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    { kind: 'numbers' },
  ],
};
