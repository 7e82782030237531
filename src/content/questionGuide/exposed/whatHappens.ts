/** What happens, how often, and what it does to the person. */
import { block } from '../../block';
import type { GuideTopic, TopicText } from '../guide';

const checkedOn = '2026-11-22';

export const eventTopics: readonly GuideTopic[] = [
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
];
