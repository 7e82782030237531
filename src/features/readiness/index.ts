export { FirstSteps } from './FirstSteps';
export { helpNumberFromRow } from './helpNumberFromRow';
export { type LocalText, localTextFromRow } from './localText';
export { UrgentHelp } from './UrgentHelp';
export { WhatIsStalking } from './WhatIsStalking';
