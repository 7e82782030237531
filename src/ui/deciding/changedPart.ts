/** A text held against another: what they share at both ends, and what differs between. */
export interface ChangedPart {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

const words = (text: string) => text.split(/(\s+)/);

/** By whole words, so that what is marked can be read aloud. */
export function changedPart(text: string, other: string): ChangedPart {
  const [mine, theirs] = [words(text), words(other)];
  const most = Math.min(mine.length, theirs.length);
  let first = 0;
  while (first < most && mine[first] === theirs[first]) first += 1;
  let last = 0;
  while (last < most - first && mine[mine.length - 1 - last] === theirs[theirs.length - 1 - last]) last += 1;
  const end = mine.length - last;
  return {
    before: mine.slice(0, first).join(''),
    changed: mine.slice(first, end).join(''),
    after: mine.slice(end).join(''),
  };
}

/** Both texts in one, for a person to tidy: what they share once, what differs one after the other. */
export function joinedText(mine: string, theirs: string): string {
  const { before, changed, after } = changedPart(mine, theirs);
  const other = changedPart(theirs, mine).changed;
  return `${before}${[changed, other].filter(Boolean).join('\n')}${after}`;
}
