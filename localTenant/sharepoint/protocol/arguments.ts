/** What stands in the brackets of a method: by name, `addroleassignment(principalid=3,roledefid=5)`, or by place. */
import { invalidQuery } from './errors';
import type { Literal, Segment } from './path';

/** @param place counted from 0 */
export function argumentOf(segment: Segment, name: string, place: number): Literal['value'] | undefined {
  const given = segment.arguments ?? [];
  return (
    given.find((argument) => argument.name === name)?.value ??
    (given[place]?.name === undefined ? given[place]?.value : undefined)
  );
}

/** @throws 400 when it is missing or no number; a number in quotes is one */
export function numberArgument(segment: Segment, name: string, place: number): number {
  const value = argumentOf(segment, name, place);
  if (value === undefined || value === '' || typeof value === 'boolean' || !Number.isInteger(Number(value)))
    throw invalidQuery(`The parameter ${name} does not exist in method ${segment.name}.`);
  return Number(value);
}

/** False when it is not given. */
export function booleanArgument(segment: Segment, name: string, place: number): boolean {
  return String(argumentOf(segment, name, place) ?? false).toLowerCase() === 'true';
}
