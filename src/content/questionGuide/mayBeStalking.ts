/** The talk with somebody who may be stalking: respect for the person, clear words on the behaviour, a way to help. */
import { block } from '../block';
import type { GuideTopic, QuestionGuide, TopicText } from './guide';
import { waysOn } from './waysOn';

const checkedOn = '2026-11-22';

const frame = block<readonly string[]>({
  id: 'questionGuide.mayBeStalking.frame',
  version: '2',
  da: [
    'Sørg for din egen sikkerhed. Sæt dig, så du kan gå, og lad en kollega vide, hvor du er.',
    'Tal med respekt. Stalking er noget, man gør, ikke noget, man er.',
    'Hold dig til det, borgeren selv fortæller. Sig intet om den udsatte.',
    'Skriv bagefter i fagsystemet.',
  ],
  en: [
    'Look after your own safety. Sit so that you can leave, and let a colleague know where you are.',
    'Talk with respect. Stalking is something one does, not something one is.',
    'Keep to what the citizen tells you. Say nothing about the person exposed.',
    'Write in the case system afterwards.',
  ],
  sources: ['dsc.about', 'law.confidentiality', 'workEnvironment.violence'],
  checkedOn,
});

const topics: readonly GuideTopic[] = [
  {
    ...block<TopicText>({
      id: 'questionGuide.mayBeStalking.danger',
      da: {
        title: 'Er nogen i fare?',
        why: 'Er du bange for, at borgeren nu skader en anden eller sig selv, ringer du 112.',
        questions: [
          'Hvad tænker du på at gøre, når det er værst?',
          'Har du lyst til at skade nogen eller dig selv?',
          'Hvem er hos dig i aften?',
        ],
        listenFor: ['Trusler, også dem i løs tale.', 'At alt virker lige meget.'],
      },
      en: {
        title: 'Is anyone in danger?',
        why: 'If you are afraid that the citizen is about to harm someone or themselves, call 112.',
        questions: [
          'What do you think of doing when it is worst?',
          'Do you feel like harming somebody, or yourself?',
          'Who is with you tonight?',
        ],
        listenFor: ['Threats, also those said lightly.', 'That nothing seems to matter.'],
      },
      sources: ['police.112', 'dsc.safety'],
      checkedOn,
    }),
    urgent: true,
  },
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.behaviour',
    da: {
      title: 'Hvad gør du?',
      why: 'Tal om handlinger. Så kan I begge se dem, uden at det bliver til en dom over borgeren.',
      questions: [
        'Hvad gør du, når du savner eller er vred på den anden?',
        'Hvor tit skriver, ringer eller kommer du forbi?',
        'Hvad sker der lige før?',
      ],
      listenFor: ['At borgeren gør det mindre, end det er.', 'At det fylder det meste af dagen.'],
    },
    en: {
      title: 'What do you do?',
      why: 'Talk about actions. Then both of you can see them, and nobody is judged.',
      questions: [
        'What do you do when you miss the other person, or are angry?',
        'How often do you write, call or come by?',
        'What happens just before?',
      ],
      listenFor: ['That the citizen plays it down.', 'That it fills most of the day.'],
    },
    sources: ['dsc.about', 'dsc.whatIsStalking', 'dsc.lineForThoseWhoStalk'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.gain',
    da: {
      title: 'Hvad giver kontakten?',
      why: 'Kontakten kan give ro et øjeblik og uro bagefter. Når borgeren selv ser det, er det lettere at stoppe.',
      questions: [
        'Hvad får du ud af at tage kontakt?',
        'Hvordan har du det bagefter?',
        'Hvad håber du, der sker?',
      ],
      listenFor: ['Håb om at få den anden tilbage.', 'Vrede over noget, der føles uretfærdigt.'],
    },
    en: {
      title: 'What does the contact give?',
      why: 'Contact can bring calm for a moment and unrest afterwards. Once the citizen sees that, it is easier to stop.',
      questions: [
        'What do you get out of making contact?',
        'How do you feel afterwards?',
        'What do you hope will happen?',
      ],
      listenFor: ['Hope of getting the other person back.', 'Anger at something that feels unjust.'],
    },
    sources: ['dsc.lineForThoseWhoStalk', 'dsc.whatIsStalking', 'dsc.about'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.theOther',
    da: {
      title: 'Den andens nej',
      why: 'Det afgørende er, om kontakten er ønsket. Lad borgeren sige det selv.',
      questions: [
        'Hvad har den anden sagt om kontakt?',
        'Hvordan forstod du det?',
        'Hvordan ville du selv have det, hvis det var dig?',
      ],
      listenFor: ['At et nej bliver hørt som et måske.', 'At borgeren prøver at få noget at vide af dig.'],
    },
    en: {
      title: 'The other person’s no',
      why: 'What counts is whether the contact is wanted. Let the citizen say so.',
      questions: [
        'What has the other person said about contact?',
        'How did you understand it?',
        'How would you feel if it were you?',
      ],
      listenFor: ['That a no is heard as a maybe.', 'That the citizen tries to learn something from you.'],
    },
    sources: ['dsc.whatIsStalking', 'law.confidentiality'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.consequences',
    da: {
      title: 'Hvad det kan koste',
      why: 'Sig loven som oplysning, ikke som trussel. Stalking kan give bøde eller fængsel i op til 3 år (straffelovens § 242).',
      questions: [
        'Hvad har det kostet dig indtil nu?',
        'Hvad ved du om loven?',
        'Har politiet talt med dig, eller har du fået et tilhold?',
      ],
      listenFor: ['Tab af søvn, arbejde, venner eller børn.', 'At borgeren gerne vil ud af det.'],
    },
    en: {
      title: 'What it can cost',
      why: 'State the law as information, not as a threat. Stalking can bring a fine or up to 3 years in prison (section 242 of the Criminal Code).',
      questions: [
        'What has it cost you so far?',
        'What do you know about the law?',
        'Have the police talked with you, or have you been given a restraining order?',
      ],
      listenFor: ['Loss of sleep, work, friends or children.', 'That the citizen wants out of it.'],
    },
    sources: ['law.straffeloven242', 'law.tilhold'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.children',
    da: {
      title: 'Børn',
      why: 'Børn mærker det, og nogle bliver brugt som vej til den anden. Får du grund til at tro, at et barn kan have brug for særlig støtte, skal du underrette.',
      questions: [
        'Har du børn, og hvordan har de det?',
        'Hvad ved de om det, der sker?',
        'Hvordan får I aftaler om børnene på plads?',
      ],
      listenFor: ['At et barn skal bringe beskeder.', 'At samvær bliver en grund til kontakt.'],
    },
    en: {
      title: 'Children',
      why: 'Children notice, and some are used as a way to the other person. If you have reason to think that a child may need special support, you must notify the municipality.',
      questions: [
        'Do you have children, and how are they?',
        'What do they know about what is happening?',
        'How do you agree on things about the children?',
      ],
      listenFor: ['That a child is to bring messages.', 'That visits become a reason for contact.'],
    },
    sources: ['law.barnetsLov133', 'law.serviceloven153', 'social.stalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.help',
    da: {
      title: 'Hjælp til at stoppe',
      why: 'Der er hjælp, og den er ikke en straf. Dansk Stalking Center behandler også udøvere.',
      questions: [
        'Har der været dage, hvor du lod være? Hvad hjalp?',
        'Hvem kan du ringe til i stedet?',
        'Skal vi finde nummeret sammen nu?',
      ],
      listenFor: ['Den mindste lyst til hjælp.', 'Hvad der kan fylde tomrummet.'],
    },
    en: {
      title: 'Help to stop',
      why: 'There is help, and it is no punishment. The Danish Stalking Centre also treats people who stalk.',
      questions: [
        'Have there been days when you left it alone? What helped?',
        'Whom can you call instead?',
        'Shall we find the number together now?',
      ],
      listenFor: ['The smallest wish for help.', 'What can fill the gap.'],
    },
    sources: ['dsc.about', 'dsc.professionals', 'dsc.lineForThoseWhoStalk'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.mayBeStalking.agreement',
    da: {
      title: 'Det, vi aftaler',
      why: 'Et lille skridt, som borgeren selv vælger, holder bedre end et stort løfte.',
      questions: [
        'Hvad gør du næste gang, du får lyst til at tage kontakt?',
        'Må jeg hjælpe dig med at ringe til centret?',
        'Hvornår taler vi sammen igen?',
      ],
      listenFor: ['Et klart ja, og til hvad.', 'At borgeren ikke går alene med det.'],
    },
    en: {
      title: 'What we agree',
      why: 'A small step that the citizen chooses lasts longer than a great promise.',
      questions: [
        'What do you do the next time you feel like making contact?',
        'May I help you call the centre?',
        'When do we talk again?',
      ],
      listenFor: ['A clear yes, and to what.', 'That the citizen is not alone with it.'],
    },
    sources: ['dsc.professionals', 'evaluation2024'],
    checkedOn,
  }),
];

export const mayBeStalkingGuide: Omit<QuestionGuide, 'sources'> = {
  id: 'questionGuide.mayBeStalking',
  kind: 'mayBeStalking',
  title: { da: 'Samtale med en mulig udøver', en: 'Conversation with someone who may be stalking' },
  frame,
  topics,
  ending: block({
    id: 'questionGuide.mayBeStalking.ending',
    da: 'Tal med en anden samme dag, også når samtalen gik godt. Bliv ikke alene med det.',
    en: 'Talk with someone else the same day, even if the conversation went well. Do not stay alone with it.',
    sources: ['evaluation2024'],
    checkedOn,
  }),
  waysOn,
};
