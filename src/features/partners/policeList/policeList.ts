import type { InBothLanguages } from '../../../contracts/language';

/** Somebody whom partners may call. */
export interface ListedPerson {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly mail?: string;
  /** Who is called instead. */
  readonly substitute?: string;
}

/** A field of work with those to call about it. */
export interface ListedArea {
  /** Undefined for persons who belong to no area. */
  readonly name: InBothLanguages | undefined;
  readonly persons: readonly ListedPerson[];
}

/** What the list for the police is made of; other features know it, so the app hands it in. */
export interface ListedMunicipality {
  readonly name: string;
  readonly areas: readonly ListedArea[];
  readonly coordinator: { readonly name: string; readonly mail: string } | undefined;
  /** The municipality's own numbers. */
  readonly numbers: readonly { readonly label: InBothLanguages; readonly number: string }[];
}

/** One line of the list. */
export interface PoliceLine extends ListedPerson {
  readonly area: string;
}

interface LineWords {
  readonly numbers: string;
  readonly coordinator: string;
  readonly noArea: string;
}

/** The whole list in the order in which it is read: urgent numbers, the coordinator, then area by area. */
export function policeLines(
  { areas, coordinator, numbers }: ListedMunicipality,
  language: keyof InBothLanguages,
  words: LineWords,
): readonly PoliceLine[] {
  return [
    ...numbers.map(({ label, number }) => ({ area: words.numbers, name: label[language], phone: number })),
    ...(coordinator ? [{ area: words.coordinator, ...coordinator, role: words.coordinator }] : []),
    ...areas.flatMap(({ name, persons }) =>
      persons.map((person) => ({ ...person, area: name?.[language] ?? words.noArea })),
    ),
  ];
}
