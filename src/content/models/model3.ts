import { divided, larger } from './factors';
import { type Model, told, traced } from './model';

/** Report lines 429-502. */
export const model3: Model = {
  number: 3,
  name: { da: 'Information, fokus, samarbejde og plan', en: 'Information, focus, cooperation and a plan' },
  whenRight: traced({
    id: 'models.3.whenRight',
    da: 'Modellen passer, når I allerede har et godt samarbejde om andre emner, hvor politiet kan være med. I vil have, at så mange fagfolk som muligt ved noget og kender vejen til sparring. I ser gode muligheder for at opdage stalking tidligt.',
    en: 'The model fits when you already cooperate well on other subjects where the police may take part. You want as many professionals as possible to know something and to know where to find sparring. You see good chances of noticing stalking early.',
    lines: ['456-470'],
  }),
  logic: traced({
    id: 'models.3.logic',
    da: 'Kommunen har både et ansvar og en mulighed. Den møder mange borgere og kan opdage tegn og handle på dem.',
    en: 'The municipality has both a responsibility and an opportunity. It meets many citizens and can notice signs and act on them.',
    lines: ['431-433'],
  }),
  factors: [
    { text: larger, lines: ['439'], question: 'size', answers: ['m', 'l'] },
    { text: divided, lines: ['441-443'], question: 'structure', answers: ['d'] },
    {
      text: told({
        id: 'models.factor.related',
        da: 'Der er grupper på tværs om æresrelateret vold, radikalisering eller bandeexit.',
        en: 'There are groups across departments on honour-related violence, radicalisation or gang exit.',
      }),
      lines: ['445-448'],
      question: 'groups',
      answers: ['r'],
    },
    {
      text: told({
        id: 'models.factor.police',
        da: 'Der er allerede et samarbejde med politiet om lignende emner.',
        en: 'There is already cooperation with the police on similar subjects.',
      }),
      lines: ['450'],
      question: 'police',
      answers: ['y'],
    },
    {
      text: told({
        id: 'models.factor.active',
        da: 'Kommunen vil have et beredskab til selv at opsøge og opspore.',
        en: 'The municipality wants to be able to reach out and detect stalking itself.',
      }),
      lines: ['452-454'],
      question: 'ambition',
      answers: ['a'],
    },
  ],
  asks: traced<readonly string[]>({
    id: 'models.3.asks',
    da: [
      'En koordinator, et klart mandat, en gruppe på 10-15 og faste møder.',
      'Sparring med politiet hen over året.',
      'Tid til oplæg, til nye kolleger og til aftaler med de praktiserende læger.',
      'En fast kontakt til borgeren og et blik tilbage på de forløb, der er slut.',
    ],
    en: [
      'A coordinator, a clear mandate, a group of 10-15 and regular meetings.',
      'Sparring with the police through the year.',
      'Time for talks, for new colleagues and for agreements with general practitioners.',
      'A contact person for the citizen, and a look back at cases that are closed.',
    ],
    lines: ['471-502'],
  }),
};
