export { MaterialPreview } from './MaterialPreview';
export { MaterialsPage } from './MaterialsPage';
export { useLook } from './look/useLook';
export { shownMaterial } from './shownMaterial';
