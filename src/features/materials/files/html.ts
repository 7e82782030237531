import { type Line, type Run, wordsOf } from '../../../content/materials';
import { escaped } from '../../../files';
import type { PrintedPart } from '../shownMaterial';

const dialled = (number: string) => number.replace(/[^\d+]/g, '');

/**
 * A material as HTML for a CMS: headings, paragraphs, lists and links, without a look of its own, so that it takes the
 * site's. @param call what stands above the numbers
 */
export function html(parts: readonly PrintedPart[], call: string, language: 'da' | 'en'): string {
  const written = parts.flatMap((part) => {
    switch (part.kind) {
      case 'title':
        return `<h1>${headingOf(part.lines)}</h1>`;
      case 'heading':
        return `<h2>${headingOf(part.lines)}</h2>`;
      case 'lead':
        return part.lines.map((line) => `<p><strong>${marked(line)}</strong></p>`);
      case 'paragraph':
        return part.lines.map((line) => `<p>${marked(line)}</p>`);
      case 'points':
        return list(part.lines.map(marked));
      case 'numbers':
        return [`<h2>${escaped(call)}</h2>`, list(part.numbers.map((number) => called(number, language)))];
      case 'notes':
        return [];
    }
  });
  return `<article lang="${language}">\n${written.join('\n')}\n</article>\n`;
}

const headingOf = (lines: readonly Line[]) => escaped(lines.map(wordsOf).join(' '));
const marked = (line: Line) => line.map(run).join('');

function run({ text, bold, italic, href }: Run): string {
  const words = escaped(text);
  const slanted = italic ? `<em>${words}</em>` : words;
  const heavy = bold ? `<strong>${slanted}</strong>` : slanted;
  return href ? `<a href="${escaped(href)}">${heavy}</a>` : heavy;
}

const list = (items: readonly string[]) =>
  `<ul>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`;

function called(
  { label, number }: Extract<PrintedPart, { kind: 'numbers' }>['numbers'][number],
  language: 'da' | 'en',
): string {
  return `${escaped(label[language])}: <a href="tel:${dialled(number)}">${escaped(number)}</a>`;
}
