import type { HelpNumber } from '../../contracts/helpNumber';

/** `25 17 73 74` → `tel:25177374`. */
export function dialled(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** The day of the number that was checked longest ago: what can be said of them all. */
export function oldestCheck(numbers: readonly HelpNumber[]): string | undefined {
  return numbers
    .map((number) => number.checkedOn)
    .reduce((oldest, day) => {
      if (!oldest || !day) return undefined;
      return day < oldest ? day : oldest;
    }, numbers[0]?.checkedOn);
}
