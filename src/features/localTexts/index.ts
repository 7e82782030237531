/** The coordinator's own words beside the supplied ones: loaded when somebody edits. */
export { pastRevision } from './facts/revision';
export { renewedTexts } from './renewedTexts';
export { TextsEntry } from './TextsEntry';
export { TextsPage } from './TextsPage';
