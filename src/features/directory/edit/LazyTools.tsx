/** The tools are loaded by those who keep the list, once SharePoint has said that they may: readers never pay for them. */
import { type ComponentProps, lazy, Suspense } from 'react';
import type { ListTools as List } from './ListTools';
import type { NewPerson as New } from './NewPerson';
import type { PersonTools as Person } from './PersonTools';

/** Out of reach for the moment: the list can still be read, and the tools come with the next opening. */
const outOfReach = () => ({ default: () => null });

const OnePerson = lazy<(props: ComponentProps<typeof Person>) => JSX.Element | null>(() =>
  import(/* webpackChunkName: 'personTools' */ './PersonTools').then(
    ({ PersonTools: found }) => ({ default: found }),
    outOfReach,
  ),
);
const WholeList = lazy<(props: ComponentProps<typeof List>) => JSX.Element | null>(() =>
  import(/* webpackChunkName: 'personTools' */ './ListTools').then(
    ({ ListTools: found }) => ({ default: found }),
    outOfReach,
  ),
);

const OneNew = lazy<(props: ComponentProps<typeof New>) => JSX.Element | null>(() =>
  import(/* webpackChunkName: 'personTools' */ './NewPerson').then(
    ({ NewPerson: found }) => ({ default: found }),
    outOfReach,
  ),
);

/** A person being written down for the first time, wherever that is done. */
export function NewPerson(props: ComponentProps<typeof New>) {
  return (
    <Suspense fallback={null}>
      <OneNew {...props} />
    </Suspense>
  );
}

export function PersonTools(props: ComponentProps<typeof Person>) {
  return (
    <Suspense fallback={null}>
      <OnePerson {...props} />
    </Suspense>
  );
}

export function ListTools(props: ComponentProps<typeof List>) {
  return (
    <Suspense fallback={null}>
      <WholeList {...props} />
    </Suspense>
  );
}
