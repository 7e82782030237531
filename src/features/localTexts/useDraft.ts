import { useState } from 'react';
import { type Draft, type DraftPlace, forgetDraft, keepDraft, keptDraft } from './drafts';
import { useGuard } from './guard';
import type { WrittenFields } from './localTextRow';

export interface TextDraft {
  /** Undefined while nothing is written that differs from what is shown. */
  readonly draft: Draft | undefined;
  readonly place: DraftPlace;
  /** The guard lets it go nowhere. */
  readonly blocked: boolean;
  readonly write: (text: string) => void;
  readonly forget: () => void;
}

/**
 * What somebody writes in one text: kept through reload and navigation until it is published or discarded.
 * @param shown the text it begins from
 * @param base the row as it is, remembered with the first word written
 */
export function useDraft(name: string, shown: string, base: WrittenFields | undefined): TextDraft {
  const { findIdentities } = useGuard();
  const blocked = (text: string) =>
    findIdentities(text, { policy: 'freeText' }).some(({ severity }) => severity === 'block');
  const [draft, setDraft] = useState(() => keptDraft(name));
  const [place, setPlace] = useState<DraftPlace>(() => (draft && blocked(draft.text) ? 'window' : 'device'));
  const forget = () => {
    forgetDraft(name);
    setDraft(undefined);
  };
  return {
    ...{ draft, place, forget, blocked: draft !== undefined && blocked(draft.text) },
    write(text) {
      if (text === shown) {
        forget();
        return;
      }
      const next = { text, base: draft ? draft.base : base };
      setPlace(keepDraft(name, next, !blocked(text)));
      setDraft(next);
    },
  };
}
