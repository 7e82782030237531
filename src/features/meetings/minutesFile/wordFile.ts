/** Minutes as a Word file. Its own chunk: the library is loaded when somebody asks for the file. */
import { HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { linesOf, oneLine } from '../../../paper/lines';
import { pointOf, wordDocument, type WordLooks } from '../../../paper/word';
import { type Block, blocksOf, titleOf } from './blocks';
import type { MinutesPaper } from './paper';

const quiet = { color: '5C5C5C', size: 20 } as const;
const looks: WordLooks = {
  size: { text: 22, title: 36, heading: 26 },
  color: { text: '242424', heading: '242424' },
  after: 100,
  beforeHeading: 360,
};

export function wordFile(paper: MinutesPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { language, group, municipality } = paper;
  return wordDocument({
    ...{ language, looks, title: titleOf(paper), subject: group, author: municipality || group },
    numbered: true,
    children: blocksOf(paper).flatMap(paragraphsOf),
  });
}

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(oneLine(block.text))] })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(oneLine(block.text))] })];
    case 'quiet':
      return [paragraph([run(oneLine(block.text), quiet)], { keepNext: true })];
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
        ...block.items.map((item) => paragraph([run(oneLine(item))], { numbering: pointOf })),
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
