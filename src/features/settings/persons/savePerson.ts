import type { NewRow } from '../../../contracts/listSchema';
import type { Kept, ListStore } from '../../../contracts/listStore';
import { areas, resourcePersons } from '../../../lists';
import type { AreaRow } from '../areas/areaRow';
import { danishToday } from '../ownNumbers/ownNumber';
import { offeredAreas } from './offeredAreas';

/**
 * Makes a person, and with the first of them all the areas that were offered: a colleague from an area that nobody covers
 * yet should find it, and be told so. The person goes last; what points is never there before what it points at.
 */
export async function savePerson(
  store: ListStore,
  rows: readonly AreaRow[],
  fields: Partial<NewRow<typeof resourcePersons>>,
): Promise<Kept> {
  for (const { key, name, newOrder } of offeredAreas(rows))
    if (newOrder !== undefined)
      await store.change(areas, key, undefined, {
        ...{ Title: name.da, TitleEnglish: name.en, SortOrder: newOrder },
      });
  // Who writes somebody down has just asked them.
  return store.change(resourcePersons, crypto.randomUUID(), undefined, {
    ...fields,
    ConfirmedOn: danishToday(Date.now()),
  });
}
