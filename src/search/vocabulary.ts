/** The words that everyday speech, Danish compounds and English bring along, in the form words are compared in. */
import { emptyWords, everydayWords, wordEnds } from '../content/everydayWords';
import { normalised, stem } from './normalise';

const empty = new Set(emptyWords.map(normalised));
const ends = wordEnds.map(normalised).sort((a, b) => b.length - a.length);

/** The other words for the same matter, by the stem of each. */
const others = new Map<string, ReadonlySet<string>>();
for (const line of everydayWords) {
  const matter = line.map(normalised);
  for (const word of matter)
    others.set(
      stem(word),
      new Set([...(others.get(stem(word)) ?? []), ...matter.filter((other) => other !== word)]),
    );
}

/** Shorter than this a word is still being typed: it means nothing else yet. */
const shortest = 3;

export function inOtherWords(word: string): string[] {
  return word.length < shortest ? [] : [...(others.get(stem(word)) ?? [])];
}

/** What a compound ends in, if it is one that people take apart: none or one. */
export function endOf(word: string): string[] {
  const end = ends.find((known) => word.length >= known.length + shortest && word.endsWith(known));
  return end === undefined ? [] : [end];
}

/** Without the words that say nothing, unless there are no others. */
export function telling(asked: readonly string[]): readonly string[] {
  const rest = asked.filter((word) => !empty.has(word));
  return rest.length > 0 ? rest : asked;
}
