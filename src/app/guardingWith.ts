import type { Guarding } from '../contracts/guarding';
import type { Allowed } from '../guard';
import { loadGuard } from './loadGuard';

/** The guard for pages in which people write, the same that stands in storage, loaded when somebody types. */
export function guardingWith(allowed: Allowed): Guarding {
  return {
    look: async (list, fields) => (await loadGuard()).guardList(list, fields, allowed),
    words: async () => (await loadGuard()).guardText,
  };
}
