/** The action cards' page: loaded when somebody opens a card. */
export { CardPage } from './CardPage';
export { localFactsFrom } from './localFacts';
