export { type CountFacts, countFacts, type SelfCheckFact, selfCheckFacts } from './facts';
export { OverviewPage } from './OverviewPage';
