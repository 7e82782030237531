export type { ContentBlock } from './block';
export { nationalHelpNumbers } from './helpNumbers';
export { firstSteps, whatIsStalking, whatToAvoid } from './readiness';
