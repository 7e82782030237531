/** Marks within a line, as a municipality may write them: **bold**, *italic* and [a link](https://…), in Markdown. */
import { Lexer, type Token } from 'marked';

/** Words with one look. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** `https:`, `mailto:` or `tel:`; nothing else is a link. */
  readonly href?: string;
}

export type Line = readonly Run[];
type Marks = Omit<Run, 'text'>;

const followed = /^(?:https|mailto|tel):/i;

/** Whatever is no mark stands as it was typed, mark-up of other kinds included. */
export function runsOf(line: string): Line {
  return Lexer.lexInline(line, { gfm: false }).flatMap((token) => runsIn(token, {}));
}

/** The words without their marks. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');

function runsIn(token: Token, marks: Marks): Run[] {
  const within = (added: Marks) =>
    (token as { tokens?: Token[] }).tokens?.flatMap((one) => runsIn(one, { ...marks, ...added })) ?? [];
  switch (token.type) {
    case 'strong':
      return within({ bold: true });
    case 'em':
      return within({ italic: true });
    case 'link':
      return within(followed.test(token.href as string) ? { href: token.href as string } : {});
    case 'escape':
      return [{ text: token.text as string, ...marks }];
    default:
      return [{ text: token.raw, ...marks }];
  }
}
