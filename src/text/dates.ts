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

/** "a, b og c" / "a, b and c". */
export function listed(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}
