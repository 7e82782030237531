import type { DeletionRow } from '../meetingLists';
import type { Dilemma } from './dilemma';

/**
 * What is to be done next with dilemmas whose time is up. Each is first written into the list of deletions under its own
 * key, and deleted only once SharePoint has that row: broken off anywhere, the next one goes on where this one stopped,
 * and nothing is counted twice.
 */
export function deletionSteps(
  due: readonly Pick<Dilemma, 'key' | 'meeting' | 'row'>[],
  log: readonly Pick<DeletionRow, 'key' | 'saving'>[],
) {
  const logged = new Map(log.map((row) => [row.key, row]));
  const settled = due.filter(({ row }) => !row.saving);
  return {
    toLog: settled.filter(({ key }) => !logged.has(key)),
    toDelete: settled.filter(({ key }) => logged.has(key) && !logged.get(key)?.saving),
  };
}
