/** The talk with somebody who may be exposed: from what happens to what is agreed. */
import { block } from '../block';
import type { GuideTopic, QuestionGuide, TopicText } from './guide';
import { waysOn } from './waysOn';

const checkedOn = '2026-11-22';

const frame = block<readonly string[]>({
  id: 'questionGuide.exposed.frame',
  da: [
    'Tal med borgeren alene, et sted hvor ingen kan høre jer.',
    'Sig fra start, hvad du må holde for dig selv. Gælder det et barn, kan du have pligt til at underrette.',
    'Tag ét emne ad gangen. Du behøver ikke nå dem alle, og rækkefølgen er fri.',
    'Guiden gemmer intet. Skriv bagefter i fagsystemet.',
  ],
  en: [
    'Talk with the citizen alone, in a place where nobody can hear you.',
    'Say from the start what you may keep to yourself. Where a child is concerned, you may have a duty to notify.',
    'Take one topic at a time. You need not get through them all, and the order is yours.',
    'The guide keeps nothing. Write in the case system afterwards.',
  ],
  sources: ['dsc.meetingTheExposed', 'law.barnetsLov133', 'law.confidentiality'],
  checkedOn,
});

const topics: readonly GuideTopic[] = [
  {
    ...block<TopicText>({
      id: 'questionGuide.exposed.danger',
      da: {
        title: 'Er der fare nu?',
        why: 'Sikkerhed kommer først. Er der fare, ringer I 112 og gemmer resten til bagefter.',
        questions: [
          'Er du bange for, at der sker noget i dag?',
          'Hvor er vedkommende nu, så vidt du ved?',
          'Er der sket vold, trusler eller hærværk?',
        ],
        listenFor: ['At borgeren ikke tør gå hjem.', 'At nogen er fulgt med eller venter udenfor.'],
      },
      en: {
        title: 'Is there danger now?',
        why: 'Safety comes first. If there is danger, call 112 and leave the rest for later.',
        questions: [
          'Are you afraid that something will happen today?',
          'Where is the person now, as far as you know?',
          'Has there been violence, threats or damage?',
        ],
        listenFor: [
          'That the citizen does not dare go home.',
          'That someone has come along or waits outside.',
        ],
      },
      sources: ['police.112', 'dsc.safety'],
      checkedOn,
    }),
    urgent: true,
  },
  block<TopicText>({
    id: 'questionGuide.exposed.safeContact',
    da: {
      title: 'Sikker kontakt',
      why: 'Andre kan have adgang til telefon, mail eller post. Et opkald fra dig kan gøre det værre.',
      questions: [
        'Hvordan er det sikkert, at jeg ringer eller skriver?',
        'Må jeg lægge en besked?',
        'Hvem kan ellers se din telefon og din mail?',
      ],
      listenFor: ['At nogen kender koden.', 'At borgeren helst vil ringe selv.'],
    },
    en: {
      title: 'Safe contact',
      why: 'Others may have access to phone, mail or post. A call from you can make it worse.',
      questions: [
        'How is it safe for me to call or write?',
        'May I leave a message?',
        'Who else can see your phone and your mail?',
      ],
      listenFor: ['That somebody knows the code.', 'That the citizen would rather be the one to call.'],
    },
    sources: ['paladin.referral', 'aalborg.actionCards'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.whatHappens',
    da: {
      title: 'Hvad sker der?',
      why: 'Borgeren har brug for at fortælle det i sin egen orden. Historien kan være rodet uden at være forkert.',
      questions: ['Hvad er det, der sker?', 'Hvordan begyndte det?', 'Hvad var det seneste, der skete?'],
      listenFor: ['Små ting, som bliver til meget, når de lægges sammen.', 'Det, borgeren springer over.'],
    },
    en: {
      title: 'What happens?',
      why: 'The citizen needs to tell it in their own order. A story can be untidy without being wrong.',
      questions: ['What is it that happens?', 'How did it begin?', 'What was the last thing that happened?'],
      listenFor: ['Small things that add up.', 'What the citizen leaves out.'],
    },
    sources: ['dsc.meetingTheExposed', 'dsc.adviceAndHelp', 'dsc.whatIsStalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.pattern',
    da: {
      title: 'Mønsteret',
      why: 'Én hændelse er ikke stalking. Det er gentagelsen, der gør det.',
      questions: [
        'Hvor tit sker det, og hvor længe har det stået på?',
        'Hvad kommer på telefonen, på nettet og i virkeligheden?',
        'Sker det også gennem andre, med gaver eller via børnene?',
      ],
      listenFor: ['At det kommer ad flere veje.', 'At det følger bestemte dage eller steder.'],
    },
    en: {
      title: 'The pattern',
      why: 'One event is not stalking. It is the repetition that makes it so.',
      questions: [
        'How often does it happen, and for how long has it gone on?',
        'What comes by phone, online and in person?',
        'Does it also happen through others, with gifts, or through the children?',
      ],
      listenFor: ['That it comes in several ways.', 'That it follows certain days or places.'],
    },
    sources: ['police.reportStalking', 'dsc.whatIsStalking', 'social.stalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.unwanted',
    da: {
      title: 'Nej og svar',
      why: 'Stalking er kontakt, den udsatte ikke ønsker. Mange svarer alligevel for at få fred. Det er ikke en fejl.',
      questions: [
        'Har du kunnet sige, at du ikke vil have kontakt?',
        'Hvad skete der bagefter?',
        'Hvad gør du, når der kommer en besked?',
      ],
      listenFor: ['At det er sagt klart én gang.', 'At borgeren føler sig presset til at svare.'],
    },
    en: {
      title: 'Saying no, and answering',
      why: 'Stalking is contact that the person exposed does not want. Many answer all the same, to be left in peace. That is no mistake.',
      questions: [
        'Have you been able to say that you want no contact?',
        'What happened afterwards?',
        'What do you do when a message comes?',
      ],
      listenFor: ['That it has been said clearly once.', 'That the citizen feels forced to answer.'],
    },
    sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp', 'prosecution.advice'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.impact',
    da: {
      title: 'Hvad det gør ved dig',
      why: 'Stalking kan ramme søvn, arbejde og mod på at gå ud. Det viser, hvilken hjælp der er brug for.',
      questions: [
        'Hvordan har du det i hverdagen?',
        'Hvad er du holdt op med, og hvad gør du anderledes?',
        'Hvornår føler du dig tryg?',
      ],
      listenFor: ['Nye vaner for at undgå nogen.', 'Søvn, sygdom og fravær.'],
    },
    en: {
      title: 'What it does to you',
      why: 'Stalking can affect sleep, work and the courage to go out. It shows what help is needed.',
      questions: [
        'How are you in everyday life?',
        'What have you stopped doing, and what do you do differently?',
        'When do you feel safe?',
      ],
      listenFor: ['New habits to avoid somebody.', 'Sleep, illness and absence.'],
    },
    sources: ['ministry.prevalence2018', 'dsc.adviceAndHelp', 'evaluation2024'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.relation',
    da: {
      title: 'Hvem det er',
      why: 'Det kan være en tidligere partner, en bekendt eller en fremmed. Vejen videre afhænger af, hvad de deler.',
      questions: [
        'Hvem tror du, det er?',
        'Hvad har I sammen, for eksempel børn, arbejde eller bolig?',
        'Hvad ved vedkommende om din hverdag?',
      ],
      listenFor: ['Fælles børn, venner, sager eller chef.', 'At borgeren ikke ved, hvem det er.'],
    },
    en: {
      title: 'Who it is',
      why: 'It can be a former partner, an acquaintance or a stranger. The way on depends on what they share.',
      questions: [
        'Who do you think it is?',
        'What do you have together, such as children, work or a home?',
        'What does the person know of your everyday life?',
      ],
      listenFor: ['Shared children, friends, cases or boss.', 'That the citizen does not know who it is.'],
    },
    sources: ['dsc.whatIsStalking', 'law.straffeloven242'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.change',
    da: {
      title: 'Er det ved at ændre sig?',
      why: 'Det, der tager til eller skifter form, bør andre end dig se på hurtigt.',
      questions: [
        'Er det anderledes nu end for en måned siden?',
        'Er der noget på vej, for eksempel en flytning, et møde eller en mærkedag?',
      ],
      listenFor: ['At det tager til.', 'At borgeren selv siger: Nu er det noget andet.'],
    },
    en: {
      title: 'Is it changing?',
      why: 'If it grows or takes a new form, others than you should look at it soon.',
      questions: [
        'Is it different from a month ago?',
        'Is anything coming up, such as a move, a meeting or a special day?',
      ],
      listenFor: ['That it is growing.', 'That the citizen says: this is something else.'],
    },
    sources: ['dsc.safety', 'evaluation2024'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.children',
    da: {
      title: 'Børn og andre nære',
      why: 'Børn i hjemmet er også berørt. Får du grund til at tro, at et barn kan have brug for særlig støtte, skal du underrette.',
      questions: [
        'Hvem bor du sammen med?',
        'Hvad har børnene set eller hørt?',
        'Bliver børnene spurgt ud, eller bliver deres telefon brugt?',
        'Hvad ved skolen eller institutionen?',
      ],
      listenFor: [
        'At et barn bærer beskeder eller passer på en voksen.',
        'At familie eller venner også bliver opsøgt.',
      ],
    },
    en: {
      title: 'Children and others close',
      why: 'Children at home are affected too. If you have reason to think that a child may need special support, you must notify the municipality.',
      questions: [
        'Whom do you live with?',
        'What have the children seen or heard?',
        'Are the children questioned, or is their phone used?',
        'What does the school or day care know?',
      ],
      listenFor: [
        'That a child carries messages or looks after an adult.',
        'That family or friends are sought out too.',
      ],
    },
    sources: [
      'law.barnetsLov133',
      'law.serviceloven153',
      'social.stalking',
      'police.reportStalking',
      'oak.children',
    ],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.evidence',
    da: {
      title: 'Hvad der er gemt',
      why: 'Beviser og en logbog hjælper politiet. Logbogen kan blive en del af sagen, så udøveren får den at se.',
      questions: [
        'Hvad har du gemt af beskeder, billeder og opkald?',
        'Har du skrevet dag, tid og sted ned?',
        'Hvor ligger det, så ingen andre kan slette det?',
      ],
      listenFor: ['At noget er ved at blive slettet.', 'At logbogen røber noget, udøveren ikke ved.'],
    },
    en: {
      title: 'What is kept',
      why: 'Evidence and a log help the police. The log may become part of the case, so that the other person gets to see it.',
      questions: [
        'What messages, pictures and calls have you kept?',
        'Have you written down day, time and place?',
        'Where is it, so that nobody else can delete it?',
      ],
      listenFor: [
        'That something is about to be deleted.',
        'That the log gives away something the other person does not know.',
      ],
    },
    sources: ['dsc.adviceAndHelp', 'prosecution.advice', 'almue.log'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.whoKnows',
    da: {
      title: 'Hvem der ved det',
      why: 'Mange kan se hver sin del. Det hjælper at vide, hvem der allerede er i gang.',
      questions: [
        'Hvem har du fortalt det til?',
        'Er det meldt til politiet, eller er der givet et tilhold?',
        'Er der andre, der hjælper, for eksempel læge, krisecenter eller en anden kommune?',
      ],
      listenFor: ['Hvem der er tovholder, om nogen.', 'At borgeren har søgt hjælp før uden at få den.'],
    },
    en: {
      title: 'Who knows',
      why: 'Many may each see a part. It helps to know who is already at work.',
      questions: [
        'Whom have you told?',
        'Is it reported to the police, or has a restraining order been given?',
        'Does anyone else help, such as a doctor, a shelter or another municipality?',
      ],
      listenFor: [
        'Who coordinates, if anyone.',
        'That the citizen has asked for help before and not got it.',
      ],
    },
    sources: ['dsc.meetingTheExposed', 'evaluation2024'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.digital',
    da: {
      title: 'Telefon og net',
      why: 'En delt kode eller en app kan vise, hvor borgeren er. Læg en plan, før I ændrer noget, så beviserne ikke går tabt.',
      questions: [
        'Hvem kender dine koder, eller har gjort det?',
        'Hvor deler du din placering?',
        'Hvad med børnenes telefoner, ure og spil?',
      ],
      listenFor: ['At nogen ved ting, de ikke burde vide.', 'Profiler, borgeren ikke selv har lavet.'],
    },
    en: {
      title: 'Phone and internet',
      why: 'A shared code or an app can show where the citizen is. Plan before you change anything, so that no evidence is lost.',
      questions: [
        'Who knows your passwords, or used to?',
        'Where do you share your location?',
        'What about the children’s phones, watches and games?',
      ],
      listenFor: ['That somebody knows what they should not.', 'Profiles the citizen did not make.'],
    },
    sources: ['dsc.whatIsStalking', 'dsc.safety', 'social.stalking'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.network',
    da: {
      title: 'Dem omkring dig',
      why: 'Stalking kan gøre ensom. Andre kan følge, vidne og være der.',
      questions: ['Hvem er du tryg ved?', 'Hvem kan du ringe til om natten?', 'Hvad har hjulpet indtil nu?'],
      listenFor: ['At borgeren har trukket sig fra andre.', 'Hvad borgeren allerede gør godt.'],
    },
    en: {
      title: 'The people around you',
      why: 'Stalking can make people lonely. Others can come along, be witnesses and be there.',
      questions: ['With whom do you feel safe?', 'Whom can you call at night?', 'What has helped so far?'],
      listenFor: ['That the citizen has withdrawn from others.', 'What the citizen already does well.'],
    },
    sources: ['dsc.meetingTheExposed', 'dsc.adviceAndHelp'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.wishes',
    da: {
      title: 'Hvad du ønsker',
      why: 'Det er borgerens liv. Hjælpen virker bedst, når borgeren har sagt ja til den.',
      questions: [
        'Hvad har du mest brug for lige nu?',
        'Hvem må jeg tale med om det, du har fortalt?',
        'Er der noget, jeg ikke må gøre?',
      ],
      listenFor: ['Et klart ja, og til hvad.', 'At borgeren siger ja for din skyld.'],
    },
    en: {
      title: 'What you want',
      why: 'It is the citizen’s life. Help works best when the citizen has agreed to it.',
      questions: [
        'What do you need most right now?',
        'Whom may I talk with about what you have told me?',
        'Is there anything I must not do?',
      ],
      listenFor: ['A clear yes, and to what.', 'That the citizen says yes for your sake.'],
    },
    sources: ['dsc.professionals', 'law.forvaltningsloven28', 'dsc.meetingTheExposed'],
    checkedOn,
  }),
  block<TopicText>({
    id: 'questionGuide.exposed.agreement',
    da: {
      title: 'Det, vi aftaler',
      why: 'Det er godt, når borgeren går derfra med ét klart næste skridt.',
      questions: [
        'Hvad gør du, og hvad gør jeg?',
        'Hvornår taler vi sammen igen, og hvordan?',
        'Hvad gør du, hvis det bliver værre inden da?',
      ],
      listenFor: ['At planen er til at overskue.', 'At borgeren ved, hvornår det er 112.'],
    },
    en: {
      title: 'What we agree',
      why: 'It is good when the citizen leaves with one clear next step.',
      questions: [
        'What do you do, and what do I do?',
        'When do we talk again, and how?',
        'What do you do if it gets worse before then?',
      ],
      listenFor: ['That the plan can be managed.', 'That the citizen knows when it is 112.'],
    },
    sources: ['dsc.meetingTheExposed', 'police.112'],
    checkedOn,
  }),
];

export const exposedGuide: Omit<QuestionGuide, 'sources'> = {
  id: 'questionGuide.exposed',
  kind: 'exposed',
  title: { da: 'Samtale med en, der måske er udsat', en: 'Conversation with someone who may be exposed' },
  frame,
  topics,
  ending: block({
    id: 'questionGuide.exposed.ending',
    da: 'Du behøver ikke afgøre, om det er stalking. Gå videre til en, der kan tænke med.',
    en: 'It is not for you to decide whether it is stalking. Go on to someone who can think it through with you.',
    sources: ['evaluation2024', 'dsc.safety'],
    checkedOn,
  }),
  waysOn,
};
