import type { Language } from '../contracts/language';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/**
 * `2026-11-22` → "22. november 2026" or "22 November 2026".
 * @param day `YYYY-MM-DD`, optionally with a time, which is ignored
 */
export function longDate(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/**
 * `2026-11-22` → "22. nov. 2026" or "22 Nov 2026".
 * @param day as for `longDate`
 */
export function shortDate(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/**
 * When something was, as short as it can be understood: "kl. 14.05", the day before that "21. november kl. 14.05".
 * @param at milliseconds since 1970
 * @param now the same, for telling whether it is today
 */
export function moment(at: number, now: number, language: Language): string {
  const date = new Date(at);
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  const clock = language === 'da' ? `kl. ${time}` : `at ${time}`;
  if (date.toDateString() === new Date(now).toDateString()) return clock;
  const day = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long' }).format(date);
  return language === 'da' ? `${day} ${clock}` : `on ${day} ${clock}`;
}

/** 12 → "12 sekunder"; from two minutes on in whole minutes, never too few. */
export function waitingTime(seconds: number, language: Language): string {
  const unit = seconds < 120 ? 'second' : 'minute';
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
    unit === 'second' ? seconds : Math.ceil(seconds / 60),
  );
}

/** "a, b og c" / "a, b and c". */
export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}
