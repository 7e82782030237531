import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { MaterialsViewProps } from './MaterialsView';
import type { NewsletterViewProps } from './NewsletterView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'materials' */ './MaterialsView');
const loadNewsletter = () => import(/* webpackChunkName: 'newsletter' */ './NewsletterView');

/** What is ready to use, and the newsletter made from it, below the way to 112. */
export function MaterialsPlace(
  props: MaterialsViewProps & NewsletterViewProps & { readonly bar: ReactNode },
) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      {page.route.startsWith('newsletter') ? (
        <LazyPage key="newsletter" load={loadNewsletter} page={page} />
      ) : (
        <LazyPage load={load} page={page} />
      )}
    </>
  );
}
