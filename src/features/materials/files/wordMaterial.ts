/** A material as a Word file, to be written on in. Its own chunk: the library is loaded when somebody asks for the file. */
import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { type Line, type Run, wordsOf } from '../../../content/materials';
import { oneLine } from '../../../paper/lines';
import { pointOf, wordDocument, type WordLooks } from '../../../paper/word';
import { logoBytes } from '../look/look';
import { lookText } from '../look/text';
import type { PrintedPart } from '../shownMaterial';
import type { PaperOf } from './paperOf';

const looksIn = (colour: string): WordLooks => ({
  size: { text: 22, title: 44, heading: 28 },
  color: { text: '242424', heading: colour.slice(1).toUpperCase() },
  after: 140,
  beforeHeading: 320,
});
/** In pixels, at 96 to the inch. */
const largestLogo = { width: 180, height: 60 } as const;
const leadSize = 26;

export function wordMaterial(paper: PaperOf, numbered: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, municipality } = paper;
  return wordDocument({
    ...{ language, title, subject: title, author: municipality, numbered },
    looks: looksIn(paper.look.colour),
    children: [...logoOf(paper), ...paper.parts.flatMap((part) => paragraphsOf(part, paper))],
  });
}

/** At the top, to the right. */
function logoOf({ look: { logo }, municipality, language }: PaperOf): Paragraph[] {
  if (!logo) return [];
  const width = Math.min(largestLogo.width, largestLogo.height * logo.ratio);
  const name = lookText[language].alt(municipality);
  const image = new ImageRun({
    ...{ type: 'jpg', data: logoBytes(logo) },
    transformation: { width, height: width / logo.ratio },
    altText: { name, title: name, description: name },
  });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [image] })];
}

function paragraphsOf(part: PrintedPart, { call, language }: PaperOf): Paragraph[] {
  const item = (children: ParagraphChild[]) =>
    new Paragraph({ children, numbering: pointOf, spacing: { after: 60 } });
  switch (part.kind) {
    case 'title':
      return [heading(part.lines, HeadingLevel.TITLE)];
    case 'heading':
      return [heading(part.lines, HeadingLevel.HEADING_1)];
    case 'lead':
      return part.lines.map((line) => new Paragraph({ children: runs(line, leadSize) }));
    case 'paragraph':
      return part.lines.map((line) => new Paragraph({ children: runs(line) }));
    case 'points':
      return part.lines.map((line) => item(runs(line)));
    case 'numbers':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(call)] }),
        ...part.numbers.map(({ label, number }) =>
          item([
            new TextRun(`${oneLine(label[language])}: `),
            new TextRun({ text: oneLine(number), bold: true }),
          ]),
        ),
      ];
    case 'notes':
      return [];
  }
}

function heading(lines: readonly Line[], level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) {
  return new Paragraph({
    heading: level,
    children: [new TextRun(oneLine(lines.map(wordsOf).join(' ')))],
  });
}

const runs = (line: Line, size?: number): ParagraphChild[] => line.map((run) => textRun(run, size));

function textRun({ text, bold, italic, href }: Run, size?: number): ParagraphChild {
  // A line keeps the blanks between its runs, which `oneLine` would take.
  const written = new TextRun({
    ...{ text: text.replace(/\s+/g, ' '), bold, italics: italic, size },
    ...(href && { style: 'Hyperlink' }),
  });
  return href ? new ExternalHyperlink({ link: href, children: [written] }) : written;
}
