/** A Word file. Whoever imports this brings the library along: load it when somebody asks for a file. */
import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language } from '../contracts/language';
import { locales } from './locales';
import { pageWords } from './pageNumbers';

/** Word's name of the list that points are in. */
const points = 'points';
export const pointOf = { reference: points, level: 0 } as const;

/** Word counts sizes in half points and distances in twentieths. */
export interface WordLooks {
  readonly size: { readonly text: number; readonly title: number; readonly heading: number };
  readonly color: { readonly text: string; readonly heading: string };
  readonly after: number;
  readonly beforeHeading: number;
}

/** @returns the file, with its language, its title, styles for headings, and page numbers where it may have several pages */
export async function wordDocument(options: {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly looks: WordLooks;
  readonly numbered: boolean;
  readonly children: readonly Paragraph[];
}): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, subject, author } = options;
  const margin = 1400;
  const file = new Document({
    ...{ title, subject, creator: author, lastModifiedBy: author },
    styles: stylesOf(options.looks, language),
    numbering: { config: [{ reference: points, levels: [bullet] }] },
    sections: [
      {
        properties: { page: { margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        ...(options.numbered && { footers: { default: new Footer({ children: [pageNumber(language)] }) } }),
        children: options.children,
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
}

const bullet = {
  ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 400, hanging: 240 } } },
} as const;

function stylesOf({ size, color, after, beforeHeading }: WordLooks, language: Language) {
  const run = (points: number, bold: boolean, ink: string) => ({
    ...{ size: points, bold, color: ink, font: 'Calibri' },
  });
  const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
  return {
    default: {
      document: {
        run: { ...run(size.text, false, color.text), language: { value: locales[language] } },
        paragraph: { spacing: { after, ...lines(280) } },
      },
      title: {
        run: run(size.title, true, color.text),
        paragraph: { spacing: { after, ...lines(252) } },
      },
      heading1: {
        run: run(size.heading, true, color.heading),
        paragraph: { keepNext: true, spacing: { before: beforeHeading, after: 60 } },
      },
    },
  };
}

/** The words around the numbers, in whichever order the language has them. */
function pageNumber(language: Language) {
  const [before, between, after] = pageWords[language](1, 2).split(/[12]/);
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        ...{ color: '5C5C5C', size: 20 },
        children: [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''],
      }),
    ],
  });
}
