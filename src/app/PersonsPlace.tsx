import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { PersonsViewProps } from './PersonsView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'persons' */ './PersonsView');
const loadCoverage = () => import(/* webpackChunkName: 'coverage' */ './CoverageView');

/** All resource persons, below the way to 112. */
export function PersonsPlace(props: PersonsViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      <LazyPage load={page.route === 'persons/coverage' ? loadCoverage : load} page={page} />
    </>
  );
}
