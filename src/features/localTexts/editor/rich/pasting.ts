/** What comes from elsewhere keeps its words, bold, italic and links, and nothing else. */
import { DOMParser, Fragment, type Node, Slice } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { documentOf } from './document';
import { schema } from './schema';

const parser = new DOMParser(schema, [
  // A line break within a paragraph is a line here.
  { tag: 'br', closeParent: true },
  // The dots and numbers that Word writes before the points of a list.
  { tag: 'span[style*="mso-list:ignore" i]', ignore: true },
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
  clipboardTextParser: (text) => new Slice(documentOf(text).content, 1, 1),
  // In a mail the words stand without signs around them.
  clipboardTextSerializer: ({ content }) => content.textBetween(0, content.size, '\n'),
  transformPasted: withoutBlankLines,
};
