import { divided, larger } from './factors';
import { type Model, told, traced } from './model';

/** Report lines 357-428. */
export const model2: Model = {
  number: 2,
  name: { da: 'Information, fokus og plan', en: 'Information, focus and a plan' },
  whenRight: traced({
    id: 'models.2.whenRight',
    da: 'Modellen passer, når I vil arbejde målrettet og gøre vejen til politi og Dansk Stalking Center god for borgeren. Mange faggrupper er med og kan bruge det, de ved.',
    en: 'The model fits when you want to work with a clear aim and make the way to the police and the Danish Stalking Centre a good one for the citizen. Many professions take part and can use what they know.',
    lines: ['375-383'],
  }),
  logic: traced({
    id: 'models.2.logic',
    da: 'Kommunen møder mange borgere og kan opdage tegn og handle på dem. Det gælder først og fremmest om at bygge bro til de rette.',
    en: 'The municipality meets many citizens and can notice signs and act on them. Above all it is about referring people on, with support, to the right place.',
    lines: ['390-393'],
  }),
  factors: [
    { text: larger, lines: ['364'], question: 'size', answers: ['m', 'l'] },
    { text: divided, lines: ['366-367'], question: 'structure', answers: ['d'] },
    {
      text: told({
        id: 'models.factor.across',
        da: 'Forvaltningerne arbejder allerede sammen om andre emner.',
        en: 'The departments already work together on other subjects.',
      }),
      lines: ['369'],
      question: 'groups',
      answers: ['o', 'r'],
    },
    {
      text: told({
        id: 'models.factor.partly',
        da: 'Kommunen vil have et beredskab klar og i nogen grad selv se efter tegn.',
        en: 'The municipality wants a readiness in place and, to some extent, to look for signs itself.',
      }),
      lines: ['371-373'],
      question: 'ambition',
      answers: ['s'],
    },
  ],
  asks: traced<readonly string[]>({
    id: 'models.2.asks',
    da: [
      'En eller få koordinatorer med et klart mandat fra ledelsen.',
      '10-15 ressourcepersoner fra mange fagområder.',
      'Faste møder i gruppen, for eksempel fire om året.',
      'Action card, kort information og et punkt på møder bredt i kommunen.',
    ],
    en: [
      'One coordinator or a few, with a clear mandate from the leadership.',
      '10-15 resource persons from many fields of work.',
      'Regular meetings of the group, for example four a year.',
      'An action card, brief information and an item at meetings across the municipality.',
    ],
    lines: ['395-428'],
  }),
};
