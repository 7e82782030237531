import type { ModelElement } from '../element';
import { told } from '../model';

const training = told({
  id: 'models.E7.training',
  da: 'De ansvarlige lærer på uddannelsesdage og i samarbejdet med Dansk Stalking Center.',
  en: 'Those responsible learn at training days and by working with the Danish Stalking Centre.',
});
const widely = told({
  id: 'models.E11.widely',
  da: 'Folk bredt i kommunen hører om stalking, og hvem de kan gå til.',
  en: 'People across the municipality hear about stalking and whom to go to.',
});

export const knowledge: readonly ModelElement[] = [
  {
    id: 'E7',
    name: { da: 'Særlig viden', en: 'Special knowledge' },
    gives: 'knowledge',
    parts: {
      1: { form: 'whole', how: training, lines: ['335-336'] },
      2: { form: 'whole', how: training, lines: ['403-404'] },
      3: { form: 'whole', how: training, lines: ['479-480'] },
    },
  },
  {
    id: 'E11',
    name: { da: 'Afdelingsmøder', en: 'Department meetings' },
    gives: 'knowledge',
    parts: {
      1: {
        form: 'whole',
        how: told({
          id: 'models.E11.decisions',
          da: 'Folk med myndighedskontakt til borgere hører om stalking, og hvem de kan gå til.',
          en: 'People who make decisions about citizens hear about stalking and whom to go to.',
        }),
        lines: ['351-353'],
      },
      2: { form: 'whole', how: widely, lines: ['414-416'] },
      3: { form: 'whole', how: widely, lines: ['496-497'] },
    },
  },
  {
    id: 'E17',
    name: { da: 'Oplæg fra Dansk Stalking Center', en: 'Talks by the Danish Stalking Centre' },
    gives: 'knowledge',
    parts: {
      3: {
        form: 'whole',
        how: told({
          id: 'models.E17.talks',
          da: 'Centret er med, når ledere og medarbejdere bredt i kommunen lærer det vigtigste.',
          en: 'The centre takes part when leaders and staff across the municipality learn what matters most.',
        }),
        lines: ['489-490'],
      },
    },
  },
  {
    id: 'E18',
    name: { da: 'Onboarding', en: 'Onboarding' },
    gives: 'knowledge',
    parts: {
      3: {
        form: 'whole',
        how: told({
          id: 'models.E18.newStaff',
          da: 'Nye ledere og medarbejdere hører om indsatsen, for eksempel på kurser for nyansatte.',
          en: 'New leaders and staff hear of the effort, for example at courses for new staff.',
        }),
        lines: ['498-499'],
      },
    },
  },
];
