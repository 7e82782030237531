import { useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { deletions, questions, sparring } from '../../../lists';
import { useText } from '../../../text';
import { danishToday } from '../../../workspace';
import type { DeletionRow } from '../meetingLists';
import { deletionSteps, type Passing } from './deletionSteps';
import { passingText } from './text';

/**
 * Deletes texts whose time is up, when a coordinator opens the group's meetings.
 * @param texts all that will have to go one day
 * @param expired which of them by SharePoint's clock
 * @returns how many dilemmas and questions were deleted since the page was opened
 */
export function useDeletion(options: {
  readonly store: ListStore;
  readonly texts: readonly Passing[];
  readonly log: readonly DeletionRow[];
  /** This person looks after the group's meetings, and may write in the lists. */
  readonly mayDelete: boolean;
  readonly expired: (now: number) => readonly Passing[];
}): number {
  const { store, texts, log, mayDelete, expired } = options;
  const words = useText(passingText);
  const [now, setNow] = useState<number>();
  const [deleted, setDeleted] = useState(0);
  /** What this window has asked for already. */
  const asked = useRef({ toLog: new Set<string>(), toDelete: new Set<string>() });
  const wanted = mayDelete && texts.length > 0;
  useEffect(() => {
    let shown = true;
    if (wanted && now === undefined)
      // Where SharePoint does not say what day it is, nothing is deleted until it does.
      store.serverTime().then(
        (time) => shown && setNow(time),
        () => undefined,
      );
    return () => void (shown = false);
  }, [store, wanted, now]);
  useEffect(() => {
    if (!wanted || now === undefined) return;
    const steps = deletionSteps(expired(now), log);
    const fresh = (step: keyof typeof steps) => {
      const some = steps[step].filter(({ key }) => !asked.current[step].has(key));
      for (const { key } of some) asked.current[step].add(key);
      return some;
    };
    const toLog = fresh('toLog').map(({ key, kind: Kind }) => ({
      ...{ kind: 'change' as const, key, base: undefined },
      fields: { Title: words.logged[Kind], Kind, Day: danishToday(now) },
    }));
    if (toLog.length > 0) void store.changeAll(deletions, toLog);
    const toDelete = fresh('toDelete');
    for (const list of [sparring, questions]) {
      const of = toDelete.filter(({ kind }) => (kind === 'dilemma') === (list === sparring));
      if (of.length === 0) continue;
      // Without what they said: no text is to wait in the outbox for its own deletion.
      const removals = of.map(({ key }) => ({ kind: 'remove' as const, key, base: {} }));
      const counted = of.filter(({ kind }) => kind !== 'answer').length;
      void store.changeAll(list, removals).then(() => setDeleted((count) => count + counted));
    }
  });
  return deleted;
}
