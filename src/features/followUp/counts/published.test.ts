import fc from 'fast-check';
import { type Measure, measures, partsOfEnquiries } from '../../../content/followUp';
import { bandWidth } from '../../../workspace';
import type { Count } from './count';
import { published, yearsIn } from './published';

const areas = ['a', 'b', 'c'].map((key) => ({ key, name: key.toUpperCase() }));
const years = ['2025', '2026'];
type Sums = ReadonlyMap<string, number>;
const cellKey = (year: string, area: string, measure: Measure) => `${year}/${area}/${measure}`;

/** Tables as they occur: parts never more than the whole, quarters written or not, areas that are gone. */
const tables = fc
  .array(
    fc.record({
      year: fc.constantFrom(...years),
      quarter: fc.constantFrom('1', '2', '3', '4'),
      area: fc.constantFrom('a', 'b', 'c', 'gone'),
      parts: fc.record({
        ...{ toCentre: fc.nat(13), toPolice: fc.nat(13), toOthers: fc.nat(13), early: fc.nat(13) },
        ...{ late: fc.nat(13), besides: fc.nat(6) },
      }),
    }),
    { maxLength: 20 },
  )
  .map((some) =>
    some.flatMap(({ year, quarter, area, parts: { besides, ...parts } }): Count[] => {
      const of = { quarter: `${year}-${quarter}` as Count['quarter'], areaKey: area, areaName: area };
      const whole = Math.max(...partsOfEnquiries.map((set) => sumOf(set, parts))) + besides;
      return measures.map((measure) => ({
        ...of,
        measure,
        count: measure === 'enquiries' ? whole : parts[measure],
      }));
    }),
  )
  // One row for each quarter, area and measure.
  .map((counts) => [
    ...new Map(counts.map((one) => [`${one.quarter}${one.areaKey}${one.measure}`, one])).values(),
  ]);

function sumOf(
  set: readonly Measure[],
  parts: Readonly<Record<Exclude<Measure, 'enquiries'>, number>>,
): number {
  return set.reduce((sum, measure) => sum + (measure === 'enquiries' ? 0 : parts[measure]), 0);
}

const everything = (counts: readonly Count[]) =>
  measures.map((measure) => published(counts, measure, years, areas));

function sums(counts: readonly Count[]): Sums {
  const found = new Map<string, number>();
  for (const { quarter, areaKey, measure, count } of counts) {
    const key = cellKey(quarter.slice(0, 4), areaKey, measure);
    found.set(key, (found.get(key) ?? 0) + count);
  }
  return found;
}

/** The same quarters written, with other numbers: all of a year's in its first. */
function withSums(counts: readonly Count[], wanted: Sums): Count[] {
  const given = new Set<string>();
  return counts.map((one) => {
    const key = cellKey(one.quarter.slice(0, 4), one.areaKey, one.measure);
    const count = given.has(key) ? 0 : (wanted.get(key) ?? 0);
    given.add(key);
    return { ...one, count };
  });
}

/** An onlooker reckons that no part is more than the whole it is of. */
function isPossible(of: Sums): boolean {
  return [...of].every(([key, whole]) => {
    if (!key.endsWith('/enquiries')) return true;
    const start = key.slice(0, -'enquiries'.length);
    return partsOfEnquiries.every(
      (set) => set.reduce((sum, measure) => sum + (of.get(start + measure) ?? 0), 0) <= whole,
    );
  });
}

const floorOf = (count: number) => Math.floor(count / bandWidth) * bandWidth;

it('no cell can be derived: each of five numbers gives the very same publication, in tables that can be', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = JSON.stringify(everything(counts));
      const truth = sums(counts);
      expect(isPossible(truth)).toBe(true);
      for (const [cell, count] of truth)
        for (let other = floorOf(count); other < floorOf(count) + bandWidth; other += 1) {
          const start = cell.slice(0, cell.lastIndexOf('/') + 1);
          const wanted = new Map(
            [...truth].map(([key, value]) => {
              if (key === cell) return [key, other];
              if (!key.startsWith(start)) return [key, value];
              return [key, floorOf(value) + (key.endsWith('/enquiries') ? bandWidth - 1 : 0)];
            }),
          );
          const alike = withSums(counts, wanted);
          const isAlike = JSON.stringify(everything(alike)) === shown;
          expect([cell, other, isPossible(sums(alike)), sums(alike).get(cell), isAlike]).toEqual([
            ...[cell, other, true, other, true],
          ]);
        }
    }),
    { numRuns: 60 },
  );
});

it('a total is made of what is shown: the same cells give the same total, and the truth lies within', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      for (const measure of measures) {
        const { rows, totals } = published(counts, measure, years, areas);
        years.forEach((year, at) => {
          const exact = counts
            .filter((one) => one.measure === measure && one.quarter.startsWith(year))
            .reduce((sum, { count }) => sum + count, 0);
          const total = totals[at];
          expect(total === undefined).toBe(
            !counts.some((one) => one.measure === measure && one.quarter.startsWith(year)),
          );
          if (!total) return;
          expect(total.least <= exact && exact <= total.most).toBe(true);
          const cells = rows.flatMap(({ cells: shown }) => shown[at]?.shown ?? []);
          expect(total.most - total.least).toBe(cells.length * (bandWidth - 1));
        });
      }
    }),
  );
});

const one = (quarter: Count['quarter'], areaKey: string, count: number): Count => ({
  ...{ quarter, areaKey, areaName: 'Familieafdelingen', measure: 'enquiries', count },
});

it('an area that is renamed or gone keeps its history', () => {
  const counts = [one('2025-4', 'a', 6), one('2026-1', 'closed', 7)];
  const { rows } = published(counts, 'enquiries', years, [{ key: 'a', name: 'Familiehuset' }]);
  expect(rows.map(({ areaName }) => areaName)).toEqual(['Familiehuset', 'Familieafdelingen']);
  expect(rows[1]?.cells).toEqual([undefined, { shown: { least: 5, most: 9 }, quarters: ['1'] }]);
});

it('tells which quarters a year is made of, and which years there are', () => {
  const counts = [one('2026-3', 'a', 1), one('2026-1', 'a', 1), one('2024-1', 'a', 1), one('2025-1', 'b', 1)];
  expect(published(counts, 'enquiries', years, areas).rows[0]?.cells[1]?.quarters).toEqual(['1', '3']);
  expect(yearsIn(counts, 2)).toEqual(['2025', '2026']);
});
