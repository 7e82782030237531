import MiniSearch, { type QueryCombination, type SearchOptions } from 'minisearch';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { type SearchEntry, searchEntry } from './entry';
import { stem, words } from './normalise';
import { endOf, inOtherWords, telling } from './vocabulary';

const fields = ['name', 'work', 'place', 'areas', 'themes'] as const satisfies readonly (keyof SearchEntry)[];
/** Where words bend; names do not. */
const bending = ['work', 'place', 'areas', 'themes'];

/** The query is taken apart here, so MiniSearch is to leave its words alone. */
const options: SearchOptions = {
  ...{ boost: { name: 3, work: 1.5, place: 2 }, tokenize: (word) => [word], processTerm: (word) => word },
};
/** What somebody said counts for more than what we say it means. */
const lighter = () => 0.6;

/** Finds persons as somebody types. Holds an index in memory; nothing is asked of anybody. */
export interface PersonSearch {
  /** Takes over the rows as they are now; only what changed since is indexed anew. */
  update(persons: readonly ResourcePerson[], areas: readonly Area[]): void;
  /** Keys of persons, the best first; undefined where the words say nothing. */
  find(typed: string): readonly string[] | undefined;
}

export function personSearch(): PersonSearch {
  const index = new MiniSearch<SearchEntry>({
    ...{ fields: [...fields], tokenize: words },
    processTerm: (word, field) =>
      field === 'name' ? word : [...new Set([word, stem(word), ...endOf(word)])],
  });
  let known = new Map<string, string>();
  return {
    update(persons, areas) {
      const entries = new Map(persons.map((person) => [person.key, searchEntry(person, areas)]));
      const now = new Map([...entries].map(([id, entry]) => [id, JSON.stringify(entry)]));
      const gone = [...known.keys()].filter((id) => known.get(id) !== now.get(id));
      index.discardAll(gone);
      index.addAll([...entries.values()].filter(({ id }) => known.get(id) !== now.get(id)));
      known = now;
    },
    find(typed) {
      const asked = telling(words(typed));
      if (asked.length === 0) return undefined;
      for (const query of [queryOf(asked, 'exact'), queryOf(asked, 'close'), anyOf(asked)]) {
        const found = index.search(query, options);
        if (found.length > 0) return found.map(({ id }) => String(id));
      }
      return [];
    },
  };
}

type Nearness = 'exact' | 'close';

/** All the words; two that stand beside each other may be one word, and one may be two. */
function queryOf(asked: readonly string[], nearness: Nearness): QueryCombination {
  const joined = asked
    .slice(1)
    .map((word, at) => [...asked.slice(0, at), `${asked[at] ?? ''}${word}`, ...asked.slice(at + 2)]);
  const readings = [asked, ...joined];
  return {
    combineWith: 'OR',
    queries: readings.map((reading) => ({
      combineWith: 'AND',
      queries: reading.map((word) => oneWord(word, nearness)),
    })),
  };
}

/** Some of the words: better than nothing, the more the better. */
function anyOf(asked: readonly string[]): QueryCombination {
  return { combineWith: 'OR', queries: asked.map((word) => oneWord(word, 'close')) };
}

function oneWord(word: string, nearness: Nearness): QueryCombination {
  const ends = endOf(word).map((end) => ({
    combineWith: 'AND' as const,
    queries: [plain(word.slice(0, word.length - end.length), nearness), plain(end, nearness)],
  }));
  return { combineWith: 'OR', queries: [plain(word, nearness), ...ends] };
}

function plain(word: string, nearness: Nearness): QueryCombination {
  const fuzzy = nearness === 'close' && word.length > 3 && (word.length < 5 ? 1 : 2);
  const bent = stem(word);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true, fuzzy },
      ...(bent === word ? [] : [{ queries: [bent], fields: bending, prefix: true, boostTerm: lighter }]),
      ...inOtherWords(word).map((other) => ({
        queries: [other],
        fields: bending,
        prefix: true,
        boostTerm: lighter,
      })),
    ],
  };
}
