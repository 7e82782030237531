import type { QueryCombination } from 'minisearch';
import { stem } from './normalise';
import { endOf, inOtherWords } from './vocabulary';

type Nearness = 'exact' | 'close';

/** What somebody said counts for more than what we say it means. */
const lighter = () => 0.6;

/**
 * What may be meant by some words, the nearest first: all of them as they are, all of them nearly, some of them.
 * @param asked normalised @param bending the fields in which words bend, where not all do
 */
export function readings(asked: readonly string[], bending?: readonly string[]): readonly QueryCombination[] {
  return [queryOf(asked, 'exact', bending), queryOf(asked, 'close', bending), anyOf(asked, bending)];
}

/** All the words; two that stand beside each other may be one word, and one may be two. */
function queryOf(
  asked: readonly string[],
  nearness: Nearness,
  bending?: readonly string[],
): QueryCombination {
  const joined = asked
    .slice(1)
    .map((word, at) => [...asked.slice(0, at), `${asked[at] ?? ''}${word}`, ...asked.slice(at + 2)]);
  const taken = [asked, ...joined];
  return {
    combineWith: 'OR',
    queries: taken.map((reading) => ({
      combineWith: 'AND',
      queries: reading.map((word) => oneWord(word, nearness, bending)),
    })),
  };
}

/** Some of the words: better than nothing, the more the better. */
function anyOf(asked: readonly string[], bending?: readonly string[]): QueryCombination {
  return { combineWith: 'OR', queries: asked.map((word) => oneWord(word, 'close', bending)) };
}

function oneWord(word: string, nearness: Nearness, bending?: readonly string[]): QueryCombination {
  const ends = endOf(word).map((end) => ({
    combineWith: 'AND' as const,
    queries: [
      plain(word.slice(0, word.length - end.length), nearness, bending),
      plain(end, nearness, bending),
    ],
  }));
  return { combineWith: 'OR', queries: [plain(word, nearness, bending), ...ends] };
}

function plain(word: string, nearness: Nearness, bending?: readonly string[]): QueryCombination {
  const fuzzy = nearness === 'close' && word.length > 3 && (word.length < 5 ? 1 : 2);
  const bent = stem(word);
  const where = bending && { fields: [...bending] };
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true, fuzzy },
      ...(bent === word ? [] : [{ queries: [bent], ...where, prefix: true, boostTerm: lighter }]),
      ...inOtherWords(word).map((other) => ({
        queries: [other],
        ...where,
        prefix: true,
        boostTerm: lighter,
      })),
    ],
  };
}
