import type { Area } from './area';

/** What a person knows about besides their area: the groups that stalking is most often placed in. */
export const personThemes = ['stalking', 'honour', 'radicalisation', 'exit', 'ssp'] as const;
export type PersonTheme = (typeof personThemes)[number];

/** Someone with special knowledge of stalking whom colleagues can draw on. */
export interface ResourcePerson {
  readonly key: string;
  readonly name: string;
  readonly jobTitle: string | undefined;
  /** Keys, or names where the row was typed by hand, of the areas covered. */
  readonly areaKeys: readonly string[];
  /** The function's number. */
  readonly phone: string | undefined;
  readonly mail: string | undefined;
  /** What the person is in the readiness. */
  readonly role?: string;
  /** Where the person works. */
  readonly institution?: string;
  readonly themes: readonly PersonTheme[];
  /** Key of who is called while the person is away. */
  readonly substitute?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly awayUntil?: string;
  readonly trainedOn?: string;
  readonly confirmedOn?: string;
}

export function covers(person: ResourcePerson, area: Area): boolean {
  return person.areaKeys.some(
    (key) => key === area.key || key.toLocaleLowerCase('da') === area.name.da.toLocaleLowerCase('da'),
  );
}

/** @param today `YYYY-MM-DD` */
export function isAway({ awayUntil }: ResourcePerson, today: string): boolean {
  return awayUntil !== undefined && awayUntil >= today;
}

/** Who stands in for a person: nobody who is away too, and nobody who has left the list. */
export function substituteOf(
  person: ResourcePerson,
  all: readonly ResourcePerson[],
  today: string,
): ResourcePerson | undefined {
  const found = all.find(({ key }) => key === person.substitute && key !== person.key);
  return found && !isAway(found, today) ? found : undefined;
}
