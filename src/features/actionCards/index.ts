/** The action cards' page: loaded when somebody opens a card. */
export { CardPage } from './CardPage';
export { CardPreview } from './CardPreview';
export { localFactsFrom } from './localFacts';
