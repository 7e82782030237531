/** To tell a conflict from stalking: four things to look at, no sum at the end. */
import { block } from '../block';
import type { GuideTopic, QuestionGuide, TopicText } from './guide';
import { waysOn } from './waysOn';

const checkedOn = '2026-11-22';

const frame = block<readonly string[]>({
  id: 'questionGuide.conflictOrStalking.frame',
  version: '2',
  da: [
    'Brug guiden, når to siger hver sit, eller når du selv er i tvivl.',
    'Forskellen betyder noget. Mægling kan hjælpe i en konflikt, men gøre stalking værre.',
    'Tal med én part ad gangen. Svarene tælles ikke sammen.',
  ],
  en: [
    'Use the guide when two people say different things, or when you are in doubt yourself.',
    'The difference matters. Mediation can help in a conflict, but make stalking worse.',
    'Talk with one party at a time. The answers are not added up.',
  ],
  sources: ['dsc.adviceAndHelp', 'evaluation2024'],
  checkedOn,
});

const topics: readonly GuideTopic[] = [
  block<TopicText>({
    id: 'questionGuide.conflictOrStalking.oneSided',
    da: {
      title: 'Går det kun den ene vej?',
      why: 'I en konflikt giver begge den næring. Ved stalking er det den ene, der bliver ved.',
      questions: [
        'Hvem tager kontakt, når der er kontakt?',
        'Hvad sker der, når den ene tier?',
        'Hvad vil hver af dem opnå?',
      ],
      listenFor: ['Om kontakten stopper, når den ene trækker sig.', 'Om begge søger den anden.'],
    },
    en: {
      title: 'Does it go one way only?',
      why: 'In a conflict both keep it alive. In stalking it is one of them who goes on.',
      questions: [
        'Who makes contact, when there is contact?',
        'What happens when one of them is silent?',
        'What does each of them want?',
      ],
      listenFor: ['Whether the contact stops when one draws back.', 'Whether both seek the other.'],
    },
    sources: ['dsc.adviceAndHelp', 'dsc.whatIsStalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.conflictOrStalking.unwanted',
    da: {
      title: 'Er kontakten uønsket?',
      why: 'Stalking er kontakt, den ene ikke vil have. Et svar en gang imellem er ikke et ja.',
      questions: [
        'Er det sagt, at kontakten skal stoppe?',
        'Hvad skete der så?',
        'Hvad er der kontakt om, som ikke kan undværes, for eksempel børn?',
      ],
      listenFor: ['Om nej er sagt, og om det bliver hørt.', 'Om børn eller sager bruges som grund til mere.'],
    },
    en: {
      title: 'Is the contact unwanted?',
      why: 'Stalking is contact that one of them does not want. An answer now and then is not a yes.',
      questions: [
        'Has it been said that the contact is to stop?',
        'What happened then?',
        'What contact is unavoidable, for example about children?',
      ],
      listenFor: [
        'Whether no has been said, and is heard.',
        'Whether children or cases serve as a reason for more.',
      ],
    },
    sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp', 'prosecution.advice'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.conflictOrStalking.pattern',
    da: {
      title: 'Er der et mønster?',
      why: 'Hver handling kan se harmløs ud. Læg dem ved siden af hinanden.',
      questions: [
        'Hvad er der sket, fra det første til det seneste?',
        'Ad hvor mange veje kommer det?',
        'Bliver det til mere eller mindre?',
      ],
      listenFor: ['Gentagelser.', 'At nye veje tages i brug, når de gamle lukkes.'],
    },
    en: {
      title: 'Is there a pattern?',
      why: 'Each act may look harmless. Lay them side by side.',
      questions: [
        'What has happened, from the first to the latest?',
        'In how many ways does it come?',
        'Is it growing or fading?',
      ],
      listenFor: ['Repetition.', 'That new ways are found when the old are closed.'],
    },
    sources: ['dsc.whatIsStalking', 'police.reportStalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.conflictOrStalking.fear',
    da: {
      title: 'Gør det utryg?',
      why: 'En konflikt kan såre og gøre vred. Stalking skaber frygt og gør livet mindre.',
      questions: [
        'Hvad er du bange for kan ske?',
        'Hvad har du ændret for at undgå den anden?',
        'Hvordan er det at gå hjem?',
      ],
      listenFor: ['Frygt hos den ene og ikke hos den anden.', 'Ændrede vaner, nummer, rute eller arbejde.'],
    },
    en: {
      title: 'Does it frighten?',
      why: 'A conflict can hurt and anger. Stalking creates fear and makes life smaller.',
      questions: [
        'What are you afraid might happen?',
        'What have you changed to avoid the other person?',
        'What is it like to go home?',
      ],
      listenFor: ['Fear in one of them and not in the other.', 'Changed habits, number, route or job.'],
    },
    sources: ['esbjerg.employees', 'kolding.stalking', 'ministry.prevalence2018'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.conflictOrStalking.bothAccuse',
    da: {
      title: 'Når begge anklager',
      why: 'Mange forløb har anklager fra begge sider. Du ser ofte kun en del. Vælg ikke side, og mægl ikke.',
      questions: [
        'Hvad har du selv set eller læst?',
        'Hvem andre kender til det og kan have set en anden del?',
        'Hvad kan I gøre nu, som er trygt for begge?',
      ],
      listenFor: ['Forskel på det, der siges, og det, der kan ses.', 'Klager, der selv bliver til kontakt.'],
    },
    en: {
      title: 'When both accuse',
      why: 'In many cases there are accusations from both sides. You often see only a part. Take no side, and do not mediate.',
      questions: [
        'What have you seen or read yourself?',
        'Who else knows about it, and may have seen another part?',
        'What can you do now that is safe for both?',
      ],
      listenFor: [
        'The difference between what is said and what can be seen.',
        'Complaints that become contact.',
      ],
    },
    sources: ['evaluation2024', 'dsc.adviceAndHelp'],
    checkedOn,
  }),
];

export const conflictOrStalkingGuide: Omit<QuestionGuide, 'sources'> = {
  id: 'questionGuide.conflictOrStalking',
  kind: 'conflictOrStalking',
  title: { da: 'Konflikt eller stalking?', en: 'Conflict or stalking?' },
  frame,
  topics,
  ending: block({
    id: 'questionGuide.conflictOrStalking.ending',
    da: 'Svarer du ja til flere af dem, så tag det til ressourcepersonen. Er du i tvivl, så gør det også.',
    en: 'If you answer yes to several of them, take it to the resource person. If you are in doubt, do so too.',
    sources: ['evaluation2024', 'dsc.adviceAndHelp'],
    checkedOn,
  }),
  waysOn,
};
