import type { ClockTime, OpenState } from '../../../content';
import type { InBothLanguages, Language } from '../../../contracts/language';

interface Words {
  readonly always: string;
  readonly openUntil: (when: string) => string;
  readonly opens: (when: string) => string;
  readonly closed: string;
  /** On a public holiday nobody can promise anything. */
  readonly check: string;
  readonly tomorrow: (time: string) => string;
  readonly inDays: (days: number, time: string) => string;
  readonly weekday: (weekday: string, time: string) => string;
  readonly time: (time: string) => string;
}

const words: InBothLanguages<Words> = {
  da: {
    always: 'Åben hele døgnet',
    openUntil: (when) => `Åben nu, til ${when}`,
    opens: (when) => `Lukket. Åbner ${when}`,
    closed: 'Lukket nu',
    check: 'Tjek åbningstiden i dag',
    tomorrow: (time) => `i morgen ${time}`,
    inDays: (days, time) => `om ${days} dage ${time}`,
    weekday: (weekday, time) => `${weekday} ${time}`,
    time: (time) => (time === '24:00' ? 'midnat' : `kl. ${short(time).replace(':', '.')}`),
  },
  en: {
    always: 'Open day and night',
    openUntil: (when) => `Open now, until ${when}`,
    opens: (when) => `Closed. Opens ${when}`,
    closed: 'Closed now',
    check: 'Check today’s opening hours',
    tomorrow: (time) => `tomorrow at ${time}`,
    inDays: (days, time) => `in ${days} days at ${time}`,
    weekday: (weekday, time) => `${weekday} at ${time}`,
    time: (time) => (time === '24:00' ? 'midnight' : time.replace(/^0/, '')),
  },
};

/** Whether somebody answers now, and otherwise when: "Åben nu, til kl. 15", "Lukket. Åbner i morgen kl. 9". */
export function openWords(state: OpenState, language: Language): string {
  const say = words[language];
  if (state.state === 'uncertain') return say.check;
  if (state.state === 'open')
    return state.closesAt ? say.openUntil(when(state.closesAt, language)) : say.always;
  return state.opensAt ? say.opens(opening(state.opensAt, language)) : say.closed;
}

function opening(at: ClockTime, language: Language): string {
  return language === 'en' && at.inDays === 0 ? `at ${when(at, language)}` : when(at, language);
}

/** The day is said where it is not today; a weekday only while it cannot be mistaken for the one after. */
function when({ time, inDays, weekday }: ClockTime, language: Language): string {
  const say = words[language];
  const clock = say.time(time);
  // Midnight at the end of tomorrow would be told by the wrong day's name; no number has such hours.
  if (inDays === 0) return clock;
  if (inDays === 1) return say.tomorrow(clock);
  return inDays < 7 ? say.weekday(nameOf(weekday, language), clock) : say.inDays(inDays, clock);
}

/** 09:00 → 9, 09:30 → 9:30. */
function short(time: string): string {
  return time.replace(/^0/, '').replace(/:00$/, '');
}

function nameOf(weekday: number, language: Language): string {
  const locale = { da: 'da-DK', en: 'en-GB' }[language];
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
