import type { InBothLanguages } from '../../contracts/language';

/** A field of work in the municipality, for example *Børn og Familie*. */
export interface Area {
  /** The key other rows point at; a row typed by hand has none and is known by its Danish name. */
  readonly key: string;
  readonly name: InBothLanguages;
  readonly sortOrder: number;
}

/** In the municipality's own order, then by name as Danes sort. */
export function inOrder(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.sortOrder - b.sortOrder || a.name.da.localeCompare(b.name.da, 'da'));
}
