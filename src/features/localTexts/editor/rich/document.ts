/** A text as it is kept, one line each, and as the editor holds it. */
import type { Mark, Node } from 'prosemirror-model';
import { type Line, type Run, runsOf } from '../../../../content/materials';
import { markdownOf } from './markdownOf';
import { joined, sameMarks } from './runs';
import { bold, italic, link, schema } from './schema';

export function documentOf(text: string): Node {
  const lines = text.split(/\r?\n/).map((source) => schema.node('line', { source }, nodesOf(runsOf(source))));
  return schema.node('doc', null, lines);
}

const nodesOf = (line: Line): Node[] => joined(line).map((run) => schema.text(run.text, marksOf(run)));

function marksOf(run: Run): Mark[] {
  return [
    ...(run.href === undefined ? [] : [link.create({ href: run.href })]),
    ...(run.bold ? [bold.create()] : []),
    ...(run.italic ? [italic.create()] : []),
  ];
}

/** The words and marks of one line of the document. */
export function runsIn(line: Node): Line {
  const runs: Run[] = [];
  line.forEach((node) => {
    const href = link.isInSet(node.marks)?.attrs.href as string | undefined;
    runs.push({
      text: (node.text ?? '').replace(/\s*\n\s*/g, ' '),
      ...(bold.isInSet(node.marks) && { bold: true }),
      ...(italic.isInSet(node.marks) && { italic: true }),
      ...(href !== undefined && { href }),
    });
  });
  return joined(runs);
}

/** The text to be kept. A line that says what it said when it was read is given back as it was written. */
export function textOf(document: Node): string {
  const lines: string[] = [];
  document.forEach((line) => lines.push(lineText(line)));
  return lines.join('\n');
}

const written = new WeakMap<Node, string>();

function lineText(line: Node): string {
  const known = written.get(line);
  if (known !== undefined) return known;
  const source = line.attrs.source as string;
  const runs = runsIn(line);
  const text = saysTheSame(runs, joined(runsOf(source))) ? source : markdownOf(runs);
  written.set(line, text);
  return text;
}

const saysTheSame = (one: Line, other: Line) =>
  one.length === other.length &&
  one.every((run, at) => {
    const beside = other[at];
    return beside !== undefined && run.text === beside.text && sameMarks(run, beside);
  });
