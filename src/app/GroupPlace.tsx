import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { MeetingsViewProps } from './MeetingsView';
import { UrgentReminder } from './UrgentReminder';
import { isOverview } from './useRoute';

const meetings = () => import(/* webpackChunkName: 'meetings' */ './MeetingsView');
const overview = () => import(/* webpackChunkName: 'overview' */ './OverviewView');

/** What is kept on the group's own site, its meetings or the overview, below the way to 112. */
export function GroupPlace(props: MeetingsViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      {isOverview(page.route) ? (
        <LazyPage key="overview" load={overview} page={page} />
      ) : (
        <LazyPage key="meetings" load={meetings} page={page} />
      )}
    </>
  );
}
