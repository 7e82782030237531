/** What a card is about: its title by situation, and by role what makes one take it. */
import { block } from '../../block';
import type { CardRole, CardSituation } from '../actionCard';

const checkedOn = '2026-11-22';

export const titles = {
  exposedAdult: block({
    id: 'actionCard.title.exposedAdult',
    da: 'En borger er måske udsat for stalking',
    en: 'A citizen may be exposed to stalking',
    sources: ['evaluation2024'],
    checkedOn,
  }),
  exposedChild: block({
    id: 'actionCard.title.exposedChild',
    da: 'Et barn eller en ung er måske udsat for stalking',
    en: 'A child or young person may be exposed to stalking',
    sources: ['evaluation2024'],
    checkedOn,
  }),
  mayBeStalking: block({
    id: 'actionCard.title.mayBeStalking',
    da: 'En borger udøver måske stalking',
    en: 'A citizen may be stalking someone',
    sources: ['evaluation2024'],
    checkedOn,
  }),
  exposedColleague: block({
    id: 'actionCard.title.exposedColleague',
    da: 'En kollega er udsat på arbejdet',
    en: 'A colleague is exposed at work',
    sources: ['dsc.workplace', 'esbjerg.employees'],
    checkedOn,
  }),
} as const satisfies Readonly<Record<CardSituation, unknown>>;

export const triggers = {
  employee: {
    exposedAdult: block({
      id: 'actionCard.trigger.employee.exposedAdult',
      da: 'Når en borger fortæller om kontakt, der bliver ved, eller du selv får mistanke om stalking.',
      en: 'When a citizen tells you about contact that will not stop, or you begin to suspect stalking.',
      sources: ['evaluation2024', 'dsc.whatIsStalking'],
      checkedOn,
    }),
    exposedChild: block({
      id: 'actionCard.trigger.employee.exposedChild',
      da: 'Når et barn eller en ung bliver kontaktet, fulgt eller overvåget igen og igen mod sin vilje. Det gælder også på nettet.',
      en: 'When a child or young person is contacted, followed or watched again and again against their will. Online counts too.',
      sources: ['dsc.whatIsStalking', 'police.reportStalking'],
      checkedOn,
    }),
    mayBeStalking: block({
      id: 'actionCard.trigger.employee.mayBeStalking',
      da: 'Når en borger bliver ved med at søge kontakt med et andet menneske, som ikke ønsker det.',
      en: 'When a citizen keeps seeking contact with another person who does not want it.',
      sources: ['evaluation2024', 'police.reportStalking'],
      checkedOn,
    }),
    exposedColleague: block({
      id: 'actionCard.trigger.employee.exposedColleague',
      da: 'Når du eller en kollega bliver kontaktet, fulgt eller chikaneret igen og igen, og det når ind på arbejdet.',
      en: 'When you or a colleague is contacted, followed or harassed again and again, and it reaches the workplace.',
      sources: ['dsc.workplace', 'esbjerg.employees'],
      checkedOn,
    }),
  },
  leader: {
    exposedAdult: block({
      id: 'actionCard.trigger.leader.exposedAdult',
      da: 'Når en medarbejder kommer til dig, fordi en borger måske er udsat for stalking.',
      en: 'When an employee comes to you because a citizen may be exposed to stalking.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    exposedChild: block({
      id: 'actionCard.trigger.leader.exposedChild',
      da: 'Når en medarbejder kommer til dig, fordi et barn eller en ung måske er udsat for stalking.',
      en: 'When an employee comes to you because a child or young person may be exposed to stalking.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    mayBeStalking: block({
      id: 'actionCard.trigger.leader.mayBeStalking',
      da: 'Når en medarbejder kommer til dig, fordi en borger måske udøver stalking.',
      en: 'When an employee comes to you because a citizen may be stalking someone.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    exposedColleague: block({
      id: 'actionCard.trigger.leader.exposedColleague',
      da: 'Når du hører eller ser, at en medarbejder måske er udsat for stalking.',
      en: 'When you hear or see that an employee may be exposed to stalking.',
      sources: ['dsc.workplace'],
      checkedOn,
    }),
  },
  resourcePerson: {
    exposedAdult: block({
      id: 'actionCard.trigger.resourcePerson.exposedAdult',
      da: 'Når en kollega eller leder ringer, fordi en borger måske er udsat for stalking.',
      en: 'When a colleague or leader calls because a citizen may be exposed to stalking.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    exposedChild: block({
      id: 'actionCard.trigger.resourcePerson.exposedChild',
      da: 'Når en kollega eller leder ringer, fordi et barn eller en ung måske er udsat for stalking.',
      en: 'When a colleague or leader calls because a child or young person may be exposed to stalking.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    mayBeStalking: block({
      id: 'actionCard.trigger.resourcePerson.mayBeStalking',
      da: 'Når en kollega eller leder ringer, fordi en borger måske udøver stalking.',
      en: 'When a colleague or leader calls because a citizen may be stalking someone.',
      sources: ['evaluation2024'],
      checkedOn,
    }),
    exposedColleague: block({
      id: 'actionCard.trigger.resourcePerson.exposedColleague',
      da: 'Når en kollega eller leder ringer, fordi en ansat måske er udsat for stalking.',
      en: 'When a colleague or leader calls because an employee may be exposed to stalking.',
      sources: ['dsc.workplace'],
      checkedOn,
    }),
  },
} as const satisfies Readonly<Record<CardRole, Readonly<Record<CardSituation, unknown>>>>;
