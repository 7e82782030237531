export type { Area } from './area';
export { areaFromRow } from './areaFromRow';
export { AreaPersons } from './AreaPersons';
export type { ResourcePerson } from './resourcePerson';
export { resourcePersonFromRow } from './resourcePersonFromRow';
export { directoryText } from './text';
