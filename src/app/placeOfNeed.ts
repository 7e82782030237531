import type { RowName } from '../contracts/listStore';
import { helpNumbers, localTexts, settingKeys, settings } from '../lists';
import { isTexts, type Route } from './useRoute';

const decision: readonly string[] = Object.entries(settingKeys).flatMap(([name, key]) =>
  name.startsWith('decision.') ? [key] : [],
);

/** Where somebody decides on their change of a row; undefined where that is the page they are on. */
export function placeOfNeed(row: RowName | undefined, here: Route): Route | undefined {
  if (!row) return undefined;
  // What the municipality says of its cards is a row of the settings, written beside the texts.
  if (row.list === localTexts.code || row.key.startsWith('actionCards.'))
    return isTexts(here) ? undefined : 'texts/needsYou';
  const place = placeOf(row);
  return here === place ? undefined : place;
}

/** The settings themselves say which of their parts a choice is in. */
function placeOf({ list, key }: RowName): Route {
  if (list === settings.code) return decision.includes(key) ? 'model/decision' : 'settings';
  return list === helpNumbers.code ? 'settings/numbers' : 'settings/areas';
}
