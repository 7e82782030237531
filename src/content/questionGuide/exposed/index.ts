/** The talk with somebody who may be exposed: from what happens to what is agreed. */
import { block } from '../../block';
import type { QuestionGuide } from '../guide';
import { waysOn } from '../waysOn';
import { agreementTopics } from './agreement';
import { surroundingTopics } from './lifeAround';
import { safetyTopics } from './safety';
import { eventTopics } from './whatHappens';

const checkedOn = '2026-11-22';

const frame = block<readonly string[]>({
  id: 'questionGuide.exposed.frame',
  version: '2',
  da: [
    'Tal med borgeren alene, et sted hvor ingen kan høre jer.',
    'Sig fra start, hvad du må holde for dig selv. Gælder det et barn, kan du have pligt til at underrette.',
    'Tag ét emne ad gangen. Du behøver ikke nå dem alle, og rækkefølgen er fri.',
    'Skriv bagefter i fagsystemet.',
  ],
  en: [
    'Talk with the citizen alone, in a place where nobody can hear you.',
    'Say from the start what you may keep to yourself. Where a child is concerned, you may have a duty to notify.',
    'Take one topic at a time. You need not get through them all, and the order is yours.',
    'Write in the case system afterwards.',
  ],
  sources: ['dsc.meetingTheExposed', 'law.barnetsLov133', 'law.confidentiality'],
  checkedOn,
});

export const exposedGuide: Omit<QuestionGuide, 'sources'> = {
  id: 'questionGuide.exposed',
  kind: 'exposed',
  title: { da: 'Samtale med en, der måske er udsat', en: 'Conversation with someone who may be exposed' },
  frame,
  topics: [...safetyTopics, ...eventTopics, ...surroundingTopics, ...agreementTopics],
  ending: block({
    id: 'questionGuide.exposed.ending',
    da: 'Du behøver ikke afgøre, om det er stalking. Gå videre til en, der kan tænke med.',
    en: 'It is not for you to decide whether it is stalking. Go on to someone who can think it through with you.',
    sources: ['evaluation2024', 'dsc.safety'],
    checkedOn,
  }),
  waysOn,
};
