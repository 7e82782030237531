export { ModelGuidePage, type ModelGuidePageProps } from './ModelGuidePage';
export { modelNamed } from './place';
