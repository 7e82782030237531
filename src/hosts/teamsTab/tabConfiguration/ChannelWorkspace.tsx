import { lazy, Suspense, useEffect, useState } from 'react';
import type { Row } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { settings } from '../../../lists';
import { channelSite } from './offerTab';

const WorkspaceOffer = lazy(() => import('../../../app/WorkspaceOfferView'));

interface Found {
  readonly site: string;
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly rows: readonly Row<typeof settings>[];
}

/**
 * Where the tab is added is often where the group meets. What only a coordinator is asked is loaded for coordinators
 * only, and whoever is not signed in is not asked to be.
 */
export function ChannelWorkspace(props: {
  readonly tenant: Tenant;
  readonly openSite: () => { readonly store: ListStore; readonly sites: SiteCheck };
}) {
  const { tenant, openSite } = props;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void channelSite().then((site) => {
      if (site === undefined || left) return;
      const { store, sites } = openSite();
      const watch = store.watch(
        { settings },
        {
          seen({ mayEdit, lists, from }) {
            if (mayEdit && lists.settings.ok && from === 'sharePoint')
              setFound({ ...{ site, store, sites }, rows: lists.settings.rows });
          },
          failed: () => undefined,
        },
      );
      stop = () => watch.stop();
    });
    return () => {
      left = true;
      stop?.();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once: the window is opened for one channel.
  }, []);
  if (!found) return null;
  return (
    <Suspense fallback={null}>
      <WorkspaceOffer {...found} tenant={tenant} />
    </Suspense>
  );
}
