import { useState } from 'react';
import type { RowChange } from '../../../contracts/listStore';
import { meetings } from '../../../lists';
import { useText } from '../../../text';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import { isDayOff } from '../rhythm/daysOff';
import { suggestedDays } from '../rhythm/rhythm';
import type { useUndo } from '../useUndo';
import { dayProblem, type DayProblem, fromProblem, untilProblem } from './dayProblem';
import { planYearText } from './text';

export interface PlannedDay {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}
export type DayProblems = Readonly<Partial<Record<keyof PlannedDay, DayProblem>>>;

/** Two hours after lunch: as good as any, and changed like the rest. */
const usual = { from: '13:00', until: '15:00' };

/** The days being chosen for a year, kept in one step. */
export function usePlanYear(
  { store, today }: MeetingsContext,
  there: readonly Meeting[],
  last: ReturnType<typeof useUndo>,
) {
  const text = useText(planYearText);
  const thisYear = Number(today.slice(0, 4));
  const daysOf = (year: number): readonly PlannedDay[] =>
    suggestedDays(year, isDayOff)
      .filter((day) => day >= today)
      .map((day) => ({ day, ...usual }));
  // Late in a year there is little left of it: the next one is what is planned.
  const [year, setYear] = useState(() => (daysOf(thisYear).length >= 2 ? thisYear : thisYear + 1));
  const [days, setDays] = useState(() => daysOf(year));
  const [looked, setLooked] = useState(false);
  const chosen = days.filter(({ day }) => day !== '');
  const taken = there.filter(({ state }) => state !== 'cancelled').map(({ day }) => day);
  const problemsOf = (one: PlannedDay, at: number): DayProblems => {
    if (one.day === '') return {};
    const before = days.slice(0, at).map(({ day }) => day);
    return {
      day: dayProblem(one.day, today, [...taken, ...before]),
      from: fromProblem(one.day, one.from),
      until: untilProblem(one.day, one.from, one.until),
    };
  };
  const problems = days.map(problemsOf);
  return {
    ...{ year, days, chosen },
    problems: looked ? problems : days.map((): DayProblems => ({})),
    nothing: looked && chosen.length === 0,
    isOff: ({ day }: PlannedDay) => day !== '' && isDayOff(day),
    other: year === thisYear ? thisYear + 1 : thisYear,
    showOther: () => {
      const next = year === thisYear ? thisYear + 1 : thisYear;
      setYear(next);
      setDays(daysOf(next));
      setLooked(false);
    },
    change: (at: number, part: Partial<PlannedDay>) =>
      setDays((before) => before.map((one, index) => (index === at ? { ...one, ...part } : one))),
    /** @returns whether the meetings are planned; otherwise the problems are shown */
    async plan(): Promise<boolean> {
      setLooked(true);
      if (chosen.length === 0 || problems.some((one) => Object.values(one).some(Boolean))) return false;
      const made = chosen.map(({ day, from, until }, at) => ({
        key: crypto.randomUUID(),
        fields: {
          ...{ Title: text.titleOf(at + 1, Number(day.slice(0, 4))), Day: day },
          ...{ StartsAt: from, EndsAt: until, State: 'planned' },
        },
      }));
      await store.changeAll(
        meetings,
        made.map(({ key, fields }) => ({ kind: 'change', key, base: undefined, fields }) as const),
      );
      last.done(text.planned(made.length), () =>
        store.changeAll(
          meetings,
          made.map(({ key, fields }): RowChange<typeof meetings> => ({ kind: 'remove', key, base: fields })),
        ),
      );
      return true;
    },
  };
}
