import type { InBothLanguages } from '../../../contracts/language';
import { areaKey, areaName, type AreaRow, isRetired } from '../areas/areaRow';
import { suggestedAreas } from '../../../content/suggestedAreas';

/** An area somebody can cover: one there is, or one that is made when it is first chosen. */
export interface OfferedArea {
  readonly key: string;
  readonly name: InBothLanguages;
  readonly sortOrder: number;
  /** Place of an area that is not made yet. */
  readonly newOrder?: number;
}

/** The municipality's own areas; while it has none, those that many use. */
export function offeredAreas(rows: readonly AreaRow[]): OfferedArea[] {
  if (rows.length === 0)
    return suggestedAreas.map(({ order, ...area }) => ({ ...area, sortOrder: order, newOrder: order }));
  return rows
    .filter((row) => !isRetired(row) && areaName(row) !== '')
    .map((row, index) => {
      const { TitleEnglish } = row.fields;
      const english = typeof TitleEnglish === 'string' && TitleEnglish.trim();
      return {
        ...{ key: areaKey(row), sortOrder: index },
        name: { da: areaName(row), en: english || areaName(row) },
      };
    });
}
