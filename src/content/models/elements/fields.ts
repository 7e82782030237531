import type { ModelElement } from '../element';
import { told } from '../model';

const childrenWidely = told({
  id: 'models.E4.widely',
  da: 'Børn og Familie er med, også dagtilbud, skole og SSP.',
  en: 'Children and families are represented, with day care, schools and SSP.',
});
const employment = told({
  id: 'models.E5.with',
  da: 'Nogen fra Beskæftigelse er med.',
  en: 'Somebody from the employment services takes part.',
});
const adults = told({
  id: 'models.E6.with',
  da: 'Nogen fra voksenspecialområdet, psykiatrien og misbrug er med.',
  en: 'Somebody from specialised adult services, psychiatry and substance abuse takes part.',
});

export const fields: readonly ModelElement[] = [
  {
    id: 'E4',
    name: { da: 'Børn og Familie', en: 'Children and families' },
    gives: 'fields',
    parts: {
      1: {
        form: 'whole',
        how: told({
          id: 'models.E4.with',
          da: 'Nogen fra Børn og Familie er med.',
          en: 'Somebody from children and families takes part.',
        }),
        lines: ['337-338'],
      },
      2: { form: 'whole', how: childrenWidely, lines: ['406-407'] },
      3: { form: 'whole', how: childrenWidely, lines: ['481-482'] },
    },
  },
  {
    id: 'E5',
    name: { da: 'Beskæftigelse', en: 'Employment' },
    gives: 'fields',
    parts: {
      1: { form: 'whole', how: employment, lines: ['337-338'] },
      2: { form: 'whole', how: employment, lines: ['406-408'] },
      3: { form: 'whole', how: employment, lines: ['481-482'] },
    },
  },
  {
    id: 'E6',
    name: { da: 'Voksne, psykiatri og misbrug', en: 'Adults, psychiatry and substance abuse' },
    gives: 'fields',
    parts: {
      2: { form: 'whole', how: adults, lines: ['406-408'] },
      3: { form: 'whole', how: adults, lines: ['481-482'] },
    },
  },
];
