import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { PartnersViewProps } from './PartnersView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'partners' */ './PartnersView');

/** Partners outside the municipality, below the way to 112. */
export function PartnersPlace(props: PartnersViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      <LazyPage load={load} page={page} />
    </>
  );
}
