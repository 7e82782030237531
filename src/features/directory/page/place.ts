/** Places of the page, each with an address that can be sent to a colleague. They are sent on, so they never change. */
export type PersonsRoute = 'persons' | `persons/${string}`;

export type PersonsPlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'area'; readonly key: string }
  | { readonly kind: 'person'; readonly key: string };

export function personsPlace(route: PersonsRoute): PersonsPlace {
  const [, first = '', ...rest] = route.split('/');
  if (first === 'area' && rest.length > 0) return { kind: 'area', key: decoded(rest.join('/')) };
  return first === '' ? { kind: 'all' } : { kind: 'person', key: decoded([first, ...rest].join('/')) };
}

export const areaRoute = (key: string): PersonsRoute => `persons/area/${encodeURIComponent(key)}`;
export const personRoute = (key: string): PersonsRoute => `persons/${encodeURIComponent(key)}`;

/** An address that somebody has cut short names nobody; it breaks nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
