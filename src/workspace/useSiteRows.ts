import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../contracts/failure';
import type { ListSchema, Row } from '../contracts/listSchema';
import type { ListRead, ListStore, Watch } from '../contracts/listStore';

type Lists = Readonly<Record<string, ListSchema>>;

/** Rows of several lists of one site. */
export interface SiteRows<L extends Lists> {
  readonly rows: { readonly [C in keyof L]: readonly Row<L[C]>[] };
  /** Lists this person may not read. */
  readonly closed: ReadonlySet<keyof L>;
  /** SharePoint lets this person write there. */
  readonly mayEdit: boolean;
}

export type SiteRowsState<L extends Lists> =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  /** The site is there, and not all of its lists. */
  | { readonly name: 'unmade' }
  | ({ readonly name: 'ready' } & SiteRows<L>);

/**
 * Follows some lists of the group's site for as long as a page is open.
 * @param lists the same object every time
 * @param mayBeClosed those that some of the group's members may not read
 */
export function useSiteRows<L extends Lists>(
  store: ListStore,
  lists: L,
  mayBeClosed: readonly (keyof L)[] = nothing,
) {
  const [state, setState] = useState<SiteRowsState<L>>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    setState({ name: 'loading' });
    watch.current = store.watch(lists, {
      seen: ({ lists: read, mayEdit }) => setState(stateOf<L>(read, mayEdit, mayBeClosed)),
      failed: (failure) =>
        setState((shown) => (shown.name === 'ready' ? shown : { name: 'failed', failure })),
    });
    return () => watch.current?.stop();
  }, [store, lists, mayBeClosed]);
  const read = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, read };
}

const nothing: readonly never[] = [];

function stateOf<L extends Lists>(
  read: { readonly [C in keyof L]: ListRead<L[C]> },
  mayEdit: boolean,
  mayBeClosed: readonly (keyof L)[],
): SiteRowsState<L> {
  const rows: Partial<Record<keyof L, readonly Row[]>> = {};
  const closed = new Set<keyof L>();
  let unmade = false;
  for (const name of Object.keys(read) as (keyof L)[]) {
    const list = read[name];
    rows[name] = list.ok ? list.rows : [];
    if (list.ok) continue;
    const { id } = list.failure;
    // To somebody without rights SharePoint may say of a closed list that it is not there.
    if (mayBeClosed.includes(name) && (id === 'noAccess' || id === 'missingList')) closed.add(name);
    else if (id === 'missingList') unmade = true;
    else return { name: 'failed', failure: list.failure };
  }
  if (unmade) return { name: 'unmade' };
  return { name: 'ready', rows: rows as SiteRows<L>['rows'], closed, mayEdit };
}
