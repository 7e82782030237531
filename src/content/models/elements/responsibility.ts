import type { ModelElement } from '../element';
import { told } from '../model';

const coordinating = told({
  id: 'models.E1.coordinating',
  da: 'En eller få koordinerer. De spreder viden i kommunen og har kontakten til Dansk Stalking Center og politiet.',
  en: 'One person or a few coordinate. They spread knowledge in the municipality and are in touch with the Danish Stalking Centre and the police.',
});
const mandate = told({
  id: 'models.E2.mandate',
  da: 'Ledelsen giver et tydeligt mandat. De ansvarlige behøver ikke selv være ledere.',
  en: 'The leadership gives a clear mandate. Those responsible need not be leaders themselves.',
});
const group = told({
  id: 'models.E3.group',
  da: '10-15 personer har særlig viden og faste opgaver: at opspore, formidle og bygge bro.',
  en: '10-15 people have special knowledge and set tasks: to detect, to inform and to bridge.',
});

export const responsibility: readonly ModelElement[] = [
  {
    id: 'E1',
    name: { da: 'Ansvarlige', en: 'Those responsible' },
    gives: 'responsibility',
    parts: {
      1: {
        form: 'otherForm',
        how: told({
          id: 'models.E1.few',
          da: 'Få personer har særlig viden og et særligt ansvar for at bære den.',
          en: 'A few people have special knowledge and a special responsibility for keeping it.',
        }),
        lines: ['334-335'],
      },
      2: { form: 'whole', how: coordinating, lines: ['395-397'] },
      3: { form: 'whole', how: coordinating, lines: ['471-472'] },
    },
  },
  {
    id: 'E2',
    name: { da: 'Ledelsen bag', en: 'The leadership behind it' },
    gives: 'responsibility',
    parts: {
      1: {
        form: 'otherForm',
        how: told({
          id: 'models.E2.leaders',
          da: 'De ansvarlige er gerne ledere. Så har indsatsen ledelsen bag sig.',
          en: 'Those responsible are preferably leaders. Then the leadership stands behind the effort.',
        }),
        lines: ['339-340'],
      },
      2: { form: 'whole', how: mandate, lines: ['398-399'] },
      3: { form: 'whole', how: mandate, lines: ['474-476'] },
    },
  },
  {
    id: 'E3',
    name: { da: 'Ressourcegruppe', en: 'Resource group' },
    gives: 'responsibility',
    parts: {
      2: { form: 'whole', how: group, lines: ['401-403'] },
      3: { form: 'whole', how: group, lines: ['478-479'] },
    },
  },
];
