/** Somebody in the municipality who may answer for something. */
export interface Colleague {
  readonly name: string;
  readonly mail: string | undefined;
}

const folded = (text: string) => text.trim().toLocaleLowerCase('da');

/** Who a typed name is, where the directory knows it. */
export function colleagueNamed(name: string, colleagues: readonly Colleague[]): Colleague | undefined {
  return folded(name) === '' ? undefined : colleagues.find((one) => folded(one.name) === folded(name));
}

/** Whether two owners are one: by mail where both have one, otherwise by name. */
export function sameOwner(one: Colleague, other: Colleague): boolean {
  return one.mail && other.mail
    ? folded(one.mail) === folded(other.mail)
    : folded(one.name) === folded(other.name);
}
