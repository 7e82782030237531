/** Lines of marked words, taken apart by letters and put together again. */
import type { Line, Run } from '../../../../content/materials';

export const markNames = ['bold', 'italic', 'href'] as const;
export type MarkName = (typeof markNames)[number];

export const sameMarks = (one: Run, other: Run): boolean =>
  markNames.every((name) => one[name] === other[name]);

/** Neighbours of one look become one; nothing stands empty. */
export function joined(line: Line): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && sameMarks(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

export const letters = (line: Line): Run[] =>
  line.flatMap((run) => Array.from(run.text).map((text) => ({ ...run, text })));

export function without(run: Run, ...names: readonly MarkName[]): Run {
  const { text, bold, italic, href } = run;
  return {
    text,
    ...(bold && !names.includes('bold') && { bold }),
    ...(italic && !names.includes('italic') && { italic }),
    ...(href !== undefined && !names.includes('href') && { href }),
  };
}
