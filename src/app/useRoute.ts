import { useCallback, useEffect, useState } from 'react';

export type Route = 'readiness' | 'settings';

function routeOf(hash: string): Route {
  return hash === '#/settings' ? 'settings' : 'readiness';
}

/**
 * The page shown. `address` keeps it in the address, so that back, reload and links work; `memory` leaves the address
 * alone, because it belongs to the page around us.
 */
export function useRoute(kept: 'address' | 'memory'): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState<Route>(() =>
    kept === 'address' ? routeOf(window.location.hash) : 'readiness',
  );
  useEffect(() => {
    if (kept === 'memory') return undefined;
    const changed = () => setRoute(routeOf(window.location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [kept]);
  const go = useCallback(
    (next: Route) => {
      if (kept === 'address') window.location.hash = `/${next}`;
      else setRoute(next);
    },
    [kept],
  );
  return [route, go];
}
