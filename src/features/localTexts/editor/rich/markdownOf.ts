/** A line with its marks as Markdown that `runsOf` reads the same way. */
import { type Line, type Run, runsOf, wordsOf } from '../../../../content/materials';
import { joined, letters, type MarkName, markNames, sameMarks, without } from './runs';

/**
 * Markdown cannot say everything: half a word in bold beside half a word in italic, for instance. What comes nearest is
 * written, and never at the cost of a letter.
 */
export function markdownOf(line: Line): string {
  const words = wordsOf(line);
  let best = { text: escaped(words), alike: -1 };
  for (const candidate of candidates(line)) {
    const read = runsOf(candidate);
    if (wordsOf(read) !== words) continue;
    const alike = likeness(line, read);
    if (alike > best.alike) best = { text: candidate, alike };
    if (alike === 1) break;
  }
  return best.text;
}

function* candidates(line: Line): Iterable<string> {
  const whole = letters(line);
  for (const runs of [whole, oneLookAWord(whole), whole.map((run) => without(run, 'italic'))]) {
    const ends = { open: markNames, before: '', after: '' };
    yield written(joined(runs), { ...ends, words: asNeeded });
    yield written(joined(runs), { ...ends, words: escaped });
  }
}

interface Surroundings {
  /** The marks that are not begun yet. */
  readonly open: readonly MarkName[];
  readonly words: (text: string) => string;
  /** The signs beside it. */
  readonly before: string;
  readonly after: string;
}

/** One stretch after the other, the mark that reaches furthest outermost, so that a link is not cut in two. */
function written(runs: Line, around: Surroundings): string {
  let text = '';
  for (let from = 0; from < runs.length;) {
    const far = around.open
      .map((mark) => ({ mark, to: endOf(runs, from, mark) }))
      .reduce<Reach>((one, other) => (other.to > one.to ? other : one), { mark: undefined, to: from });
    const to = Math.max(far.to, from + 1);
    const part = runs.slice(from, to);
    const before = text.at(-1) ?? around.before;
    const after = runs[to]?.text.charAt(0) ?? around.after;
    text += far.mark ? marked(part, far.mark, { ...around, before, after }) : around.words(wordsOf(part));
    from = to;
  }
  return text;
}

interface Reach {
  readonly mark: MarkName | undefined;
  readonly to: number;
}

/** @returns where the mark ends that the run at `from` has, or `from` if it has none */
function endOf(runs: Line, from: number, mark: MarkName): number {
  const value = runs[from]?.[mark];
  if (value === undefined) return from;
  const length = runs.slice(from).findIndex((run) => run[mark] !== value);
  return length < 0 ? runs.length : from + length;
}

/** A stretch with its signs around it, as close to its letters as Markdown wants them. */
function marked(part: Line, mark: MarkName, around: Surroundings): string {
  const open = around.open.filter((one) => one !== mark);
  const all = letters(part);
  const first = all.findIndex(({ text }, at) => canBegin(text, all[at - 1]?.text ?? around.before, mark));
  const fromEnd = [...all]
    .reverse()
    .findIndex(({ text }, at) => canBegin(text, all[all.length - at]?.text ?? around.after, mark));
  const last = all.length - 1 - fromEnd;
  if (first < 0 || fromEnd < 0 || last < first) return written(part, { ...around, open });
  const piece = (from: number, to: number, before: string, after: string) =>
    written(joined(all.slice(from, to)), { ...around, open, before, after });
  const [begin, end] = signsOf(mark, part[0]);
  return [
    piece(0, first, around.before, begin),
    begin,
    piece(first, last + 1, begin.at(-1) ?? '', end.charAt(0)),
    end,
    piece(last + 1, all.length, end.at(-1) ?? '', around.after),
  ].join('');
}

function signsOf(mark: MarkName, run: Run | undefined): readonly [string, string] {
  if (mark === 'href') return ['[', `](${run?.href ?? ''})`];
  return mark === 'bold' ? ['**', '**'] : ['*', '*'];
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** No mark begins or ends at a space, nor between a letter outside it and another sign inside. */
function canBegin(inside: string, outside: string, mark: MarkName): boolean {
  if (/^\s/.test(inside)) return false;
  return mark === 'href' || isLetter(inside) || !isLetter(outside);
}

/** How much of what is seen looks the same, 0 to 1. */
function likeness(line: Line, other: Line): number {
  const seen = (runs: Line) => letters(runs).filter(({ text }) => /\S/.test(text));
  const [mine, theirs] = [seen(line), seen(other)];
  const alike = mine.filter((run, at) => sameMarks(run, theirs[at] ?? { text: '' })).length;
  return mine.length === 0 ? 1 : alike / mine.length;
}

/** A word that is both bold and italic in parts becomes what its first marked letter is. */
function oneLookAWord(line: readonly Run[]): Run[] {
  const words = line.reduce<Run[][]>((found, run) => {
    const space = /\s/.test(run.text);
    const last = found.at(-1);
    if (last && !space && /\S/.test(last[0]?.text ?? '')) last.push(run);
    else found.push([run]);
    return found;
  }, []);
  return words.flatMap((word) => {
    const looks = new Set(word.map(({ bold, italic }) => `${bold} ${italic}`));
    const { bold, italic } = word.find((run) => run.bold ?? run.italic) ?? {};
    if (looks.size < 3 && !(looks.size === 2 && !looks.has('undefined undefined'))) return word;
    return word.map((run) => without({ ...run, bold, italic }));
  });
}

const special = /[\\`*_[\]<!&]/g;
const escaped = (text: string) => text.replace(special, '\\$&');

/** Only what would be read as a mark. */
function asNeeded(text: string): string {
  const [read, ...more] = joined(runsOf(text));
  return text === '' || (more.length === 0 && read?.text === text && sameMarks(read, { text }))
    ? text
    : escaped(text);
}
