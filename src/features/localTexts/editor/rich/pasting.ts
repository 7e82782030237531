/** What comes from elsewhere keeps its words, bold, italic and links, and nothing else. */
import { DOMParser, Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { cleared } from './cleared';
import { documentOf } from './document';
import { schema } from './schema';

/** Reads what `cleared` has left. */
const parser = new DOMParser(schema, [
  { tag: '[data-look=none]', ignore: true },
  { tag: '[data-bold=yes]', mark: 'bold', consuming: false },
  { tag: '[data-italic=yes]', mark: 'italic', consuming: false },
  // A clipboard may wrap everything in a <b> that is not bold.
  { tag: 'b[data-bold], strong[data-bold]', skip: true },
  { tag: 'i[data-italic], em[data-italic]', skip: true },
  ...DOMParser.fromSchema(schema).rules,
]);

const isBlank = (node: Node) => node.isTextblock && node.textContent.trim() === '';

function withoutBlankLines(slice: Slice): Slice {
  const kept: Node[] = [];
  slice.content.forEach((node) => {
    if (!isBlank(node)) kept.push(node);
  });
  if (kept.length === 0) return slice.content.childCount > 1 ? Slice.empty : slice;
  return new Slice(Fragment.from(kept), slice.openStart, slice.openEnd);
}

export const pasting: EditorProps = {
  clipboardParser: parser,
  transformPastedHTML: cleared,
  clipboardTextParser: (text) => new Slice(documentOf(text).content, 1, 1),
  // In a mail the words stand without signs around them.
  clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
  transformPasted: withoutBlankLines,
};
