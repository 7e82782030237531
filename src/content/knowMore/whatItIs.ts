/** What stalking is, how it looks, and what it is not. */
import { block } from '../block';
import type { Article } from './article';
import { paragraph, point } from './statement';

const checkedOn = '2026-11-22';

export const definition: Article = {
  id: 'knowMore.definition',
  title: { da: 'Hvad er stalking?', en: 'What is stalking?' },
  statements: [
    paragraph({
      id: 'knowMore.definition.inShort',
      da: 'Stalking er kontakt, der ikke er ønsket, og som bliver ved. Den gør utryg. Det er mønsteret, der tæller, ikke den enkelte handling.',
      en: 'Stalking is contact that is not wanted and does not stop. It makes people feel unsafe. It is the pattern that counts, not the single act.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.definition.quoted',
      da: 'Dansk Stalking Center siger det sådan: »en systematisk række af kontaktforsøg og adfærd, som er uønsket og vedvarende, og som opleves grænseoverskridende og intimiderende for den udsatte«.',
      en: 'The Danish Stalking Centre puts it like this (our translation): “a systematic series of attempts at contact and behaviour which is unwanted and persistent, and which the person exposed experiences as crossing their limits and intimidating”.',
      sources: ['dsc.whatIsStalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.definition.duration',
      da: 'En enkelt hændelse er ikke stalking. Et forløb kan vare fra få uger til flere år.',
      en: 'A single event is not stalking. It can last from a few weeks to several years.',
      sources: ['police.reportStalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.definition.origins',
      da: 'Det begynder ofte med et brud, en forelskelse eller en følelse af at være gjort uret. Det kan være en tidligere partner, en bekendt eller en fremmed.',
      en: 'It often begins with a break-up, an infatuation or a sense of having been wronged. It can be a former partner, an acquaintance or a stranger.',
      sources: ['dsc.whatIsStalking'],
      checkedOn,
    }),
  ],
  video: {
    title: { da: 'Kort om stalking', en: 'Stalking in brief' },
    textAlternative: block<readonly string[]>({
      id: 'knowMore.definition.video',
      da: [
        'Én besked gør ingen forskel. Hundrede gør.',
        'Stalking er, når nogen bliver ved med at ringe, skrive, følge efter eller dukke op, og den anden ikke vil have det.',
        'Hver gang kan se harmløs ud. Lagt sammen gør det bange.',
        'Lyt, tag det alvorligt, og ring til ressourcepersonen. Du behøver ikke afgøre det alene.',
      ],
      en: [
        'One message makes no difference. A hundred do.',
        'Stalking is when somebody keeps calling, writing, following or turning up, and the other person does not want it.',
        'Each time may look harmless. Together they frighten.',
        'Listen, take it seriously, and call the resource person. You need not decide it alone.',
      ],
      sources: ['dsc.whatIsStalking', 'police.reportStalking', 'evaluation2024'],
      checkedOn,
    }),
  },
  links: ['dsc.whatIsStalking', 'police.reportStalking'],
};

export const behaviours: Article = {
  id: 'knowMore.behaviours',
  title: { da: 'Sådan kan det se ud', en: 'What it can look like' },
  statements: [
    paragraph({
      id: 'knowMore.behaviours.intro',
      da: 'Hver handling kan se harmløs ud. Se på, om de gentager sig og kommer ad flere veje.',
      en: 'Each act may look harmless. See whether they are repeated, and come in several ways.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.messages',
      da: 'Opkald, sms, mail, breve og beskeder i strøm.',
      en: 'Calls, texts, mail, letters and messages in a steady stream.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.throughOthers',
      da: 'Kontakt gennem familie, venner, kolleger eller børn.',
      en: 'Contact through family, friends, colleagues or children.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking', 'social.stalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.watching',
      da: 'At holde øje: tage ophold i nærheden, følge efter, tage billeder i skjul, spore med gps.',
      en: 'Watching: staying nearby, following, taking pictures in secret, tracking by GPS.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.turningUp',
      da: 'At dukke op hjemme, på arbejdet eller på skolen.',
      en: 'Turning up at home, at work or at school.',
      sources: ['dsc.whatIsStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.gifts',
      da: 'Gaver, som ingen har bedt om, eller varer, taxier og pizzaer bestilt i den udsattes navn.',
      en: 'Gifts nobody has asked for, or goods, taxis and pizzas ordered in the name of the person exposed.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.online',
      da: 'Falske profiler, delte billeder, chikane på nettet og adgang til private oplysninger.',
      en: 'False profiles, shared pictures, harassment online and access to private information.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.damageAndThreats',
      da: 'Hærværk og trusler.',
      en: 'Damage and threats.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.behaviours.assault',
      da: 'Fysiske og seksuelle krænkelser.',
      en: 'Physical and sexual assault.',
      sources: ['esbjerg.employees'],
      checkedOn,
    }),
  ],
  links: ['dsc.whatIsStalking', 'police.reportStalking'],
};

export const conflictOrStalking: Article = {
  id: 'knowMore.conflictOrStalking',
  title: { da: 'Stalking eller konflikt?', en: 'Stalking or conflict?' },
  statements: [
    paragraph({
      id: 'knowMore.conflictOrStalking.conflict',
      da: 'I en konflikt er to uenige, og begge giver den næring. Her kan mægling hjælpe.',
      en: 'In a conflict two people disagree, and both keep it alive. Here mediation can help.',
      sources: ['dsc.adviceAndHelp'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.conflictOrStalking.stalking',
      da: 'Ved stalking går kontakten den ene vej. Den anden vil ikke have den. Mægling og fælles møder kan gøre det værre, fordi de giver den kontakt, udøveren søger.',
      en: 'In stalking the contact goes one way. The other person does not want it. Mediation and joint meetings can make it worse, because they give the contact that is sought.',
      sources: ['dsc.adviceAndHelp', 'dsc.whatIsStalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.conflictOrStalking.harassment',
      da: 'Chikane sårer og ydmyger. Stalking går ind i privatlivet og skaber frygt.',
      en: 'Harassment hurts and humiliates. Stalking enters private life and creates fear.',
      sources: ['esbjerg.employees', 'kolding.stalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.conflictOrStalking.bothAccuse',
      da: 'I mange forløb anklager begge hinanden. Du ser måske kun en lille del. Er du i tvivl, så tal med ressourcepersonen, før du kalder nogen sammen.',
      en: 'In many cases both accuse each other. You may see only a small part. If in doubt, talk with the resource person before you call anyone together.',
      sources: ['evaluation2024', 'dsc.adviceAndHelp'],
      checkedOn,
    }),
  ],
  links: ['dsc.adviceAndHelp'],
};

export const digital: Article = {
  id: 'knowMore.digital',
  title: { da: 'Digital stalking', en: 'Digital stalking' },
  statements: [
    paragraph({
      id: 'knowMore.digital.intro',
      da: 'Meget stalking sker på telefon og net. Det følger med hjem, i seng og på arbejde.',
      en: 'Much stalking happens by phone and online. It follows people home, to bed and to work.',
      sources: ['dsc.whatIsStalking', 'dsc.strategy2024'],
      checkedOn,
    }),
    point({
      id: 'knowMore.digital.access',
      da: 'Gamle koder, delte konti og fælles enheder kan give adgang til mail, billeder og kalender.',
      en: 'Old passwords, shared accounts and shared devices can give access to mail, pictures and calendar.',
      sources: ['dsc.whatIsStalking', 'dsc.safety'],
      checkedOn,
    }),
    point({
      id: 'knowMore.digital.place',
      da: 'Telefon, bil, ur og apps kan vise, hvor man er. Det kan børnenes ting også.',
      en: 'Phone, car, watch and apps can show where someone is. So can the children’s things.',
      sources: ['dsc.whatIsStalking', 'social.stalking'],
      checkedOn,
    }),
    point({
      id: 'knowMore.digital.profiles',
      da: 'Falske profiler og delte billeder kan ramme både den udsatte og familien.',
      en: 'False profiles and shared pictures can hit both the person exposed and the family.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.digital.order',
      da: 'Tag det i den rigtige orden. Gem beviserne, lav en plan, og skift så koder fra en enhed, som ingen andre har haft.',
      en: 'Do it in the right order. Save the evidence, make a plan, and then change passwords from a device that nobody else has had.',
      sources: ['dsc.adviceAndHelp', 'dsc.safety'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.digital.help',
      da: 'Dansk Stalking Center giver også råd om digital stalking.',
      en: 'The Danish Stalking Centre advises on digital stalking too.',
      sources: ['horsens.stalking', 'dsc.strategy2024'],
      checkedOn,
    }),
  ],
  links: ['dsc.whatIsStalking', 'dsc.safety'],
};
