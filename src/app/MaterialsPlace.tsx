import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { MaterialsViewProps } from './MaterialsView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'materials' */ './MaterialsView');

/** What is ready to use, below the way to 112. */
export function MaterialsPlace(props: MaterialsViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      <LazyPage load={load} page={page} />
    </>
  );
}
