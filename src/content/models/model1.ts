import { type Model, told, traced } from './model';

/** Report lines 290-356. */
export const model1: Model = {
  number: 1,
  name: { da: 'Information og plan', en: 'Information and a plan' },
  whenRight: traced({
    id: 'models.1.whenRight',
    da: 'Modellen passer, når I vil have et beredskab klar og vide nok til at håndtere de sager, der dukker op. Den giver fokus og en fast ramme. I kan ikke vente, at den finder flere sager.',
    en: 'The model fits when you want a readiness in place and enough knowledge to handle the cases that turn up. It gives focus and a firm frame. You cannot expect it to find more cases.',
    lines: ['318-326'],
  }),
  logic: traced({
    id: 'models.1.logic',
    da: 'Der er viden i kommunen og en plan, som kan tages i brug ved mistanke.',
    en: 'There is knowledge in the municipality, and a plan to put to use when stalking is suspected.',
    lines: ['331-332'],
  }),
  factors: [
    {
      text: told({
        id: 'models.factor.small',
        da: 'Kommunen er lille, og få personer dækker mange områder.',
        en: 'The municipality is small, and few people cover many fields.',
      }),
      lines: ['298-299'],
      question: 'size',
      answers: ['s'],
    },
    {
      text: told({
        id: 'models.factor.simple',
        da: 'Der er få forvaltninger, og fagområderne arbejder tæt sammen.',
        en: 'There are few departments, and the fields of work cooperate closely.',
      }),
      lines: ['301-302'],
      question: 'structure',
      answers: ['f'],
    },
    {
      text: told({
        id: 'models.factor.limited',
        da: 'Sagerne fylder lidt, og der er få kræfter til dem.',
        en: 'The cases take up little room, and there are few hands for them.',
      }),
      lines: ['304-306'],
      question: 'cases',
      answers: ['s'],
    },
    {
      text: told({
        id: 'models.factor.bridging',
        da: 'Kommunen bygger bro til eksperter, hvor den ikke selv kan have særlig viden.',
        en: 'The municipality refers people on, with support, to experts where it cannot be an expert itself.',
      }),
      lines: ['308-310'],
      question: 'expertise',
      answers: ['o', 'b'],
    },
    {
      text: told({
        id: 'models.factor.ready',
        da: 'Kommunen vil være klar, når en sag viser sig. Opsporing er ikke målet.',
        en: 'The municipality wants to be ready when a case shows itself. Detection is not the aim.',
      }),
      lines: ['312-314'],
      question: 'ambition',
      answers: ['r'],
    },
  ],
  asks: traced<readonly string[]>({
    id: 'models.1.asks',
    da: [
      'Få personer, gerne ledere, som bærer viden og ansvar.',
      'Tid til, at de kan tage på uddannelsesdage.',
      'Et action card og kort information til borgere og medarbejdere.',
      'Et punkt på mødet i afdelinger med myndighedskontakt.',
    ],
    en: [
      'A few people, preferably leaders, who carry knowledge and responsibility.',
      'Time for them to go to training days.',
      'An action card, and brief information for citizens and staff.',
      'An item at the meeting of departments that make decisions about citizens.',
    ],
    lines: ['334-356'],
  }),
};
