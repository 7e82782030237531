/** What two models have in common stands once, so that both say it in the same words. */
import { told } from './model';

export const larger = told({
  id: 'models.factor.larger',
  da: 'Kommunen er mellemstor eller stor.',
  en: 'The municipality is medium-sized or large.',
});

export const divided = told({
  id: 'models.factor.divided',
  da: 'De vigtigste fagområder ligger i hver sin forvaltning.',
  en: 'The main fields of work lie in separate departments.',
});
