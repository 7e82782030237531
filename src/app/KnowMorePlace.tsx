import type { KnowMorePageProps } from '../features/knowMore';
import { LazyPage } from './LazyPage';
import { UrgentReminder } from './UrgentReminder';

export const loadKnowMore = () => import(/* webpackChunkName: 'knowMore' */ './KnowMoreView');

/** What one can read more about, below the way to 112. */
export function KnowMorePlace(props: KnowMorePageProps) {
  return (
    <>
      <UrgentReminder />
      <LazyPage load={loadKnowMore} page={props} />
    </>
  );
}
