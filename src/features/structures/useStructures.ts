import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../contracts/failure';
import type { ListStore, Watch } from '../../contracts/listStore';
import { structures } from '../../lists';
import type { Structure } from './structure';
import { structureFromRow } from './structureFromRow';

export type StructuresState =
  | { readonly name: 'loading' }
  /** The site is there, and its list is not. */
  | { readonly name: 'unmade' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | {
      readonly name: 'ready';
      readonly structures: readonly Structure[];
      /** SharePoint lets this person write there. */
      readonly mayEdit: boolean;
    };

/** Follows the groups for as long as the page is open. */
export function useStructures(store: ListStore) {
  const [state, setState] = useState<StructuresState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    setState({ name: 'loading' });
    watch.current = store.watch(
      { structures },
      {
        seen({ mayEdit, lists: { structures: list } }) {
          if (list.ok) {
            const found = list.rows.flatMap((row) => structureFromRow(row).value ?? []);
            const sorted = found.sort((a, b) => a.name.localeCompare(b.name, 'da'));
            setState({ name: 'ready', structures: sorted, mayEdit: list.mayEdit ?? mayEdit });
          } else if (list.failure.id === 'missingList') setState({ name: 'unmade' });
          else setState({ name: 'failed', failure: list.failure });
        },
        failed: (failure) =>
          setState((shown) => (shown.name === 'ready' ? shown : { name: 'failed', failure })),
      },
    );
    return () => watch.current?.stop();
  }, [store]);
  const read = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, read };
}
