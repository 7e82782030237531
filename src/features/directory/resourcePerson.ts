import type { Area } from './area';

/** Someone with special knowledge of stalking whom colleagues can draw on. */
export interface ResourcePerson {
  readonly key: string;
  readonly name: string;
  readonly jobTitle: string | undefined;
  /** Keys, or names where the row was typed by hand, of the areas covered. */
  readonly areaKeys: readonly string[];
  readonly phone: string | undefined;
  readonly mail: string | undefined;
}

export function covers(person: ResourcePerson, area: Area): boolean {
  return person.areaKeys.some(
    (key) => key === area.key || key.toLocaleLowerCase('da') === area.name.da.toLocaleLowerCase('da'),
  );
}
