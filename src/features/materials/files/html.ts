import type { ShownPart } from '../shownMaterial';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const dialled = (number: string) => number.replace(/[^\d+]/g, '');

/**
 * A material as HTML for a CMS: headings, paragraphs, lists and telephone links, without a look of its own, so that it takes
 * the site's. @param call what stands above the numbers
 */
export function html(parts: readonly ShownPart[], call: string, language: 'da' | 'en'): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  const list = (items: readonly string[]) =>
    `<ul>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`;
  const written = parts.map((part) => {
    switch (part.kind) {
      case 'title':
        return `<h1>${escaped(part.lines.join(' '))}</h1>`;
      case 'heading':
        return `<h2>${escaped(part.lines.join(' '))}</h2>`;
      case 'lead':
        return part.lines.map((line) => `<p><strong>${escaped(line)}</strong></p>`).join('\n');
      case 'paragraph':
        return paragraphs(part.lines);
      case 'points':
        return list(part.lines.map(escaped));
      case 'numbers':
        return `<h2>${escaped(call)}</h2>\n${list(
          part.numbers.map(
            ({ label, number }) =>
              `${escaped(label[language])}: <a href="tel:${dialled(number)}">${escaped(number)}</a>`,
          ),
        )}`;
    }
  });
  return `<article lang="${language}">\n${written.join('\n')}\n</article>\n`;
}
