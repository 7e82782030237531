/**
 * What of the product only some models use, so that nobody is shown more than the work they have chosen (report lines
 * 547-548, 655-658). A table of numbers, because the navigation reads it and loads none of the models' texts; a test
 * holds it against the elements.
 */
import type { ModelNumber } from './model';

/** What is not named here every model uses. */
const onlyIn = {
  /** A group with regular meetings, and what is kept of its talk: element E13. */
  meetings: [2, 3],
  /** What such a group counts and asks. */
  overview: [2, 3],
} as const satisfies Readonly<Record<string, readonly ModelNumber[]>>;

/** @param chosen the model as the settings have it; anything else is a municipality that has not decided yet */
export function modelUses(chosen: string | undefined, what: string): boolean {
  const some: readonly ModelNumber[] | undefined = Object.hasOwn(onlyIn, what)
    ? onlyIn[what as keyof typeof onlyIn]
    : undefined;
  return !some || some.some((number) => String(number) === chosen);
}
