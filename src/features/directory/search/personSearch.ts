import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { type SearchEntry, searchEntry } from './entry';
import { endOf, readings, stem, telling, words } from '../../../search';

const fields = ['name', 'work', 'place', 'areas', 'themes'] as const satisfies readonly (keyof SearchEntry)[];
/** Where words bend; names do not. */
const bending = ['work', 'place', 'areas', 'themes'];

/** The query is taken apart here, so MiniSearch is to leave its words alone. */
const options: SearchOptions = {
  ...{ boost: { name: 3, work: 1.5, place: 2 }, tokenize: (word) => [word], processTerm: (word) => word },
};
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
      for (const query of readings(asked, bending)) {
        const found = index.search(query, options);
        if (found.length > 0) return found.map(({ id }) => String(id));
      }
      return [];
    },
  };
}
