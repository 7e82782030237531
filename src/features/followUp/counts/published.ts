import type { Measure } from '../../../content/followUp';
import { type Band, shownCount, shownSum } from '../../../workspace';
import type { Count } from './count';
import { numberOf, yearOf } from './quarter';

/** One area in one year, as it may be shown to anybody. */
export interface PublishedCell {
  readonly shown: Band;
  /** Numbers of the quarters that have been written: four make a whole year. */
  readonly quarters: readonly string[];
}

export interface PublishedRow {
  readonly areaKey: string;
  /** What the area is called now, or was called last. */
  readonly areaName: string;
  /** In the order of the years; undefined where nobody has written anything. */
  readonly cells: readonly (PublishedCell | undefined)[];
}

/** One measure by area and year. */
export interface PublishedTable {
  readonly rows: readonly PublishedRow[];
  /** Made of the cells as they are shown, never of the numbers behind them. */
  readonly totals: readonly (Band | undefined)[];
}

type Area = { readonly key: string; readonly name: string };

/**
 * What of the counts is shown to others: for each area and year the sum of its quarters, as one of five numbers. There is
 * no other way out of the exact numbers; see docs/decisions/0030-suppression.md.
 * @param years in the order they are shown @param areas in the municipality's own order
 */
export function published(
  counts: readonly Count[],
  measure: Measure,
  years: readonly string[],
  areas: readonly Area[],
): PublishedTable {
  const of = counts.filter((one) => one.measure === measure && years.includes(yearOf(one.quarter)));
  const rows = areasIn(of, areas).map(({ key, name }) => ({
    ...{ areaKey: key, areaName: name },
    cells: years.map((year) =>
      cellOf(of.filter(({ areaKey, quarter }) => areaKey === key && yearOf(quarter) === year)),
    ),
  }));
  const totals = years.map((_, at) => {
    const shown = rows.flatMap(({ cells }) => cells[at]?.shown ?? []);
    return shown.length > 0 ? shownSum(shown) : undefined;
  });
  return { rows, totals };
}

function cellOf(counts: readonly Count[]): PublishedCell | undefined {
  if (counts.length === 0) return undefined;
  return {
    shown: shownCount(counts.reduce((sum, { count }) => sum + count, 0)),
    quarters: [...new Set(counts.map(({ quarter }) => numberOf(quarter)))].sort(),
  };
}

/** Areas as they are now, and below them those that are gone and have a history. */
function areasIn(counts: readonly Count[], areas: readonly Area[]): Area[] {
  const gone = new Map<string, string>();
  for (const { areaKey, areaName } of [...counts].sort((a, b) => a.quarter.localeCompare(b.quarter)))
    if (!areas.some(({ key }) => key === areaKey)) gone.set(areaKey, areaName || areaKey);
  return [...areas, ...[...gone].map(([key, name]) => ({ key, name }))];
}

/** The years there is anything of, the newest last. @param most how many of them at most */
export function yearsIn(counts: readonly Pick<Count, 'quarter'>[], most: number): string[] {
  return [...new Set(counts.map(({ quarter }) => yearOf(quarter)))].sort().slice(-most);
}
