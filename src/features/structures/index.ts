export { StructuresPage } from './StructuresPage';
export { isStructures } from './structuresPlace';
