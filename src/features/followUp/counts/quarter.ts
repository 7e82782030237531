/** A quarter of a year, such as `2026-4`: texts in this form sort as time goes. */
export type Quarter = `${number}-${1 | 2 | 3 | 4}`;

export const isQuarter = (text: string): text is Quarter => /^20\d{2}-[1-4]$/.test(text);

export const yearOf = (quarter: string): string => quarter.slice(0, 4);
export const numberOf = (quarter: string): string => quarter.slice(5);

/** @param day `YYYY-MM-DD` */
export function quarterOf(day: string): Quarter {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return `${year}-${Math.ceil(month / 3) as 1 | 2 | 3 | 4}`;
}

export function quarterBefore(quarter: Quarter): Quarter {
  const [year, number] = [Number(yearOf(quarter)), Number(numberOf(quarter))];
  return number === 1 ? `${year - 1}-4` : `${year}-${(number - 1) as 1 | 2 | 3}`;
}

/** So long into a quarter somebody still counts up the one before, in days. */
const countedUpFor = 31;

/** The quarter somebody most likely comes to write about. @param today `YYYY-MM-DD` */
export function likelyQuarter(today: string): Quarter {
  const now = quarterOf(today);
  const begun = Date.UTC(Number(yearOf(now)), (Number(numberOf(now)) - 1) * 3, 1);
  const days = (Date.parse(`${today}T00:00:00Z`) - begun) / 86_400_000;
  return days < countedUpFor ? quarterBefore(now) : now;
}

/** The quarters that can be written about, the newest first: this year and the last. @param today `YYYY-MM-DD` */
export function offeredQuarters(today: string): Quarter[] {
  const offered = [quarterOf(today)];
  while (offered.length < 8) offered.push(quarterBefore(offered[offered.length - 1] ?? quarterOf(today)));
  return offered;
}

/** `1.-3.` or `1., 3.`: the quarters a year is made of so far. @param numbers sorted, at least one */
export function inARow(numbers: readonly string[], ordinal: (number: string) => string): string {
  const [first = '', last = first] = [numbers[0], numbers[numbers.length - 1]];
  const together = numbers.length > 1 && Number(last) - Number(first) === numbers.length - 1;
  return together ? `${ordinal(first)}-${ordinal(last)}` : numbers.map(ordinal).join(', ');
}
