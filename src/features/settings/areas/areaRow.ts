import type { Row } from '../../../contracts/listSchema';
import type { areas, resourcePersons } from '../../../lists';
import { nameOf as areaName } from '../rows/named/namedRow';

export { isRetired, nameOf as areaName } from '../rows/named/namedRow';

export type AreaRow = Row<typeof areas>;
export type PersonRow = Row<typeof resourcePersons>;

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What a person's row calls an area: its key, or its Danish name where a row was typed by hand. */
export function areaKey(row: AreaRow): string {
  return row.key || areaName(row);
}

export function areaKeysOf({ fields }: PersonRow): string[] {
  return textOf(fields.AreaKeys)
    .split(';')
    .map((key) => key.trim())
    .filter(Boolean);
}

const same = (a: string, b: string) => a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da');

export function personsOf(area: AreaRow, persons: readonly PersonRow[]): PersonRow[] {
  return persons.filter((person) =>
    areaKeysOf(person).some((key) => key === area.key || same(key, areaName(area))),
  );
}

export interface Repointed {
  readonly person: PersonRow;
  readonly areaKeys: string;
}

/** Persons who name an area instead of pointing at it would lose it with its next name: they are given its key first. */
export function repointed(area: AreaRow, persons: readonly PersonRow[]): Repointed[] {
  if (area.key === '') return [];
  return persons.flatMap((person) => {
    const keys = areaKeysOf(person);
    if (person.key === '' || !keys.some((key) => same(key, areaName(area)))) return [];
    return [{ person, areaKeys: keys.map((key) => (same(key, areaName(area)) ? area.key : key)).join(';') }];
  });
}
