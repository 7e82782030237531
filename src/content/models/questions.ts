/** The context factors as questions a leader can answer in five minutes, in the order of the code in shared addresses. */
import { traced } from './model';
import type { ModelQuestion } from './question';

export const modelQuestions: readonly ModelQuestion[] = [
  {
    id: 'size',
    text: traced({
      id: 'models.question.size',
      da: {
        ask: 'Hvor stor er kommunen?',
        why: 'I mindre kommuner dækker få personer meget. De har oftere valgt Model 1, de større oftere Model 2 eller 3.',
      },
      en: {
        ask: 'How large is the municipality?',
        why: 'In smaller municipalities few people cover much. They have more often chosen Model 1, larger ones Model 2 or 3.',
      },
      lines: ['298-299', '364', '439', '647-655'],
    }),
    options: [
      {
        id: 's',
        label: { da: 'Lille: få personer dækker mange områder', en: 'Small: few people cover many fields' },
      },
      { id: 'm', label: { da: 'Mellemstor', en: 'Medium-sized' } },
      { id: 'l', label: { da: 'Stor', en: 'Large' } },
    ],
  },
  {
    id: 'structure',
    text: traced({
      id: 'models.question.structure',
      da: {
        ask: 'Hvordan er forvaltningerne bygget op?',
        why: 'Ligger fagområderne hver for sig, er der flere at få med. I de syv kommuner var det ikke en hindring.',
      },
      en: {
        ask: 'How are the departments organised?',
        why: 'Where the fields of work are apart, there are more people to involve. In the seven municipalities it was no obstacle.',
      },
      lines: ['301-302', '366-367', '441-443', '675-692'],
    }),
    options: [
      {
        id: 'f',
        label: {
          da: 'Få forvaltninger, som arbejder tæt sammen',
          en: 'Few departments that cooperate closely',
        },
      },
      {
        id: 'd',
        label: {
          da: 'Fagområderne ligger i hver sin forvaltning',
          en: 'The fields of work lie in separate departments',
        },
      },
    ],
  },
  {
    id: 'groups',
    text: traced({
      id: 'models.question.groups',
      da: {
        ask: 'Arbejder I allerede sammen på tværs om andre emner?',
        why: 'Det er en fordel at lægge stalking ind i en gruppe, der fungerer.',
      },
      en: {
        ask: 'Do you already work across departments on other subjects?',
        why: 'It helps to make stalking part of a group that works well.',
      },
      lines: ['369', '445-448', '699-717'],
    }),
    options: [
      {
        id: 'r',
        label: {
          da: 'Ja, om æresrelateret vold, radikalisering eller bandeexit',
          en: 'Yes, on honour-related violence, radicalisation or gang exit',
        },
      },
      { id: 'o', label: { da: 'Ja, om andre fagområder', en: 'Yes, on other fields of work' } },
      { id: 'n', label: { da: 'Nej, ikke fast', en: 'No, not regularly' } },
    ],
  },
  {
    id: 'police',
    text: traced({
      id: 'models.question.police',
      da: {
        ask: 'Arbejder I sammen med politiet om lignende emner?',
        why: 'Det kan være om æresrelateret vold, radikalisering eller bandeexit. Når man kender hinanden, er det lettere at tale om en tvivl.',
      },
      en: {
        ask: 'Do you work with the police on similar subjects?',
        why: 'That may be on honour-related violence, radicalisation or gang exit. Where people know each other, it is easier to talk a doubt over.',
      },
      lines: ['450', '883-894'],
    }),
    options: [
      { id: 'y', label: { da: 'Ja, løbende', en: 'Yes, continuously' } },
      { id: 'n', label: { da: 'Nej, eller kun i enkelte sager', en: 'No, or only in single cases' } },
    ],
  },
  {
    id: 'cases',
    text: traced({
      id: 'models.question.cases',
      da: {
        ask: 'Hvor meget fylder sager med stalking?',
        why: 'Kommuner med få sager har valgt en enkel model. Men hvor flere ved noget, bliver flere sager også set.',
      },
      en: {
        ask: 'How much room do cases of stalking take up?',
        why: 'Municipalities with few cases have chosen a simple model. But where more people know, more cases are seen, too.',
      },
      lines: ['304-306', '553-570'],
    }),
    options: [
      {
        id: 's',
        label: { da: 'Lidt, og der er få kræfter til dem', en: 'Little, and there are few hands for them' },
      },
      { id: 'n', label: { da: 'Noget', en: 'Some' } },
      { id: 'o', label: { da: 'Meget', en: 'Much' } },
    ],
  },
  {
    id: 'expertise',
    text: traced({
      id: 'models.question.expertise',
      da: {
        ask: 'Hvad gør I, når en sag kræver særlig viden?',
        why: 'En lille kommune kan ikke have eksperter i alt. Så er brobygning en god vej: at følge borgeren over til dem, der ved mere.',
      },
      en: {
        ask: 'What do you do when a case calls for special knowledge?',
        why: 'A small municipality cannot have experts in everything. Then bridging is a good way: seeing the citizen across to those who know more.',
      },
      lines: ['308-310', '647-651'],
    }),
    options: [
      {
        id: 'o',
        label: {
          da: 'Vi bygger bro til eksperter uden for kommunen',
          en: 'We bridge to experts outside the municipality',
        },
      },
      { id: 'w', label: { da: 'Vi har som regel selv viden nok', en: 'We usually know enough ourselves' } },
      { id: 'b', label: { da: 'Begge dele', en: 'Both' } },
    ],
  },
  {
    id: 'ambition',
    text: traced({
      id: 'models.question.ambition',
      da: {
        ask: 'Hvad vil I med indsatsen?',
        why: 'Det bestemmer I selv. En bredere model ser flere sager, og den kræver mere.',
      },
      en: {
        ask: 'What do you want from the effort?',
        why: 'That is for you to decide. A wider model sees more cases, and it asks more.',
      },
      lines: ['312-314', '371-373', '452-454', '564-577'],
    }),
    options: [
      {
        id: 'r',
        label: { da: 'Være klar, når en sag viser sig', en: 'To be ready when a case shows itself' },
      },
      {
        id: 's',
        label: {
          da: 'Være klar og i nogen grad selv se efter tegn',
          en: 'To be ready and, to some extent, look for signs ourselves',
        },
      },
      { id: 'a', label: { da: 'Selv opsøge og opspore', en: 'To reach out and detect it ourselves' } },
    ],
  },
];
