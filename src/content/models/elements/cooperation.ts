import type { ModelElement } from '../element';
import { told } from '../model';

const meetings = told({
  id: 'models.E13.meetings',
  da: 'Gruppen mødes fast, for eksempel fire gange om året. Der er sagsgennemgang, videndeling og sparring.',
  en: 'The group meets regularly, for example four times a year, for case review, knowledge sharing and sparring.',
});

export const cooperation: readonly ModelElement[] = [
  {
    id: 'E13',
    name: { da: 'Faste møder', en: 'Regular meetings' },
    gives: 'cooperation',
    parts: {
      2: { form: 'whole', how: meetings, lines: ['410-412'] },
      3: { form: 'whole', how: meetings, lines: ['483-484'] },
    },
  },
  {
    id: 'E16',
    name: { da: 'Politiet', en: 'The police' },
    gives: 'cooperation',
    parts: {
      1: {
        form: 'otherForm',
        how: told({
          id: 'models.E16.bridging',
          da: 'I bygger bro til politiet, og I viser vej til det, når det er akut.',
          en: 'You bridge to the police, and you show the way there when it is urgent.',
        }),
        lines: ['344-346', '349-350', '355-356'],
      },
      2: {
        form: 'otherForm',
        how: told({
          id: 'models.E16.coordinator',
          da: 'Koordinatoren har kontakten til politiet.',
          en: 'The coordinator is in touch with the police.',
        }),
        lines: ['395-397'],
      },
      3: {
        form: 'whole',
        how: told({
          id: 'models.E16.sparring',
          da: 'I får sparring hos politiet og taler uformelt om tvivl og om sager.',
          en: 'The police give sparring, and you talk doubts and cases over informally.',
        }),
        lines: ['488'],
      },
    },
  },
  {
    id: 'E19',
    name: { da: 'Evaluering af afsluttede forløb', en: 'Evaluation of closed cases' },
    gives: 'cooperation',
    parts: {
      3: {
        form: 'whole',
        how: told({
          id: 'models.E19.evaluation',
          da: 'I ser tilbage på afsluttede forløb på en fast måde og lærer af dem.',
          en: 'You look back at closed cases in a set way and learn from them.',
        }),
        lines: ['502'],
      },
    },
  },
  {
    id: 'E21',
    name: { da: 'Grupper, I har i forvejen', en: 'Groups you have already' },
    gives: 'cooperation',
    parts: {
      2: {
        form: 'otherForm',
        how: told({
          id: 'models.E21.other',
          da: 'I bygger på det samarbejde på tværs, I har om andre emner.',
          en: 'You build on the cooperation across departments that you have on other subjects.',
        }),
        lines: ['369'],
      },
      3: {
        form: 'whole',
        how: told({
          id: 'models.E21.related',
          da: 'I bygger på de grupper, I har om æresrelateret vold, radikalisering og bandeexit.',
          en: 'You build on the groups you have on honour-related violence, radicalisation and gang exit.',
        }),
        lines: ['445-448'],
      },
    },
  },
];
