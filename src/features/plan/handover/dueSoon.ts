import { asText, daysLater } from '../../../workspace';
import type { PlanLine } from '../plan/planOf';
import { nextDay, type YearItem } from '../year/yearItem';

/** Something with a day, and who sees to it. */
export interface Due {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Only its month is known. */
  readonly monthOnly: boolean;
  readonly what: string;
  readonly owner: string;
}

/** How far ahead a new coordinator looks, in days. */
export const soon = 90;

/**
 * What has to be done within 90 days, what is overdue first.
 * @param review the day the leadership looks at the decision again; empty where none is set
 * @param today `YYYY-MM-DD`
 */
export function dueSoon(
  lines: readonly { readonly line: PlanLine; readonly name: string }[],
  items: readonly YearItem[],
  review: { readonly day: string; readonly name: string },
  today: string,
): readonly Due[] {
  const all: Due[] = [
    ...lines.flatMap(({ line: { row, status }, name }) => {
      const day = asText('Due', row?.fields.Due);
      if (status === 'inPlace' || day === '') return [];
      return [{ day, monthOnly: false, what: name, owner: asText('Responsible', row?.fields.Responsible) }];
    }),
    ...items.map((item) => ({
      day: nextDay(item, today),
      monthOnly: item.day === '',
      what: item.title,
      owner: item.owner,
    })),
    ...(review.day === '' ? [] : [{ day: review.day, monthOnly: false, what: review.name, owner: '' }]),
  ];
  const end = daysLater(today, soon);
  return all.filter(({ day }) => day <= end).sort((a, b) => a.day.localeCompare(b.day));
}
