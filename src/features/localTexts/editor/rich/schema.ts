import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import { linkAddress } from './linkAddress';

/**
 * What a text of a material can hold: lines of words, bold, italic, and links. Whatever else is pasted or dropped has
 * no place here, so nothing has to be cleaned afterwards.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      // As it was read: a line that nobody changes is given back letter by letter.
      attrs: { source: { default: '' } },
      parseDOM: [{ tag: 'p' }],
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs(element) {
            const address = linkAddress(element.getAttribute('href') ?? '');
            return address.ok && { href: address.href };
          },
        },
      ],
      toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: attrs.href as string, rel: 'noreferrer' }, 0],
    },
    bold: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    italic: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
  },
});

export const { bold, italic, link } = schema.marks;
