import type { DeletionRow } from '../meetingLists';

/** A text whose time may be up. */
export interface Passing {
  readonly key: string;
  readonly kind: 'dilemma' | 'question' | 'answer';
  readonly row: { readonly saving?: unknown };
}

/**
 * What is to be done next with texts whose time is up. Each is first written into the list of deletions under its own key,
 * and deleted only once SharePoint has that row: broken off anywhere, the next one goes on where this one stopped, and
 * nothing is counted twice.
 */
export function deletionSteps(due: readonly Passing[], log: readonly Pick<DeletionRow, 'key' | 'saving'>[]) {
  const logged = new Map(log.map((row) => [row.key, row]));
  const settled = due.filter(({ row }) => !row.saving);
  return {
    toLog: settled.filter(({ key }) => !logged.has(key)),
    toDelete: settled.filter(({ key }) => logged.has(key) && !logged.get(key)?.saving),
  };
}
