import { useEffect, useMemo, useRef, useState } from 'react';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { type PersonSearch, personSearch } from '../search/personSearch';

const collator = new Intl.Collator('da');

/**
 * Who is found, the best first; everybody by name while nothing is typed. What is shown always belongs to what is typed:
 * a search takes place in memory and within one painting, so no late answer can lay itself over a newer one. The index is
 * made after the first painting, and anew when the rows change.
 */
export function usePersonSearch(
  persons: readonly ResourcePerson[],
  areas: readonly Area[],
  typed: string,
): readonly ResourcePerson[] {
  const search = useRef<PersonSearch>();
  const [indexed, setIndexed] = useState<readonly ResourcePerson[]>();
  useEffect(() => {
    search.current ??= personSearch();
    search.current.update(persons, areas);
    setIndexed(persons);
  }, [persons, areas]);
  const byName = useMemo(() => [...persons].sort((a, b) => collator.compare(a.name, b.name)), [persons]);
  const byKey = useMemo(() => new Map(persons.map((person) => [person.key, person])), [persons]);
  return useMemo(() => {
    const found = indexed && search.current?.find(typed);
    return found ? found.flatMap((key) => byKey.get(key) ?? []) : byName;
  }, [indexed, typed, byKey, byName]);
}
