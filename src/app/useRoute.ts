import { useCallback, useEffect, useState } from 'react';

export type Route = 'readiness' | 'settings';

function routeOf(hash: string): Route {
  return hash === '#/settings' ? 'settings' : 'readiness';
}

/** The page shown, kept in the address so that back, reload and links work in every host. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(window.location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(window.location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((next: Route) => {
    window.location.hash = `/${next}`;
  }, []);
  return [route, go];
}
