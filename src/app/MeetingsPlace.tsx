import type { ReactNode } from 'react';
import { LazyPage } from './LazyPage';
import type { MeetingsViewProps } from './MeetingsView';
import { UrgentReminder } from './UrgentReminder';

const load = () => import(/* webpackChunkName: 'meetings' */ './MeetingsView');

/** The group's meetings, below the way to 112. */
export function MeetingsPlace(props: MeetingsViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  return (
    <>
      <UrgentReminder />
      {bar}
      <LazyPage load={load} page={page} />
    </>
  );
}
