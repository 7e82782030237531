export type { DerivedStatus, PlanFacts } from './plan/facts';
export { WorkPage } from './WorkPage';
export { workPlace } from './workPlace';
export { workRouteOf } from './workRouteOf';
export { MakeLists } from './MakeLists';
