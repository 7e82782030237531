import { useCallback, useEffect, useState } from 'react';
import type { PersonsRoute } from '../features/directory';
import { type CardRoute, cardRouteOf } from './cardRoute';

/** The pages that have a name of their own. */
const pages = ['readiness', 'settings', 'texts', 'knowMore', 'partners', 'export'] as const;
/** Those that stand in the navigation. */
export type NamedPage =
  Exclude<(typeof pages)[number], 'partners' | 'export'> | 'model' | 'persons' | GroupPage | 'materials';
/** Below some pages there are places of their own: a card's texts, a part of the settings, a person. */
export type Route =
  | (typeof pages)[number]
  | `texts${string}`
  | `settings/${string}`
  | `model${string}`
  | GroupRoute
  | MaterialsRoute
  | CardRoute
  | PersonsRoute;

/** What is kept on the group's own site and worked with there, each with its places below. */
type GroupPage = 'meetings' | 'overview';
export type GroupRoute = GroupPage | `${GroupPage}/${string}`;

/** All materials or one of them; the newsletter, which is made from them, or a month of it. */
export type MaterialsRoute = 'materials' | `materials/${string}` | 'newsletter' | `newsletter/${string}`;

export const isTexts = (place: string): place is `texts${string}` => place.startsWith('texts');
const isPart = (place: string): place is `settings/${string}` => place.startsWith('settings/');
export const isSettings = (place: string): boolean => place === 'settings' || isPart(place);
export const isModel = (place: string): place is `model${string}` => place.startsWith('model');
export const isGroup = (place: string): place is GroupRoute => /^(meetings|overview)(\/|$)/.test(place);
export const isOverview = (place: string): boolean => place.startsWith('overview');
/** @returns the page of the navigation that a place of the group's is of */
export const groupPageOf = (place: GroupRoute): GroupPage => (isOverview(place) ? 'overview' : 'meetings');
export const isMaterials = (place: string): place is MaterialsRoute =>
  /^(materials|newsletter)(\/|$)/.test(place);
export const isPersons = (place: string): place is PersonsRoute => /^persons(\/|$)/.test(place);

function routeOf(place: string): Route {
  if (
    isTexts(place) ||
    isPart(place) ||
    isModel(place) ||
    isPersons(place) ||
    isGroup(place) ||
    isMaterials(place)
  )
    return place;
  return pages.find((page) => page === place) ?? cardRouteOf(place) ?? 'readiness';
}

function routeInAddress(): Route {
  return routeOf(window.location.hash.replace(/^#\//, ''));
}

export interface Routing {
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** The reader has come to this page from another one of ours. */
  readonly moved: boolean;
}

/**
 * The page shown. `address` keeps it in the address, so that back, reload and links work; `memory` leaves the address
 * alone, because it belongs to the page around us.
 * @param openedAt the place that what opened the product asked for, where it cannot say so in the address
 */
export function useRoute(kept: 'address' | 'memory', openedAt = ''): Routing {
  const [{ route, moved }, setShown] = useState(() => ({
    route: kept === 'address' ? routeInAddress() : routeOf(openedAt),
    moved: false,
  }));
  useEffect(() => {
    if (kept === 'memory') return undefined;
    const changed = () => setShown({ route: routeInAddress(), moved: true });
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [kept]);
  const go = useCallback(
    (next: Route) => {
      if (kept === 'address') window.location.hash = `/${next}`;
      else setShown({ route: next, moved: true });
    },
    [kept],
  );
  return { route, go, moved };
}
