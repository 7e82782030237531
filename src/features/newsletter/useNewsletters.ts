import { useCallback, useState } from 'react';
import { newsletters } from '../../lists';
import { useLanguage, useText } from '../../text';
import { rowFields } from '../../workspace';
import { begun } from './month/begun';
import { keyOfMonth, monthName } from './month/months';
import { asDraft, asSkipped, type Stage, stageOf } from './month/stages';
import type { Newsletter } from './newsletter';
import type { NewsletterContext } from './newsletterContext';
import { newsletterText } from './text';

/** Only what differs: the rest may have been written by somebody else meanwhile. */
function differing(from: Stage, to: Stage): (keyof Stage)[] {
  return (Object.keys(to) as (keyof Stage)[]).filter((name) => from[name] !== to[name]);
}

const chosen = (stage: Stage, names: readonly (keyof Stage)[]) =>
  Object.fromEntries(names.map((name) => [name, stage[name]]));

/** What was done last. `at`: whether one did it where a letter begins or where it is finished. */
interface LastDone {
  readonly words: string;
  readonly at: 'start' | 'end';
  readonly undo?: () => Promise<unknown>;
}

interface ChangeOptions {
  readonly at?: LastDone['at'];
  /** What going back takes besides, done first. */
  readonly besides?: () => Promise<unknown>;
}

/** What becomes of newsletters, each thing with the way back while it is offered. */
export function useNewsletters({ store }: Pick<NewsletterContext, 'store'>) {
  const text = useText(newsletterText);
  const language = useLanguage();
  const [last, setLast] = useState<LastDone>();
  const move = (key: string, from: Stage, to: Stage) => {
    const names = differing(from, to);
    return store.change(newsletters, key, chosen(from, names), rowFields(newsletters, chosen(to, names)));
  };
  const make = async (month: string, state: 'draft' | 'skipped', words: string) => {
    const fields = begun(month, language, state);
    await store.change(newsletters, keyOfMonth(month), undefined, fields);
    setLast({ words, at: 'start', undo: () => store.remove(newsletters, keyOfMonth(month), fields) });
  };
  const change = async (
    one: Newsletter,
    to: Stage,
    words: string,
    { at = 'end', besides }: ChangeOptions = {},
  ) => {
    const from = stageOf(one);
    await move(one.key, from, to);
    setLast({
      ...{ words, at },
      async undo() {
        await besides?.();
        await move(one.key, to, from);
      },
    });
  };
  return {
    last,
    begin: (month: string) => make(month, 'draft', text.saidBegun(monthName(month, language))),
    async skip(month: string, one: Newsletter | undefined) {
      const words = text.saidSkipped(monthName(month, language));
      await (one ? change(one, asSkipped(one), words, { at: 'start' }) : make(month, 'skipped', words));
    },
    take: (one: Newsletter) => change(one, asDraft(one), text.saidTaken, { at: 'start' }),
    change,
    /** Moves on without a way back, because there is none. */
    async changeForGood(one: Newsletter, to: Stage, words: string) {
      await move(one.key, stageOf(one), to);
      setLast({ words, at: 'end' });
    },
    /** The way back is no longer to what was there. */
    forget: useCallback(() => setLast(undefined), []),
    async undo() {
      await last?.undo?.();
      setLast(undefined);
    },
  };
}

export type Newsletters = ReturnType<typeof useNewsletters>;
