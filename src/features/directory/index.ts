export type { Area } from './area';
export { areaFromRow } from './areaFromRow';
export { rememberedPersons } from './areaShown';
export { AreaPersons, AreaPersonsLoading } from './LazyAreaPersons';
export { PersonList } from './PersonList';
export type { ResourcePerson } from './resourcePerson';
export { resourcePersonFromRow } from './resourcePersonFromRow';
export { directoryText } from './text';
