export { ModelGuidePage } from './ModelGuidePage';
export { modelNamed } from './place';
