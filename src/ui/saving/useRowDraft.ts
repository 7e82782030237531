import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept } from '../../contracts/listStore';
import type { Fields } from '../../contracts/saving';
import type { SaveStateShown } from './SaveState';
import type { GuardFindings } from './useGuardFindings';

/** What somebody typed in one column, and what they saw when they began. */
interface Typed {
  readonly text: string;
  readonly base: unknown;
}
type TypedColumns = Readonly<Record<string, Typed>>;

export interface RowDraftOptions<P> {
  /** Names the row in this window: what is typed is kept under it when the page is left and entered again. */
  readonly name: string;
  /** The row as it is shown; undefined while there is none. */
  readonly row: Fields | undefined;
  readonly asText: (column: string, value: unknown) => string;
  /** What is wrong with a text; undefined when it can be saved. */
  readonly problem: (column: string, text: string) => P | undefined;
  /** Columns a new row cannot be without. */
  readonly required: readonly string[];
  /** What the guard finds while somebody writes here. */
  readonly guard: GuardFindings;
  readonly save: (base: Fields | undefined, fields: Fields) => Promise<Kept>;
}

export interface RowDraft<P> {
  readonly text: (column: string) => string;
  readonly type: (column: string, text: string) => void;
  /** The problem to show: not while somebody is still typing. */
  readonly problem: (column: string) => P | undefined;
  /**
   * Saves what can be saved now.
   * @param left the column somebody is done with; all of them unless one is named
   * @returns the first column that the guard stops
   */
  readonly flush: (left?: string) => Promise<string | undefined>;
  /** Undefined when everything typed has been handed over. */
  readonly state: Extract<SaveStateShown, { state: 'notSaved' }> | undefined;
  /** Forgets what is typed and not handed over. */
  readonly discard: () => void;
  /** Looks at everything, and tells the first column that cannot be saved as it is. */
  readonly findProblem: () => string | undefined;
}

/** How long a pause of typing is, in milliseconds. */
const pauseOfTyping = 1000;
/** What is typed and not handed over, by row: it outlives the page it was typed on, though not the window. */
const kept = new Map<string, TypedColumns>();

/**
 * What is typed in one row, saved after a pause and when the person leaves. It stands until it is handed over, whatever
 * happens to the row meanwhile, and is then held against what the person saw when they began.
 */
export function useRowDraft<P>(options: RowDraftOptions<P>): RowDraft<P> {
  const now = useRef(options);
  now.current = options;
  const { name, row } = options;
  const [typed, setTyped] = useState<TypedColumns>(() => kept.get(name) ?? {});
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<'newerLists'>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const saving = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const mounted = useRef(true);

  const shown = (column: string) => now.current.asText(column, now.current.row?.[column]);
  const put = useCallback((next: TypedColumns) => {
    if (Object.keys(next).length > 0) kept.set(now.current.name, next);
    else kept.delete(now.current.name);
    if (mounted.current) setTyped(next);
  }, []);
  const current = () => kept.get(now.current.name) ?? {};
  /** A space at the end of what is handed over already waits for the next word: it is neither saved nor taken away. */
  const isHandedOver = useCallback(
    (column: string, { text, base }: Typed) =>
      base !== undefined && text.trim() === now.current.asText(column, base),
    [],
  );

  const saveOnce = useCallback(async () => {
    const { row: seen, problem, required, guard, save } = now.current;
    const all = current();
    if (mounted.current) setLooked((before) => new Set([...before, ...Object.keys(all)]));
    // What the guard stops in one column keeps nothing else from being saved.
    const good = Object.entries(all).filter(
      ([column, typing]) =>
        problem(column, typing.text) === undefined &&
        !isHandedOver(column, typing) &&
        !isBlocked(guard, column, typing.text),
    );
    const stopped = Object.keys(all).find((column) => isBlocked(guard, column, all[column]?.text ?? ''));
    if (good.length === 0) return stopped;
    const sent = Object.fromEntries(good.map(([column, { text }]) => [column, text.trim()]));
    if (!seen && required.some((column) => !(column in sent))) return stopped;
    const base = seen && Object.fromEntries(good.map(([column, typing]) => [column, typing.base]));
    const outcome = await save(base, sent);
    if (mounted.current) setRefused(undefined);
    if (outcome.state === 'notSaved' && outcome.why === 'guard') {
      for (const [column, text] of Object.entries(sent))
        guard.found(
          column,
          text,
          outcome.findings.filter((finding) => finding.column === column),
        );
      return outcome.findings[0]?.column;
    }
    if (outcome.state === 'notSaved' && outcome.why === 'newerLists') {
      if (mounted.current) setRefused(outcome.why);
      return stopped;
    }
    const rest = Object.entries(current()).flatMap(([column, typing]) => {
      if (!(column in sent)) return [[column, typing] as const];
      if (typing.text === sent[column]) return [];
      return [[column, { ...typing, base: sent[column] }] as const];
    });
    put(Object.fromEntries(rest));
    return stopped;
  }, [put, isHandedOver]);

  /** Until now a space at the end stood for a word to come. */
  const endWords = useCallback(
    (left: string | undefined) => {
      const all = Object.entries(current());
      const rest = all.filter(
        ([column, typing]) => !((left ?? column) === column && isHandedOver(column, typing)),
      );
      if (rest.length < all.length) put(Object.fromEntries(rest));
    },
    [put, isHandedOver],
  );

  /** One after the other: the second starts from what the first has handed over. What fails stays typed. */
  const hand = useCallback(() => {
    clearTimeout(timer.current);
    saving.current = saving.current.then(saveOnce).catch(() => undefined);
    return saving.current;
  }, [saveOnce]);
  const flush = useCallback(
    async (left?: string) => {
      const stopped = await hand();
      endWords(left);
      return stopped;
    },
    [hand, endWords],
  );

  useEffect(() => {
    mounted.current = true;
    const hidden = () => document.visibilityState === 'hidden' && void hand();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void flush();
      mounted.current = false;
    };
  }, [flush, hand]);

  const anythingTyped = Object.entries(typed).some((entry) => !isHandedOver(...entry));
  const wrong = (column: string) => options.problem(column, typed[column]?.text ?? shown(column));
  return {
    text: (column) => typed[column]?.text ?? shown(column),
    type(column, text) {
      const before = current()[column];
      const others = Object.fromEntries(Object.entries(current()).filter(([other]) => other !== column));
      const base = before ? before.base : now.current.row?.[column];
      const unchanged = text === now.current.asText(column, base) && text === shown(column);
      put(unchanged ? others : { ...others, [column]: { text, base } });
      setLooked((columns) => new Set([...columns].filter((other) => other !== column)));
      now.current.guard.look(column, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void hand(), pauseOfTyping);
    },
    problem: (column) => (looked.has(column) || (row && !(column in typed)) ? wrong(column) : undefined),
    flush,
    discard() {
      clearTimeout(timer.current);
      setRefused(undefined);
      now.current.guard.forget();
      put({});
    },
    state: anythingTyped ? { state: 'notSaved', why: whyNot() } : undefined,
    findProblem() {
      const columns = [...new Set([...(row ? [] : options.required), ...Object.keys(typed)])];
      setLooked(new Set(columns));
      return columns.find((column) => wrong(column) !== undefined);
    },
  };

  function whyNot(): 'guard' | 'mend' | 'typing' | 'newerLists' {
    if (refused) return refused;
    if (Object.entries(typed).some(([column, { text }]) => isBlocked(options.guard, column, text)))
      return 'guard';
    return Object.keys(typed).some((column) => looked.has(column) && wrong(column)) ? 'mend' : 'typing';
  }
}

function isBlocked(guard: GuardFindings, column: string, text: string): boolean {
  return guard.of(column, text).some(({ severity }) => severity === 'block');
}
