/** Minutes as a Word file. Its own chunk: the library is loaded when somebody asks for the file. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { type Block, blocksOf, titleOf } from './blocks';
import { linesOf, oneLine } from '../../../paper/lines';
import type { MinutesPaper } from './paper';
import { paperText } from './text';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
/** Word counts sizes in half points and distances in twentieths. */
const size = { text: 22, title: 36, heading: 26, quiet: 20 } as const;
const ink = { text: '242424', quiet: '5C5C5C' } as const;
const promises = 'promises';

export async function wordFile(paper: MinutesPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { language, group, municipality } = paper;
  const words = paperText[language];
  const file = new Document({
    title: titleOf(paper),
    subject: group,
    creator: municipality || group,
    lastModifiedBy: municipality || group,
    styles: stylesIn(language),
    numbering: { config: [{ reference: promises, levels: [bullet] }] },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1400, left: 1400, right: 1400 } } },
        footers: { default: new Footer({ children: [pageNumber(words.page)] }) },
        children: blocksOf(paper).flatMap(paragraphsOf),
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

const bullet = {
  ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 400, hanging: 240 } } },
} as const;

function stylesIn(language: MinutesPaper['language']) {
  const run = (points: number, bold = false) => ({ size: points, bold, color: ink.text, font: 'Calibri' });
  return {
    default: {
      document: {
        run: { ...run(size.text), language: { value: locales[language] } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: run(size.title, true),
        paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: run(size.heading, true),
        paragraph: { keepNext: true, spacing: { before: 360, after: 40 } },
      },
    },
  };
}

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(oneLine(block.text))] })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(oneLine(block.text))] })];
    case 'quiet':
      return [
        paragraph([run(oneLine(block.text), { color: ink.quiet, size: size.quiet })], { keepNext: true }),
      ];
    case 'warning':
      return [paragraph([run(oneLine(block.text), { bold: true })])];
    case 'text':
      return linesOf(block.text).map((line) => paragraph([run(line)]));
    case 'labelled':
      return linesOf(block.text).map((line, at) =>
        paragraph(at === 0 ? [run(`${block.label}: `, { bold: true }), run(line)] : [run(line)]),
      );
    case 'list':
      return [
        ...(block.label ? [paragraph([run(block.label, { bold: true })], { keepNext: true })] : []),
        ...block.items.map((item) =>
          paragraph([run(oneLine(item))], { numbering: { reference: promises, level: 0 } }),
        ),
      ];
  }
}

function run(
  text: string,
  looks: { readonly bold?: boolean; readonly color?: string; readonly size?: number } = {},
) {
  return new TextRun({ text, ...looks });
}

function paragraph(children: TextRun[], options: Omit<IParagraphOptions, 'children'> = {}) {
  return new Paragraph({ ...options, children });
}

/** The words around the numbers, in whichever order the language has them. */
function pageNumber(page: (number: number, of: number) => string) {
  const [before, between, after] = page(1, 2).split(/[12]/);
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        ...{ color: ink.quiet, size: size.quiet },
        children: [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''],
      }),
    ],
  });
}
