/** Arguments of a method in an address: `add(url='a.txt',overwrite=true)`. */
import type { Argument } from '../protocol/path';

/** @param names in lower case; one without a name counts for the first of them */
export function namedArgument(given: readonly Argument[], ...names: string[]): Argument['value'] | undefined {
  const found = given.find(({ name }) => name !== undefined && names.includes(name));
  return (found ?? given.find(({ name }) => name === undefined))?.value;
}
