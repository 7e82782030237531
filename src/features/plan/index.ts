export type { DerivedStatus, PlanFacts } from './plan/facts';
export { WorkPage } from './WorkPage';
export { workPlace, type WorkRoute } from './workPlace';
