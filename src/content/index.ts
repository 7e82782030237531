/**
 * What the first view needs. Cards, guides and articles have doors of their own (`content/actionCards`,
 * `content/questionGuide`, `content/knowMore`, `content/sources`), so that a page loads them when it shows them.
 */
export { type CardRole, cardRoles, type CardSituation, cardSituations } from './actionCards/actionCard';
export { roleNames, situationNames } from './actionCards/names';
export { furtherHelpNumbers, nationalHelpNumbers } from './helpNumbers';
export { type ClockTime, openState, type OpenState } from './openingHours/openState';
export { type GuideKind, guideKinds } from './questionGuide/guide';
export { leadAndRest, type LocalText, shownText } from './localText';
export { firstSteps, whatIsStalking, whatToAvoid } from './readiness';
