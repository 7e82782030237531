/** Loaded only when somebody edits the texts: readers never pay for it. */
export const loadTexts = () => import(/* webpackChunkName: 'texts' */ './TextsView');
