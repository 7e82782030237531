/** What the person wishes, and what is agreed. */
import { block } from '../../block';
import type { GuideTopic, TopicText } from '../guide';

const checkedOn = '2026-11-22';

export const agreementTopics: readonly GuideTopic[] = [
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
