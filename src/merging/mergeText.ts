import { diff3Merge } from 'node-diff3';

/**
 * Joins two people's changes of one text: by lines, and where both changed the same lines by words.
 * @returns undefined when both changed the same words, so that a person has to choose
 */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  return merge(lines(base), lines(mine), lines(theirs), (b, m, t) =>
    merge(words(b), words(m), words(t), () => undefined),
  );
}

function merge(
  base: string[],
  mine: string[],
  theirs: string[],
  settle: (base: string, mine: string, theirs: string) => string | undefined,
): string | undefined {
  let merged = '';
  for (const { ok, conflict } of diff3Merge(mine, base, theirs, { excludeFalseConflicts: true })) {
    if (ok) merged += ok.join('');
    if (!conflict) continue;
    const settled = settle(conflict.o.join(''), conflict.a.join(''), conflict.b.join(''));
    if (settled === undefined) return undefined;
    merged += settled;
  }
  return merged;
}

/** With their line ends, so that joining them gives the text back. */
function lines(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Words and what stands between them. */
function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}
