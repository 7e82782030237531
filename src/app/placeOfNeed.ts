import type { RowName } from '../contracts/listStore';
import { localTexts } from '../lists';
import { isTexts, type Route } from './useRoute';

/** Where somebody decides on their change of a row; undefined where that is the page they are on. */
export function placeOfNeed(row: RowName | undefined, here: Route): Route | undefined {
  if (!row) return undefined;
  // What the municipality says of its cards is a row of the settings, written beside the texts.
  const inTexts = row.list === localTexts.code || row.key.startsWith('actionCards.');
  if (inTexts) return isTexts(here) ? undefined : 'texts/needsYou';
  return here === 'settings' ? undefined : 'settings';
}
