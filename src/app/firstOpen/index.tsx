/** What stands in the way is told from a chunk of its own: most people never meet it, and the numbers do not wait for it. */
import { type ComponentProps, lazy, Suspense } from 'react';
import type { SiteNotices as Notices } from './SiteNotices';
import type { WhatIsMissing as Missing } from './WhatIsMissing';

type NoticesProps = ComponentProps<typeof Notices>;
type MissingProps = ComponentProps<typeof Missing>;

const load = () => import(/* webpackChunkName: 'firstOpen' */ './obstacles');
const nothing = () => ({ default: () => null });
const LazyNotices = lazy<(props: NoticesProps) => JSX.Element | null>(() =>
  load().then(({ SiteNotices }) => ({ default: SiteNotices }), nothing),
);
const LazyMissing = lazy<(props: MissingProps) => JSX.Element | null>(() =>
  load().then(({ WhatIsMissing }) => ({ default: WhatIsMissing }), nothing),
);

export function SiteNotices(props: NoticesProps) {
  const { missingLists, mayEdit, problems } = props.site;
  if (missingLists.length === 0 && !(mayEdit && problems.length > 0)) return null;
  return (
    <Suspense fallback={null}>
      <LazyNotices {...props} />
    </Suspense>
  );
}

export function WhatIsMissing(props: MissingProps) {
  return (
    <Suspense fallback={null}>
      <LazyMissing {...props} />
    </Suspense>
  );
}
