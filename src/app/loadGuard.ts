/** What looks through what is written. */
export const loadGuard = () => import(/* webpackChunkName: 'guard' */ '../guard');
