/** Loaded only when somebody works with the plan, the year or the hand-over. */
export const loadWork = () => import(/* webpackChunkName: 'work' */ './WorkView');
