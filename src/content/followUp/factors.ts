/** What helps and what hinders, as the change theory of the evaluation has it (lines 979-1010). */
import { traced } from '../models/model';

export const enabling = [
  traced({
    id: 'followUp.enabling.organisation',
    lines: ['981-982'],
    da: 'Arbejdet har en fast plads i organisationen.',
    en: 'The work has a firm place in the organisation.',
  }),
  traced({
    id: 'followUp.enabling.contacts',
    lines: ['984-985'],
    da: 'En eller få personer er indgangen.',
    en: 'One person or a few are the way in.',
  }),
  traced({
    id: 'followUp.enabling.leaders',
    lines: ['987'],
    da: 'Ledelsen bakker op.',
    en: 'The leadership backs it.',
  }),
  traced({
    id: 'followUp.enabling.mandate',
    lines: ['989-990'],
    da: 'Ressourcepersonerne har et klart mandat og tid til det.',
    en: 'The resource persons have a clear mandate, and time for it.',
  }),
  traced({
    id: 'followUp.enabling.police',
    lines: ['992-993'],
    da: 'Kommune og politi arbejder sammen og kan dele sager.',
    en: 'Municipality and police work together and can share cases.',
  }),
] as const;

export const hindering = [
  traced({
    id: 'followUp.hindering.little',
    lines: ['997-998'],
    da: 'Stalking opleves ikke som noget, der fylder.',
    en: 'Stalking is not felt to matter much.',
  }),
  traced({
    id: 'followUp.hindering.overview',
    lines: ['1000-1001'],
    da: 'Det er uklart, hvad indsatsen kræver.',
    en: 'It is unclear what the effort takes.',
  }),
  traced({
    id: 'followUp.hindering.leaders',
    lines: ['1003-1004'],
    da: 'Ledelsens opbakning mangler.',
    en: "The leadership's backing is missing.",
  }),
  traced({
    id: 'followUp.hindering.people',
    lines: ['1006-1007'],
    da: 'De, der bærer arbejdet, mister lysten.',
    en: 'Those who carry the work lose heart.',
  }),
  traced({
    id: 'followUp.hindering.departments',
    lines: ['675-692', '1009-1010'],
    da: 'Arbejdet går på tværs af forvaltninger. Det antog projektet. Evalueringen kunne ikke bekræfte det.',
    en: 'The work runs across departments. The project assumed so. The evaluation could not confirm it.',
  }),
] as const;
