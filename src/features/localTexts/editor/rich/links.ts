/** A link at the words that are chosen, or where the cursor is. */
import type { Node } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { link, schema } from './schema';

/** What a link would be put on. */
export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Where it leads now; empty if it is no link yet. */
  readonly href: string;
}

const hrefOf = (node: Node | null | undefined) =>
  link.isInSet(node?.marks ?? [])?.attrs.href as string | undefined;

/** What is chosen, or all of the link that the cursor is in. */
export function linkPlace({ doc, selection }: EditorState): LinkPlace {
  const { $from, from, to, empty } = selection;
  const words = doc.textBetween(from, to, ' ');
  if (!empty) return { from, to, words, href: hrefOf(doc.nodeAt(from)) ?? '' };
  const href = hrefOf($from.nodeAfter) ?? hrefOf($from.nodeBefore);
  if (href === undefined) return { from, to, words, href: '' };
  let [start, end] = [from, from];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (hrefOf(node) !== href || at > from || at + node.nodeSize < from) return;
    [start, end] = [at, at + node.nodeSize];
  });
  return { from: start, to: end, words: doc.textBetween(start, end), href };
}

/**
 * Whoever goes on writing does so after the link.
 * @param words what is written where nothing was chosen
 */
export function withLink(
  state: EditorState,
  { from, to }: LinkPlace,
  href: string,
  words: string,
): Transaction {
  const { tr } = state;
  const end = from === to ? from + words.length : to;
  if (from === to) tr.insert(from, schema.text(words, state.doc.resolve(from).marks()));
  tr.removeMark(from, end, link).addMark(from, end, link.create({ href }));
  return tr.setSelection(TextSelection.create(tr.doc, end));
}

export function withoutLink(state: EditorState, { from, to }: LinkPlace): Transaction {
  return state.tr.removeMark(from, to, link);
}
