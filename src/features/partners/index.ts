/** Whom the municipality works with outside its own house. */
export { PartnersEntry } from './PartnersEntry';
export { PartnersPage } from './PartnersPage';
export type { ListedMunicipality } from './policeList/policeList';
