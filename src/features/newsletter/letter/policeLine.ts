import type { InBothLanguages } from '../../../contracts/language';
import { bandInWords, shownCount } from '../../../workspace';
import type { Newsletter } from '../newsletter';

interface PoliceWords {
  readonly count: (count: string) => string;
  readonly line: (count: string, period: string) => string;
  readonly source: (source: string) => string;
}

/** In the letter's own language, which need not be the reader's. */
const words: InBothLanguages<PoliceWords> = {
  da: {
    count: (count) => `${count} anmeldelser`,
    line: (count, period) => `Stalking i {kommune}, ${period}: ${count} til politiet.`,
    source: (source) => `Kilde: ${source}.`,
  },
  en: {
    count: (count) => `${count} reports`,
    line: (count, period) => `Stalking in {municipality}, ${period}: ${count} to the police.`,
    source: (source) => `Source: ${source}.`,
  },
};

const ended = (text: string) => text.replace(/[.\s]+$/, '');

/** The police's number as it may be printed: the five numbers it is one of. @returns undefined where there is none */
export function policeLine(
  one: Pick<Newsletter, 'policeCount' | 'policePeriod' | 'policeSource' | 'language'>,
): string | undefined {
  const { policeCount, policePeriod, policeSource } = one;
  if (policeCount === undefined) return undefined;
  const { line, source } = words[one.language];
  return `${line(policeCountSaid(policeCount, one.language), ended(policePeriod))} ${source(ended(policeSource))}`;
}

/** The number alone, for whoever types it. */
export function policeCountSaid(count: number, language: Newsletter['language']): string {
  return words[language].count(bandInWords(shownCount(count))[language]);
}
