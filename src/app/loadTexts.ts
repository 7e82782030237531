/** What looks through what is written. */
export const loadGuard = () => import(/* webpackChunkName: 'guard' */ '../guard');

/** Loaded only when somebody edits the texts: readers never pay for it. */
export const loadTexts = () => import(/* webpackChunkName: 'texts' */ './TextsView');
