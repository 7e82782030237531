import { type Measure, measures } from '../../../content/followUp';
import type { NewRow } from '../../../contracts/listSchema';
import type { counts } from '../../../lists';
import type { CountRow } from '../followUpLists';
import { wholeCount } from '../wholeCount';
import { isQuarter, type Quarter } from './quarter';

/** One number of one quarter, area and measure, as somebody wrote it. Only those who write it see it as exactly as this. */
export interface Count {
  readonly quarter: Quarter;
  readonly areaKey: string;
  /** What the area was called then. */
  readonly areaName: string;
  readonly measure: Measure;
  readonly count: number;
}

export interface CountPlace {
  readonly quarter: Quarter;
  readonly area: { readonly key: string; readonly name: string };
  readonly measure: Measure;
}

/** The same for everyone, so that two people who write the same number meet in one row and nothing is counted twice. */
export function countKey({ quarter, area, measure }: CountPlace): string {
  return `counts/${quarter}/${area.key}/${measure}`;
}

/** What a row says of itself besides the number. */
export function placeFields({ quarter, area, measure }: CountPlace): NewRow<typeof counts> {
  return { Title: quarter, AreaKey: area.key, AreaName: area.name, Measure: measure };
}

/** @returns undefined where the row holds no number, or none that can be placed */
export function countFrom({ fields }: CountRow): Count | undefined {
  const said = (column: keyof CountRow['fields']) => {
    const value = fields[column];
    return typeof value === 'string' ? value.trim() : '';
  };
  const quarter = said('Title');
  const measure = measures.find((code) => code === said('Measure'));
  const count = wholeCount(fields.Count);
  if (!isQuarter(quarter) || measure === undefined || count === undefined || said('AreaKey') === '')
    return undefined;
  return { quarter, measure, count, areaKey: said('AreaKey'), areaName: said('AreaName') };
}
