/** A material as a Word file, to be written on in. Its own chunk: the library is loaded when somebody asks for the file. */
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { oneLine } from '../../../paper/lines';
import type { ShownPart } from '../shownMaterial';
import type { PaperOf } from './paperOf';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
/** Word counts sizes in half points and distances in twentieths. */
const size = { text: 22, lead: 26, title: 44, heading: 28 } as const;
const ink = { text: '242424', accent: '1F5A60' } as const;
const bullets = 'bullets';

export async function wordMaterial(paper: PaperOf): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, municipality } = paper;
  const run = (points: number, bold = false, color: string = ink.text) => ({
    ...{ size: points, bold, color, font: 'Calibri' },
  });
  const file = new Document({
    ...{ title, creator: municipality, lastModifiedBy: municipality },
    styles: {
      default: {
        document: {
          run: { ...run(size.text), language: { value: locales[language] } },
          paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: run(size.title, true),
          paragraph: { spacing: { after: 160, line: 252, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: run(size.heading, true, ink.accent),
          paragraph: { keepNext: true, spacing: { before: 320, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
              style: { paragraph: { indent: { left: 400, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1400, left: 1400, right: 1400 } } },
        children: paper.parts.flatMap((part) => paragraphsOf(part, paper)),
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

function paragraphsOf(part: ShownPart, { call, language }: PaperOf): Paragraph[] {
  const text = (line: string, looks = {}) => new TextRun({ text: oneLine(line), ...looks });
  const item = (children: TextRun[]) =>
    new Paragraph({ children, numbering: { reference: bullets, level: 0 }, spacing: { after: 60 } });
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [text(part.lines.join(' '))] })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(part.lines.join(' '))] })];
    case 'lead':
      return part.lines.map((line) => new Paragraph({ children: [text(line, { size: size.lead })] }));
    case 'paragraph':
      return part.lines.map((line) => new Paragraph({ children: [text(line)] }));
    case 'points':
      return part.lines.map((line) => item([text(line)]));
    case 'numbers':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(call)] }),
        ...part.numbers.map(({ label, number }) =>
          item([new TextRun(`${oneLine(label[language])}: `), text(number, { bold: true })]),
        ),
      ];
  }
}
