/** Safety first: is there danger now, and how one can get in touch. */
import { block } from '../../block';
import type { GuideTopic, TopicText } from '../guide';

const checkedOn = '2026-11-22';

export const safetyTopics: readonly GuideTopic[] = [
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
];
