/** Readers of the first page have no navigation, so it comes by itself; a page without it is still a page. */
import { lazy } from 'react';

export const Navigation = lazy(() =>
  import(/* webpackChunkName: 'navigation' */ './Navigation').catch(() => ({ default: () => null })),
);
