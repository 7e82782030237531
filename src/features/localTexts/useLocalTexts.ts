import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../contracts/failure';
import type { ListStore, Watch } from '../../contracts/listStore';
import type { Authorship } from '../../contracts/saving';
import { localTexts, settings } from '../../lists';
import type { SettingRow } from './facts/cardFact';
import type { LocalTextRow } from './localTextRow';

export type LocalTextsState =
  | { readonly name: 'loading' }
  | { readonly name: 'notAllowed' }
  | { readonly name: 'missing' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | {
      readonly name: 'ready';
      readonly rows: readonly LocalTextRow[];
      readonly settings: readonly SettingRow[];
      /** By key; empty until SharePoint has told. */
      readonly written: ReadonlyMap<string, Authorship>;
    };

const watched = { localTexts, settings };
const unknown: ReadonlyMap<string, Authorship> = new Map();

/** The municipality's own texts for as long as the page is open, and who wrote each of them. */
export function useLocalTexts(store: ListStore) {
  const [state, setState] = useState<LocalTextsState>({ name: 'loading' });
  const [written, setWritten] = useState(unknown);
  const watch = useRef<Watch>();
  useEffect(() => {
    watch.current = store.watch(watched, {
      seen({ mayEdit, lists }) {
        const { localTexts: texts, settings: choices } = lists;
        if (!mayEdit) setState({ name: 'notAllowed' });
        else if (texts.ok)
          setState({
            ...{ name: 'ready', rows: texts.rows, written: unknown },
            settings: choices.ok ? choices.rows : [],
          });
        else if (texts.failure.id === 'missingList') setState({ name: 'missing' });
        else setState({ name: 'failed', failure: texts.failure });
      },
      failed: (failure) =>
        setState((shown) => (shown.name === 'loading' ? { name: 'failed', failure } : shown)),
    });
    return () => watch.current?.stop();
  }, [store]);
  const inSharePoint = state.name === 'ready' ? signature(state.rows) : '';
  useEffect(() => {
    if (inSharePoint === '') return undefined;
    let left = false;
    store.lastWritten(localTexts).then(
      (found) => left || setWritten(found),
      // Who and when are left out; the texts themselves are here.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [store, inSharePoint]);
  const retry = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state: state.name === 'ready' ? { ...state, written } : state, retry };
}

/** Another one whenever SharePoint has something new. */
function signature(rows: readonly LocalTextRow[]): string {
  return rows
    .filter(({ saving }) => saving === undefined)
    .map(({ key, fields }) => [key, fields.State, fields.Text].join(' '))
    .join('\n');
}
