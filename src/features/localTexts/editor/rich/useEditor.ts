import {
  type EditorState,
  type Command,
  EditorState as State,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Caret } from '../fieldHandle';
import { documentOf, textOf } from './document';
import { pasting } from './pasting';
import { positionOf } from './places';
import { plugins } from './plugins';

interface EditorOptions {
  readonly value: string;
  readonly write: (text: string) => void;
  readonly caret: Caret;
  readonly openLink: () => void;
  /** Of the element that is written in. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Editor {
  readonly state: EditorState;
  readonly send: (transaction: Transaction) => void;
  readonly run: (command: Command) => void;
  readonly focus: () => void;
  readonly select: (start: number, end: number) => void;
}

/** The text was set by the page, which knows it already. */
const fromOutside = 'fromOutside';

const startOf = (value: string, openLink: () => void) =>
  State.create({ doc: documentOf(value), plugins: [...plugins(openLink)] });

/** The editor in its element, as long as that is on the page; the text goes both ways. */
export function useEditor(element: RefObject<HTMLElement>, options: EditorOptions): Editor {
  const latest = useRef(options);
  latest.current = options;
  const [state, setState] = useState(() => startOf(options.value, () => latest.current.openLink()));
  const view = useRef<EditorView>();
  const send = (transaction: Transaction) => view.current?.dispatch(transaction);
  const select = (start: number, end: number) => {
    const now = view.current;
    if (!now) return;
    const { doc, tr } = now.state;
    const place = TextSelection.create(doc, positionOf(doc, start), positionOf(doc, end));
    now.focus();
    now.dispatch(tr.setSelection(place).scrollIntoView());
  };
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const made = new EditorView(
      { mount: element.current },
      {
        ...pasting,
        state,
        attributes: latest.current.attributes,
        dispatchTransaction(transaction) {
          const next = made.state.apply(transaction);
          made.updateState(next);
          setState(next);
          if (transaction.docChanged && transaction.getMeta(fromOutside) !== true)
            latest.current.write(textOf(next.doc));
        },
      },
    );
    view.current = made;
    const { caret } = latest.current;
    if (caret.current) select(caret.current.start, caret.current.end);
    caret.current = undefined;
    return () => {
      view.current = undefined;
      made.destroy();
    };
    // One editor for as long as the element is there; what changes reaches it below.
  }, []);
  useEffect(() => view.current?.setProps({ attributes: options.attributes }), [options.attributes]);
  useEffect(() => {
    const now = view.current;
    const value = options.value.replaceAll('\r\n', '\n');
    if (!now || value === textOf(now.state.doc)) return;
    const { doc, tr } = now.state;
    now.dispatch(tr.replaceWith(0, doc.content.size, documentOf(value).content).setMeta(fromOutside, true));
  }, [options.value]);
  return {
    state,
    send,
    select,
    run: (command) => view.current && command(view.current.state, send, view.current),
    focus: () => view.current?.focus(),
  };
}
