import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../contracts/failure';
import type { ListStore, Watch } from '../contracts/listStore';
import { homeLists } from '../lists';
import { rememberNumbers } from './rememberedNumbers';
import { type StaffSite, staffSiteFrom } from './staffSite';

export type StaffSiteState =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly site: StaffSite;
      /** When SharePoint last answered, in milliseconds since 1970. */
      readonly readAt: number;
      /** Why SharePoint did not answer when last asked; what is shown is from before. */
      readonly behind?: Failure;
    }
  | { readonly name: 'failed'; readonly failure: Failure };

/**
 * Follows the staff site for as long as the page is open; `read` asks SharePoint again because a person did.
 * @param resting another site is what somebody works with
 */
export function useStaffSite(store: ListStore, staffSite: string, resting: boolean) {
  const [state, setState] = useState<StaffSiteState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    setState({ name: 'loading' });
    watch.current = store.watch(homeLists, {
      seen(view) {
        const site = staffSiteFrom(view);
        if (view.lists.helpNumbers.ok) rememberNumbers(staffSite, site.helpNumbers);
        setState({ name: 'ready', site, readAt: view.readAt });
      },
      failed: (failure) =>
        setState((shown) =>
          shown.name === 'ready' ? { ...shown, behind: failure } : { name: 'failed', failure },
        ),
    });
    return () => watch.current?.stop();
  }, [store, staffSite]);
  useEffect(() => watch.current?.rest(resting), [resting, store, staffSite]);
  const read = useCallback(() => {
    setState((shown) => (shown.name === 'ready' ? shown : { name: 'loading' }));
    watch.current?.refresh({ interactive: true });
  }, []);
  return { state, read };
}
