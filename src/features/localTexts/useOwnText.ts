import { useState } from 'react';
import type { NewRow } from '../../contracts/listSchema';
import type { ListStore } from '../../contracts/listStore';
import type { Language } from '../../contracts/language';
import { localTexts } from '../../lists';
import { draftName } from './drafts';
import {
  changedFields,
  isPublished,
  keyOf,
  type LocalTextRow,
  suppliedText,
  textOf,
  type WrittenFields,
  writtenFields,
} from './localTextRow';
import type { AdaptableText } from './textSet';
import { type TextDraft, useDraft } from './useDraft';

/** What was just done, and how it is taken back. */
export interface Done {
  readonly what: 'published' | 'withdrawn' | 'stillFits' | 'undone' | 'dropped';
  readonly undo?: () => void;
}

interface OwnTextOptions {
  readonly store: ListStore;
  /** Keeps drafts of different sites apart. */
  readonly site: string;
  readonly text: AdaptableText;
  readonly row: LocalTextRow | undefined;
  readonly language: Language;
}

export interface OwnText extends TextDraft {
  /** As staff see it. */
  readonly shown: string;
  readonly supplied: string;
  readonly done: Done | undefined;
  readonly publish: () => void;
  readonly withdraw: () => void;
  /** The municipality's text is held up against the renewed supplied one, and stays. */
  readonly stillFits: () => void;
  readonly drop: () => void;
}

/** One text with its draft: published and withdrawn at once, and each of them undone as quickly. */
export function useOwnText({ store, site, text, row, language }: OwnTextOptions): OwnText {
  const { block } = text;
  const supplied = suppliedText(text, language);
  const shown = isPublished(row) ? textOf(row) : supplied;
  const key = row?.key ?? keyOf(block.id, language);
  const kept = useDraft(draftName(site, block.id, language), shown, row && writtenFields(row));
  const [done, setDone] = useState<Done>();

  const write = (base: WrittenFields | undefined, next: WrittenFields) =>
    void store.change(
      localTexts,
      key,
      base && { ...base },
      base
        ? changedFields(base, next)
        : ({ Title: block.id, Language: language, ...next } satisfies NewRow<typeof localTexts>),
    );
  const undoing = (what: Done['what'], from: WrittenFields, to: WrittenFields, restored?: string) =>
    setDone({
      what,
      undo() {
        write(from, to);
        if (restored !== undefined) kept.write(restored);
        setDone({ what: 'undone' });
      },
    });
  const now = row ? writtenFields(row) : undefined;
  return {
    ...kept,
    ...{ shown, supplied, done },
    publish() {
      const typed = (kept.draft?.text ?? shown).trim();
      const base = kept.draft ? kept.draft.base : now;
      const next = { Text: typed, State: 'published', BaseVersion: block.version, BaseText: supplied };
      write(base, next);
      kept.forget();
      undoing('published', next, base ?? { ...next, State: 'withdrawn' }, typed);
    },
    withdraw() {
      if (!now) return;
      const next = { ...now, State: 'withdrawn' };
      write(now, next);
      kept.forget();
      undoing('withdrawn', next, now, kept.draft?.text);
    },
    stillFits() {
      if (!now) return;
      const next = { ...now, BaseVersion: block.version, BaseText: supplied };
      write(now, next);
      undoing('stillFits', next, now);
    },
    drop() {
      const dropped = kept.draft?.text;
      kept.forget();
      setDone({
        what: 'dropped',
        undo() {
          if (dropped !== undefined) kept.write(dropped);
          setDone(undefined);
        },
      });
    },
  };
}
