import type { InBothLanguages } from '../../../contracts/language';
import type { Area } from '../area';
import { covers, type ResourcePerson } from '../resourcePerson';
import { themeNames } from '../themes';

/** Everything about a person that can be looked for, both languages together. */
export interface SearchEntry {
  readonly id: string;
  readonly name: string;
  readonly work: string;
  readonly place: string;
  readonly areas: string;
  readonly themes: string;
}

const both = ({ da, en }: InBothLanguages) => `${da} ${en}`;

export function searchEntry(person: ResourcePerson, areas: readonly Area[]): SearchEntry {
  return {
    id: person.key,
    name: person.name,
    work: [person.jobTitle, person.role].filter(Boolean).join(' '),
    place: person.institution ?? '',
    areas: areas
      .filter((area) => covers(person, area))
      .map(({ name }) => both(name))
      .join(' '),
    themes: person.themes.map((theme) => both(themeNames[theme])).join(' '),
  };
}
