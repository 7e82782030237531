import type { ModelElement } from '../element';
import { told } from '../model';

const card = told({
  id: 'models.E12.card',
  da: 'Et action card eller en handleplan beskriver, hvad man gør ved mistanke.',
  en: 'An action card or a plan of action describes what to do when stalking is suspected.',
});

export const action: readonly ModelElement[] = [
  {
    id: 'E12',
    name: { da: 'Action card eller handleplan', en: 'Action card or plan of action' },
    gives: 'action',
    parts: {
      1: {
        form: 'whole',
        how: card,
        stressed: told({
          id: 'models.E12.stressed',
          da: 'Vægten ligger på brobygning til Dansk Stalking Center og politiet.',
          en: 'The weight is on bridging to the Danish Stalking Centre and the police.',
        }),
        lines: ['354-356'],
      },
      2: { form: 'whole', how: card, lines: ['427-428'] },
      3: { form: 'whole', how: card, lines: ['500-501'] },
    },
  },
  {
    id: 'E14',
    name: { da: 'En kontakt til borgeren', en: 'A contact person for the citizen' },
    gives: 'action',
    parts: {
      3: {
        form: 'whole',
        how: told({
          id: 'models.E14.contact',
          da: 'Borgeren får kontakt til en af de ansvarlige. Sammen finder de vejen videre, måske til Dansk Stalking Center eller politiet.',
          en: 'The citizen is put in touch with one of those responsible. Together they find the way on, perhaps to the Danish Stalking Centre or the police.',
        }),
        lines: ['485-486'],
      },
    },
  },
  {
    id: 'E20',
    name: { da: 'Opsporing', en: 'Detection' },
    gives: 'action',
    parts: {
      2: {
        form: 'otherForm',
        how: told({
          id: 'models.E20.partly',
          da: 'I ser i nogen grad selv efter tegn, så stalking bliver opdaget tidligt.',
          en: 'To some extent you look for signs yourselves, so that stalking is noticed early.',
        }),
        lines: ['371-373'],
      },
      3: {
        form: 'whole',
        how: told({
          id: 'models.E20.active',
          da: 'I har et beredskab til selv at opsøge og opspore.',
          en: 'You are set up to reach out and detect stalking yourselves.',
        }),
        lines: ['452-454'],
      },
    },
  },
];
