import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../contracts/failure';
import type { Row } from '../../../contracts/listSchema';
import type { ListStore, Watch } from '../../../contracts/listStore';
import { planElements, yearItems } from '../../../lists';

export type PlanRow = Row<typeof planElements>;
export type YearRow = Row<typeof yearItems>;

export interface WorkspaceRows {
  readonly plan: readonly PlanRow[];
  readonly year: readonly YearRow[];
  /** SharePoint lets this person write there. */
  readonly mayEdit: boolean;
}

export type WorkspaceRowsState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  /** The site is there, and not all of its lists. */
  | { readonly name: 'unmade' }
  | { readonly name: 'ready'; readonly rows: WorkspaceRows };

/** Follows the plan and the year for as long as a page is open. */
export function useWorkspaceRows(store: ListStore) {
  const [state, setState] = useState<WorkspaceRowsState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    setState({ name: 'loading' });
    watch.current = store.watch(
      { planElements, yearItems },
      {
        seen({ lists, mayEdit }) {
          const failures = Object.values(lists).flatMap((list) => (list.ok ? [] : [list.failure]));
          const failure = failures.find(({ id }) => id !== 'missingList');
          if (failure) setState({ name: 'failed', failure });
          else if (lists.planElements.ok && lists.yearItems.ok)
            setState({
              name: 'ready',
              rows: { plan: lists.planElements.rows, year: lists.yearItems.rows, mayEdit },
            });
          else setState({ name: 'unmade' });
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
