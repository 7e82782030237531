/** Places in a text as it is kept, and the same places in the document, where no signs of marks are. */
import type { Node } from 'prosemirror-model';
import { textOf } from './document';

/** @returns the position in the document of an offset into its text */
export function positionOf(document: Node, offset: number): number {
  const lines = textOf(document).split('\n');
  let left = offset;
  let position = 0;
  for (const [index, source] of lines.entries()) {
    const line = document.maybeChild(index);
    if (!line) break;
    if (left <= source.length) return position + 1 + seenBefore(source, line.textContent, left);
    left -= source.length + 1;
    position += line.nodeSize;
  }
  return document.content.size - 1;
}

/** How many of the letters that are seen stand before an offset into the line as it is kept. */
function seenBefore(source: string, words: string, offset: number): number {
  let seen = 0;
  for (let at = 0; at < offset && seen < words.length; at++) {
    if (source.startsWith('](', at) && !words.startsWith('](', seen))
      at = Math.max(at, source.indexOf(')', at));
    else if (source[at] === words[seen]) seen++;
  }
  return seen;
}
