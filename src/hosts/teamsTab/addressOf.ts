import type { PlaceAddress } from '../../contracts/host';

/** The tab opens as a plain page too: the same place, without Teams and without signing in. */
export function addressOf(place: string): PlaceAddress {
  const { origin, pathname } = window.location;
  return { href: `${origin}${pathname.replace(/index\.html$/, '')}#/${place}`, opens: 'anywhere' };
}
