import { useCallback, useEffect, useRef, useState } from 'react';
import type { GuardFinding } from '../../contracts/guardFinding';
import type { ListSchema } from '../../contracts/listSchema';
import { useGuarding } from './guarding';

/** What the guard found in one column, and the text it looked at. */
interface Seen {
  readonly text: string;
  readonly findings: readonly GuardFinding[];
}

export interface GuardFindings {
  /** Looks at what is typed or pasted, once there is a short pause. */
  readonly look: (column: string, text: string) => void;
  /** Lays in what storage has found. */
  readonly found: (column: string, text: string, findings: readonly GuardFinding[]) => void;
  /** What holds for the text as it is now. */
  readonly of: (column: string, text: string) => readonly GuardFinding[];
  /** Says of a warning that it is no citizen's, for that text only. What blocks cannot be dismissed. */
  readonly dismiss: (finding: GuardFinding, text: string) => void;
  readonly forget: () => void;
}

/** How long a short pause is, in milliseconds. */
const pause = 300;

/** What the guard finds in the columns of one row while somebody writes. All of it stays in memory. */
export function useGuardFindings(list: Pick<ListSchema, 'columns'> | undefined): GuardFindings {
  const guarding = useGuarding();
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const mounted = useRef(true);
  useEffect(() => {
    const waiting = timers.current;
    mounted.current = true;
    return () => {
      mounted.current = false;
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }, []);

  const found = useCallback((column: string, text: string, findings: readonly GuardFinding[]) => {
    if (mounted.current) setSeen((before) => new Map(before).set(column, { text, findings }));
  }, []);
  const look = useCallback(
    (column: string, text: string) => {
      clearTimeout(timers.current.get(column));
      if (!guarding || !list) return;
      const timer = setTimeout(() => {
        guarding.look(list, { [column]: text }).then(
          // A later keystroke has its own look.
          (findings) => timers.current.get(column) === timer && found(column, text, findings),
          () => undefined,
        );
      }, pause);
      timers.current.set(column, timer);
    },
    [guarding, list, found],
  );
  return {
    look,
    found,
    of(column, text) {
      const { text: looked = '', findings = [] } = seen.get(column) ?? {};
      // What stands before a finding and in it is as it was looked at: what is typed after it changes nothing.
      return findings.filter(
        (finding) => text.startsWith(looked.slice(0, finding.end)) && !dismissed.has(nameOf(finding, text)),
      );
    },
    dismiss(finding, text) {
      if (finding.severity !== 'block') setDismissed((before) => new Set(before).add(nameOf(finding, text)));
    },
    forget: () => setSeen(new Map()),
  };
}

function nameOf({ column, kind, start, end }: GuardFinding, text: string): string {
  return [column, kind, text.slice(start, end)].join('|');
}
