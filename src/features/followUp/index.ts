/** @public What the yearly status is made of. */
export { type CountFacts, countFacts, type SelfCheckFact, selfCheckFacts } from './facts';
export { OverviewPage } from './OverviewPage';
