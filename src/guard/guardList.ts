import type { GuardFinding } from '../contracts/guardFinding';
import type { ListSchema } from '../contracts/listSchema';
import type { Fields } from '../contracts/saving';
import type { Allowed } from './finding';
import { findIdentities } from './findIdentities';

/**
 * What in a row's columns may say who somebody is, by the policy each column declares. A column the schema does not
 * know is guarded as free text: what nobody declared must not be the way around. Storage asks before the outbox, and
 * again before anything leaves.
 */
export function guardList(
  list: Pick<ListSchema, 'columns'>,
  fields: Fields,
  allowed?: Allowed,
): readonly GuardFinding[] {
  return Object.entries(fields).flatMap(([column, value]) => {
    const policy = list.columns[column]?.guard ?? 'freeText';
    if (policy === 'none' || value === null || value === undefined) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return findIdentities(text, { policy, allowed }).map((finding) => ({ column, ...finding }));
  });
}
