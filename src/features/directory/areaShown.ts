import type { Area } from './area';
import { rememberedArea } from './rememberedArea';
import { covers, type ResourcePerson } from './resourcePerson';

/**
 * The area to show persons of: the one chosen on this device, else the one the page was set up with.
 * @param defaultArea its Danish name
 */
export function areaShown(areas: readonly Area[], chosenKey: string, defaultArea?: string): Area | undefined {
  return (
    areas.find(({ key }) => key === chosenKey) ??
    (chosenKey === '' ? areas.find(({ name }) => name.da === defaultArea) : undefined)
  );
}

/** Who covers the area last chosen on this device; nobody while none is. */
export function rememberedPersons(
  areas: readonly Area[],
  persons: readonly ResourcePerson[],
  defaultArea?: string,
): readonly ResourcePerson[] {
  const area = areaShown(areas, rememberedArea(), defaultArea);
  return area ? persons.filter((person) => covers(person, area)) : [];
}
