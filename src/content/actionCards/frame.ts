/** The words of the frame: what the fields of a card are called, who does a step and when. */
import type { InBothLanguages } from '../../contracts/language';
import type { LocalFact } from './actionCard';
import { roleNames } from './names';

export const partNames = {
  trigger: { da: 'Brug kortet', en: 'Use the card' },
  urgent: { da: 'Akut', en: 'Urgent' },
  steps: { da: 'Gør sådan', en: 'What to do' },
  mustNot: { da: 'Pas på', en: 'Take care' },
  children: { da: 'Børn', en: 'Children' },
  sparring: { da: 'Sparring', en: 'Sparring' },
  bridging: { da: 'Brobygning', en: 'Bridging' },
  documentation: { da: 'Dokumentation', en: 'Documentation' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
} as const satisfies Readonly<Record<string, InBothLanguages>>;

export const localFactNames = {
  resourcePerson: roleNames.resourcePerson,
  coordinator: { da: 'Koordinator', en: 'Coordinator' },
  localNumber: { da: 'Kommunens vagt', en: 'Municipal on-call line' },
  caseSystem: { da: 'Fagsystem', en: 'Case system' },
  maintainedBy: { da: 'Vedligeholdes af', en: 'Maintained by' },
  approvedBy: { da: 'Godkendt af', en: 'Approved by' },
  approvedOn: { da: 'Godkendt den', en: 'Approved on' },
  nextRevision: { da: 'Næste revision', en: 'Next revision' },
} as const satisfies Readonly<Record<LocalFact, InBothLanguages>>;

/** What stands at the foot of every card. */
export const footFacts = [
  'maintainedBy',
  'approvedBy',
  'approvedOn',
  'nextRevision',
] as const satisfies readonly LocalFact[];

export const who = {
  you: { da: 'Du', en: 'You' },
  youAndCitizen: { da: 'Du og borgeren', en: 'You and the citizen' },
  youAndLeader: { da: 'Du og din leder', en: 'You and your leader' },
  youAndEmployee: { da: 'Du og medarbejderen', en: 'You and the employee' },
  youAndCaller: { da: 'Du og den, der ringer', en: 'You and the caller' },
  youAndResourcePerson: { da: 'Du og ressourcepersonen', en: 'You and the resource person' },
} as const satisfies Readonly<Record<string, InBothLanguages>>;

export const when = {
  now: { da: 'Med det samme', en: 'At once' },
  inTheTalk: { da: 'I samtalen', en: 'In the conversation' },
  beforeNextTalk: { da: 'Før næste samtale', en: 'Before the next conversation' },
  sameDay: { da: 'Samme dag', en: 'Same day' },
  whenAgreed: { da: 'Når I er enige', en: 'Once you agree' },
  withinDays: { da: 'Inden for få dage', en: 'Within a few days' },
} as const satisfies Readonly<Record<string, InBothLanguages>>;
