export { FirstSteps } from './FirstSteps';
export { helpNumberFromRow } from './helpNumberFromRow';
export { localTextFromRow } from './localTextFromRow';
export { QuestionGuides } from './questionGuides/QuestionGuides';
export { UrgentHelp } from './urgentHelp/UrgentHelp';
export { WhatDoIDo } from './WhatDoIDo';
export type { WayToEdit } from './wayToEdit';
export { WhatIsStalking } from './WhatIsStalking';
