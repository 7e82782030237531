/** The answer of a method that returns nothing. */
import type { Answer } from '../protocol/entity';

/** @param method as SharePoint spells it, for the verbose format */
export function done(method: string): Answer {
  return { kind: 'property', name: method, type: 'Edm.Null', value: null };
}
