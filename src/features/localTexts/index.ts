/** The coordinator's own words beside the supplied ones: loaded when somebody edits. */
export { TextsEntry } from './TextsEntry';
export { TextsPage } from './TextsPage';
