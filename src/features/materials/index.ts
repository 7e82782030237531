export { MaterialPreview } from './MaterialPreview';
export { MaterialsPage } from './MaterialsPage';
export { shownMaterial } from './shownMaterial';
