import type { Letter } from './letter';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const dialled = (number: string) => number.replace(/[^\d+]/g, '');

/** A letter's text as HTML without a look of its own: a mail and a page give it theirs. */
export function htmlLetter({ parts }: Letter): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'heading':
          return `<h2>${escaped(part.text)}</h2>`;
        case 'paragraph':
          return `<p>${escaped(part.text)}</p>`;
        case 'note':
          return `<p><em>${escaped(part.text)}</em></p>`;
        case 'numbers':
          return `<ul>${part.lines
            .map(
              ({ label, number }) =>
                `<li>${escaped(label)}: <a href="tel:${dialled(number)}">${escaped(number)}</a></li>`,
            )
            .join('')}</ul>`;
      }
    })
    .join('\n');
}

/** The same for a mail, which has no title of its own. */
export function htmlMail(letter: Letter): string {
  return `<div lang="${letter.language}"><h1>${escaped(letter.title)}</h1>\n${htmlLetter(letter)}</div>`;
}
