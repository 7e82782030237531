/** What a CPR number is: a day of birth, and four digits of which the first tells the century (cpr.dk). */

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const longMonths = [1, 3, 5, 7, 8, 10, 12];

/** How much is added to the day in numbers that hospitals give people whose own number is not known. */
const replacementDays = 60;

/** The year of birth from the two digits of the year and the seventh digit. */
export function birthYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function isDay(day: number, month: number, year: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : longMonths.includes(month) ? 31 : 30;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

const parts = (digits: string) => ({
  day: Number(digits.slice(0, 2)),
  month: Number(digits.slice(2, 4)),
  year: Number(digits.slice(4, 6)),
});

/** The year of birth that ten digits tell; undefined when they begin with no day of that year. */
export function bornIn(digits: string): number | undefined {
  const { day, month, year } = parts(digits);
  const born = birthYear(year, Number(digits[6]));
  return isDay(day, month, born) ? born : undefined;
}

/** Whether ten digits begin with a day moved by 60, as replacement numbers do. */
export function isReplacement(digits: string): boolean {
  const { day, month, year } = parts(digits);
  return isDay(day - replacementDays, month, birthYear(year, Number(digits[6])));
}

/** Whether six digits are a day in any century. */
export function isShortDate(digits: string): boolean {
  const { day, month, year } = parts(digits);
  return isDay(day, month, 1900 + year) || isDay(day, month, 2000 + year);
}

/**
 * Modulus 11. Numbers given since October 2007 may fail it and are as valid; so it makes a finding surer, and its
 * absence never makes one go away.
 */
export function hasCheckDigit(digits: string): boolean {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0;
}
