import { useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { deletions, sparring } from '../../../lists';
import { useText } from '../../../text';
import { danishToday } from '../../../workspace';
import type { DeletionRow } from '../meetingLists';
import { deletionSteps } from './deletionSteps';
import type { Dilemma } from './dilemma';
import { sparringText } from './text';

/**
 * Deletes dilemmas whose time is up, when a coordinator opens the group's meetings.
 * @param expired which dilemmas' time is up by SharePoint's clock
 * @returns how many were deleted since the page was opened
 */
export function useDeletion(options: {
  readonly store: ListStore;
  readonly dilemmas: readonly Dilemma[];
  readonly log: readonly DeletionRow[];
  /** This person looks after the group's meetings, and may write in both lists. */
  readonly mayDelete: boolean;
  readonly expired: (now: number) => readonly Dilemma[];
}): number {
  const { store, dilemmas, log, mayDelete, expired } = options;
  const text = useText(sparringText);
  const [now, setNow] = useState<number>();
  const [deleted, setDeleted] = useState(0);
  /** What this window has asked for already. */
  const asked = useRef({ toLog: new Set<string>(), toDelete: new Set<string>() });
  const wanted = mayDelete && dilemmas.length > 0;
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
    const toLog = fresh('toLog').map(({ key, meeting: Meeting }) => ({
      ...{ kind: 'change' as const, key, base: undefined },
      fields: { Title: text.logged, Meeting, Day: danishToday(now) },
    }));
    if (toLog.length > 0) void store.changeAll(deletions, toLog);
    // Without what they said: no text is to wait in the outbox for its own deletion.
    const toDelete = fresh('toDelete').map(({ key }) => ({ kind: 'remove' as const, key, base: {} }));
    if (toDelete.length > 0)
      void store.changeAll(sparring, toDelete).then(() => setDeleted((count) => count + toDelete.length));
  });
  return deleted;
}
