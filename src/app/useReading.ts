import { useCallback, useState } from 'react';
import type { GuideKind } from '../content';

/** What on the readiness page the reader left from, so that the keyboard goes on there. */
export type CameFrom = GuideKind | 'knowMore' | 'findPerson';

export interface Reading {
  /** The question guide that is open. */
  readonly guide: GuideKind | undefined;
  readonly cameFrom: CameFrom | undefined;
  readonly open: (guide: GuideKind) => void;
  readonly close: (to?: CameFrom) => void;
  readonly forget: () => void;
}

/**
 * Which guide is open lives here and nowhere else: it has no address and no trace in history, because a page that
 * promises to keep nothing of a conversation cannot leave its subject in the browser.
 */
export function useReading(): Reading {
  const [{ guide, cameFrom }, set] = useState<Partial<Pick<Reading, 'guide' | 'cameFrom'>>>({});
  const open = useCallback((opened: GuideKind) => set({ guide: opened }), []);
  const close = useCallback((to?: CameFrom) => set((was) => ({ cameFrom: to ?? was.guide })), []);
  const forget = useCallback(() => set({}), []);
  return { guide, cameFrom, open, close, forget };
}
