import type { Colleague } from '../../../workspace';
import { sameOwner } from '../../../workspace';

type Area = { readonly key: string; readonly name: string };

/** Keys of the areas that somebody is a resource person of. */
export function areasOf(
  me: Colleague | undefined,
  persons: readonly (Colleague & { readonly areaKeys: readonly string[] })[],
  areas: readonly Area[],
): string[] {
  const own = me ? persons.filter((person) => sameOwner(person, me)).flatMap(({ areaKeys }) => areaKeys) : [];
  // A row typed by hand names its areas instead of pointing at them.
  return areas.filter(({ key, name }) => own.includes(key) || own.includes(name)).map(({ key }) => key);
}

/** Somebody's own areas before the others, each in the municipality's order. */
export function ownFirst(areas: readonly Area[], own: readonly string[]): Area[] {
  const isOwn = ({ key }: Area) => own.includes(key);
  return [...areas.filter(isOwn), ...areas.filter((area) => !isOwn(area))];
}
