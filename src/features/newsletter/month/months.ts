import type { Language } from '../../../contracts/language';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Whether a text is a month that somebody can have meant, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

/** The same for everyone, so that two people who begin on the same month meet in one row. */
export function keyOfMonth(month: string): string {
  return `newsletter/${month}`;
}

/** @param day `YYYY-MM-DD` */
export const monthOfDay = (day: string): string => day.slice(0, 7);
export const yearOf = (month: string): number => Number(month.slice(0, 4));
/** 1-12 */
export const numberOf = (month: string): number => Number(month.slice(5, 7));

export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

export function monthAfter(month: string): string {
  const [year, number] = [yearOf(month), numberOf(month)];
  return monthsOf(number === 12 ? year + 1 : year)[number % 12] ?? month;
}

/** "november 2026", or "November 2026" */
export function monthName(month: string, language: Language, form: 'whole' | 'short' = 'whole'): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    ...(form === 'whole' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}
