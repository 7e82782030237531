/** What is ready to use, in the order it is offered. Each municipality makes it its own. */
import { citizenPage, postcard, poster } from './forCitizens';
import { waitingRoomSheet } from './forDoctors';
import { briefingInvitation, intranetPage } from './forStaff';
import { aboutCentre, exampleCases, moreExampleCases } from './forTalks';
import type { Material } from './material';

export const materials: readonly Material[] = [
  citizenPage,
  poster,
  postcard,
  waitingRoomSheet,
  intranetPage,
  briefingInvitation,
  exampleCases,
  moreExampleCases,
  aboutCentre,
];

export * from './fields';
export {
  type Audience,
  audienceNames,
  audiences,
  type Material,
  materialBlocks,
  type MaterialForm,
  type MaterialPart,
} from './material';
