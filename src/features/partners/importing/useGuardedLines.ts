import { useEffect, useMemo, useRef, useState } from 'react';
import { partners } from '../../../lists';
import { useGuarding } from '../../../ui';
import type { ImportLine } from './importLines';

/** How many lines are looked at before the page may answer again. */
const atOnce = 200;

/**
 * The lines as the personal-data guard leaves them: what says who a citizen is cannot be used. Storage asks the guard
 * again before anything is kept; here a person sees which line it is.
 * @param looking not all of them have been looked at
 */
export function useGuardedLines(lines: readonly ImportLine[]): {
  readonly lines: readonly ImportLine[];
  readonly looking: boolean;
} {
  const guarding = useGuarding();
  const stopped = useRef(new Map<string, boolean>());
  const [looked, setLooked] = useState<readonly ImportLine[]>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const open = lines.filter(
        ({ what, fields }) => isWritten(what) && !stopped.current.has(nameOf(fields)),
      );
      for (let from = 0; from < open.length && !gone; from += atOnce) {
        const some = open.slice(from, from + atOnce);
        await Promise.all(
          some.map(async ({ fields }) => {
            const found = (await guarding?.look(partners, fields)) ?? [];
            stopped.current.set(
              nameOf(fields),
              found.some(({ severity }) => severity === 'block'),
            );
          }),
        );
        await new Promise((next) => setTimeout(next));
      }
    };
    const done = () => !gone && setLooked(lines);
    look().then(done, done);
    return () => void (gone = true);
  }, [guarding, lines]);
  const guarded = useMemo(
    () =>
      looked === lines
        ? lines.map((line) =>
            isWritten(line.what) && stopped.current.get(nameOf(line.fields))
              ? ({ ...line, what: 'unusable', problem: 'personal' } as const)
              : line,
          )
        : lines,
    [looked, lines],
  );
  return { lines: guarded, looking: looked !== lines };
}

const isWritten = (what: ImportLine['what']) => what === 'new' || what === 'change';
const nameOf = (fields: ImportLine['fields']) => JSON.stringify(fields);
