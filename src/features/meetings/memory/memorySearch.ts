/** Looks through what a group remembers. Its own chunk: the index is made once somebody looks. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { readings, stem, telling, words } from '../../../search';
import type { Remembered } from './remembered';

export interface MemorySearch {
  /** What the words say, the best first; nothing for words that say nothing. */
  find(typed: string): readonly Remembered[];
  /** What has most in common with a longer text, the most first: at least two telling words. */
  like(text: string): readonly Remembered[];
}

/** The words asked for are taken apart here, so MiniSearch is to leave them alone. */
const options: SearchOptions = {
  ...{ boost: { about: 1.5 }, tokenize: (word) => [word], processTerm: (word) => word },
};
/** A longer text is compared by this many of its words. */
const mostWords = 60;
const inCommon = 2;

/** Holds an index in memory; nothing is asked of anybody. */
export function memorySearch(remembered: readonly Remembered[]): MemorySearch {
  const byKey = new Map(remembered.map((one) => [one.key, one]));
  const index = new MiniSearch<Remembered>({
    ...{ idField: 'key', fields: ['text', 'about'], tokenize: words },
    processTerm: (word) => [...new Set([word, stem(word)])],
  });
  index.addAll(remembered);
  const taken = (found: readonly { readonly id: unknown }[]) =>
    found.flatMap(({ id }) => byKey.get(String(id)) ?? []);
  return {
    find(typed) {
      const asked = telling(words(typed));
      if (asked.length === 0) return [];
      for (const query of readings(asked)) {
        const found = index.search(query, options);
        if (found.length > 0) return taken(found);
      }
      return [];
    },
    like(text) {
      const asked = [
        ...new Set(
          telling(words(text))
            .filter((word) => word.length > 3)
            .map(stem),
        ),
      ];
      const queries = asked.slice(0, mostWords);
      if (queries.length < inCommon) return [];
      const found = index.search({ combineWith: 'OR', queries }, options);
      return taken(found.filter(({ queryTerms }) => new Set(queryTerms).size >= inCommon));
    },
  };
}
