import { diffIndices } from 'node-diff3';
import type { Run } from '../../content/materials';

/** A piece of a text, and whether the other text is without it. */
export interface ComparedPiece {
  readonly text: string;
  readonly differs: boolean;
}

interface Word {
  readonly text: string;
  /** The word and its look: a word that has become bold is another one. */
  readonly look: string;
}

/** Words with what separates them, so that a text can be put together again from its pieces. */
const words = (runs: readonly Run[]): Word[] =>
  runs.flatMap(({ text, bold, italic, href }) =>
    (text.match(/\s+|\S+/g) ?? []).map((word) => ({
      text: word,
      look: word.trim() === '' ? word : JSON.stringify([word, bold, italic, href]),
    })),
  );

/** A text in pieces, held against another word by word. */
export function comparedText(text: readonly Run[], other: readonly Run[]): readonly ComparedPiece[] {
  const mine = words(text);
  const pieces: ComparedPiece[] = [];
  const add = (from: number, to: number, differs: boolean) => {
    const piece = mine
      .slice(from, to)
      .map((word) => word.text)
      .join('');
    if (piece !== '') pieces.push({ text: piece, differs: differs && piece.trim() !== '' });
  };
  const looks = (all: readonly Word[]) => all.map(({ look }) => look);
  let done = 0;
  for (const { buffer1 } of diffIndices(looks(mine), looks(words(other)))) {
    const [start, length] = buffer1;
    add(done, start, false);
    add(start, start + length, true);
    done = start + length;
  }
  add(done, mine.length, false);
  return pieces;
}
