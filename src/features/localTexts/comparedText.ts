import { diffIndices } from 'node-diff3';

/** A piece of a text, and whether the other text is without it. */
export interface ComparedPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Words with what separates them, so that a text can be put together again from its pieces. */
const words = (text: string) => text.match(/\s+|\S+/g) ?? [];

/** A text in pieces, held against another word by word. */
export function comparedText(text: string, other: string): readonly ComparedPiece[] {
  const mine = words(text);
  const pieces: ComparedPiece[] = [];
  const add = (from: number, to: number, differs: boolean) => {
    const piece = mine.slice(from, to).join('');
    if (piece !== '') pieces.push({ text: piece, differs: differs && piece.trim() !== '' });
  };
  let done = 0;
  for (const { buffer1 } of diffIndices(mine, words(other))) {
    const [start, length] = buffer1;
    add(done, start, false);
    add(start, start + length, true);
    done = start + length;
  }
  add(done, mine.length, false);
  return pieces;
}
