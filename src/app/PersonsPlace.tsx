import type { ComponentProps, ReactNode } from 'react';
import { isStructures } from '../features/structures';
import { LazyPage } from './LazyPage';
import type StructuresView from './StructuresView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'persons' */ './PersonsView');
const loadStructures = () => import(/* webpackChunkName: 'structures' */ './StructuresView');
const loadCoverage = () => import(/* webpackChunkName: 'coverage' */ './CoverageView');

/** All resource persons, below the way to 112. */
export function PersonsPlace(props: ComponentProps<typeof StructuresView> & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      {isStructures(page.route) ? (
        <LazyPage load={loadStructures} page={page} />
      ) : (
        <LazyPage load={page.route === 'persons/coverage' ? loadCoverage : load} page={page} />
      )}
    </>
  );
}
