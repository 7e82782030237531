/** Marks that are typed as Markdown: `**bold**`, `*italic*`, `[words](https://…)`. One step back gives the signs again. */
import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Attrs, Mark, MarkType } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { linkAddress } from './linkAddress';
import { bold, italic, link } from './schema';

/** The words between signs that were typed to their end. */
function marking(type: MarkType, typed: RegExp, attrsOf: (match: RegExpMatchArray) => Attrs | null | false) {
  return new InputRule(typed, (state, match, start, end): Transaction | null => {
    const [whole, before = '', words = ''] = match;
    const attrs = attrsOf(match);
    if (attrs === false) return null;
    const from = start + before.length;
    return marked(
      state,
      { from, to: end, signs: whole.indexOf(words, before.length) - before.length },
      words,
      type.create(attrs),
    );
  });
}

function marked(
  state: EditorState,
  { from, to, signs }: { readonly from: number; readonly to: number; readonly signs: number },
  words: string,
  mark: Mark,
): Transaction {
  const begin = from + signs;
  const transaction = state.tr.delete(begin + words.length, to).delete(from, begin);
  return transaction.addMark(from, from + words.length, mark).removeStoredMark(mark);
}

export const typing = inputRules({
  rules: [
    marking(bold, /(^|[^*\\])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, () => null),
    marking(italic, /(^|[^*\\])\*([^*\s](?:[^*]*[^*\s])?)\*$/, () => null),
    marking(link, /(^|[^!\\])\[([^[\]]+)\]\(([^()\s]+)\)$/, ([, , , typed = '']) => {
      const address = linkAddress(typed);
      return address.ok && { href: address.href };
    }),
  ],
});
