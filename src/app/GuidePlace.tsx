import { LazyPage } from './LazyPage';
import type { GuideViewProps } from './GuideView';
import { UrgentReminder } from './UrgentReminder';

/** Loaded soon after the first paint, whoever the reader is: opening a guide then asks nothing of any server. */
export const loadGuide = () => import(/* webpackChunkName: 'questionGuide' */ './GuideView');

/** A question guide, below the way to 112. */
export function GuidePlace(props: GuideViewProps) {
  return (
    <>
      <UrgentReminder />
      <LazyPage load={loadGuide} page={props} />
    </>
  );
}
