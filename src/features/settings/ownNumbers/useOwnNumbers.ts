import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../contracts/failure';
import type { ListStore, Watch } from '../../../contracts/listStore';
import { helpNumbers } from '../../../lists';
import { inOrder } from '../rows/order';
import type { NumberRow } from './ownNumber';

export type OwnNumbersState =
  | { readonly name: 'loading' }
  /** Nothing for this person here: they may not edit, or the list is not there yet. */
  | { readonly name: 'none' }
  /** `mine`: what this person has written and SharePoint has not taken. */
  | { readonly name: 'failed'; readonly failure: Failure; readonly mine?: readonly NumberRow[] }
  | { readonly name: 'ready'; readonly rows: readonly NumberRow[] };

const watched = { helpNumbers };

/** The municipality's own numbers for as long as the page is open, with what this person has written laid over. */
export function useOwnNumbers(store: ListStore) {
  const [state, setState] = useState<OwnNumbersState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    watch.current = store.watch(watched, {
      seen({ mayEdit, lists }) {
        const { helpNumbers: list } = lists;
        const mine = list.ok ? [] : (list.mine ?? []);
        const notForMe = !mayEdit || (!list.ok && list.failure.id === 'missingList');
        if (notForMe && mine.length === 0) setState({ name: 'none' });
        else if (list.ok) setState({ name: 'ready', rows: inOrder(list.rows) });
        else setState({ name: 'failed', failure: list.failure, mine });
      },
      failed: (failure) =>
        setState((shown) => (shown.name === 'loading' ? { name: 'failed', failure } : shown)),
    });
    return () => watch.current?.stop();
  }, [store]);
  const retry = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, retry };
}
