import type { Language } from '../../contracts/language';

/** Words that label people, rank, claim a statutory readiness or are out of date (docs: WORDS). */
const unwanted: Readonly<Record<Language, readonly RegExp[]>> = {
  da: [
    words('ofre?t?|ofrene|ofrenes|ofrets|offer|offeret|offerets|stalkingoffer\\w*'),
    words('stalker|stalkeren|stalkere|stalkerne|stalkers|gerningsmand\\w*|krænker\\w*'),
    words('lovpligtig\\w*|lovkrav\\w*'),
    words('trafiklys|medalje\\w*|rangliste\\w*|score\\w*'),
    words('vidensdeling|statsforvaltningen'),
  ],
  en: [
    words('victims?|stalkers?|perpetrators?|offenders?'),
    words('statutory|mandatory'),
    words('scores?|medals?|ranking'),
  ],
};

const placeholder = /[[\]{}<>]|_{2,}|\.{3}|…|\b(?:TODO|TBD|FIXME|XXX|lorem)\b/i;
const duty: Readonly<Record<Language, RegExp>> = {
  da: words('du skal|skal du|i skal|kommunen skal|skal selv|pligt|pligten|må ikke|forbud\\w*|straffes'),
  en: words('you must|must notify|duty|forbids|punished'),
};

/** A word by itself: `\b` knows no Danish letters. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}

export function unwantedWord(text: string, language: Language): string | undefined {
  return unwanted[language].map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
}

export function placeholderIn(text: string): string | undefined {
  return placeholder.exec(text)?.[0];
}

/** Words that bind the reader; only a text with the law among its sources may use them. */
export function dutyWord(text: string, language: Language): string | undefined {
  return duty[language].exec(text)?.[0];
}
