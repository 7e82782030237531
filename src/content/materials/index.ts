/** What is ready to use, in the order it is offered. Each municipality makes it its own. */
import { aboutCentre } from './aboutCentre';
import { actionPlan } from './actionPlan';
import { briefingSlides } from './briefingSlides';
import { exampleCases, moreExampleCases } from './exampleCases';
import { citizenPage, postcard, poster } from './forCitizens';
import { waitingRoomSheet } from './forDoctors';
import { briefingInvitation, intranetPage } from './forStaff';
import type { Material } from './material';
import { onboardingLeaders, onboardingStaff } from './onboarding';
import { policeInformation } from './policeInformation';
import { questionSheet } from './questionSheet';

export const materials: readonly Material[] = [
  citizenPage,
  poster,
  postcard,
  intranetPage,
  briefingInvitation,
  briefingSlides,
  exampleCases,
  moreExampleCases,
  actionPlan,
  questionSheet,
  onboardingStaff,
  onboardingLeaders,
  aboutCentre,
  policeInformation,
  waitingRoomSheet,
];

export * from './fields';
export { type Line, type Run, runsOf, wordsOf } from './inline';
export {
  type Audience,
  audienceNames,
  audiences,
  type Material,
  materialBlocks,
  type MaterialForm,
  type MaterialPart,
  revisedOn,
  sourcesOf,
  type TextPart,
} from './material';
