/**
 * What the first view needs. Cards, guides and articles have doors of their own (`content/actionCards`,
 * `content/questionGuide`, `content/knowMore`, `content/sources`), so that a page loads them when it shows them.
 */
export type { ContentBlock } from './block';
export { furtherHelpNumbers, nationalHelpNumbers, type SuppliedNumber } from './helpNumbers';
export { type ClockTime, openState, type OpenState } from './openingHours/openState';
export { firstSteps, whatIsStalking, whatToAvoid } from './readiness';
