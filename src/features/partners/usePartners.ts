import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../contracts/failure';
import type { Row } from '../../contracts/listSchema';
import type { ListStore, Watch } from '../../contracts/listStore';
import { partners } from '../../lists';

export type PartnerRow = Row<typeof partners>;

export type PartnersState =
  | { readonly name: 'loading' }
  | { readonly name: 'notMade' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | {
      readonly name: 'ready';
      readonly rows: readonly PartnerRow[];
      /** SharePoint lets this person write in the list. */
      readonly mayEdit: boolean;
    };

/** The list for as long as the page is open, with what this person has written laid over. */
export function usePartners(store: ListStore) {
  const [state, setState] = useState<PartnersState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    watch.current = store.watch(
      { partners },
      {
        seen({ mayEdit, lists }) {
          const list = lists.partners;
          if (list.ok) setState({ name: 'ready', rows: list.rows, mayEdit: list.mayEdit ?? mayEdit });
          else if (list.failure.id === 'missingList') setState({ name: 'notMade' });
          else setState({ name: 'failed', failure: list.failure });
        },
        failed: (failure) =>
          setState((shown) => (shown.name === 'loading' ? { name: 'failed', failure } : shown)),
      },
    );
    return () => watch.current?.stop();
  }, [store]);
  const retry = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, retry };
}
