/** Places of the page, each with an address that can be sent to a colleague. */
export type StructuresRoute = `persons/structures${string}`;

export type StructuresPlace =
  { readonly kind: 'all' } | { readonly kind: 'guide' } | { readonly kind: 'group'; readonly key: string };

export const isStructures = (route: string): route is StructuresRoute =>
  /^persons\/structures(\/|$)/.test(route);

export function structuresPlace(route: string): StructuresPlace {
  const key = route.split('/').slice(2).join('/');
  if (key === '') return { kind: 'all' };
  return key === 'guide' ? { kind: 'guide' } : { kind: 'group', key };
}

export const groupRoute = (key: string): StructuresRoute => `persons/structures/${key}`;
