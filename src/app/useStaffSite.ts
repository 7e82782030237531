import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../contracts/failure';
import type { ListStore, ReadOptions } from '../contracts/listStore';
import { staffLists } from '../lists';
import { rememberNumbers } from './rememberedNumbers';
import { type StaffSite, staffSiteFrom } from './staffSite';

export type StaffSiteState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly site: StaffSite }
  | { readonly name: 'failed'; readonly failure: Failure };

/** Reads the staff site once; `read` reads it again. The latest question wins, however late an earlier answer comes. */
export function useStaffSite(store: ListStore, staffSite: string) {
  const [state, setState] = useState<StaffSiteState>({ name: 'loading' });
  const [question, ask] = useState<ReadOptions>({});
  useEffect(() => {
    let current = true;
    setState({ name: 'loading' });
    store.read(staffLists, question).then(
      (answer) => {
        if (!current) return;
        const site = staffSiteFrom(answer);
        if (answer.lists.helpNumbers.ok) rememberNumbers(staffSite, site.helpNumbers);
        setState({ name: 'ready', site });
      },
      (cause: unknown) => {
        if (current) setState({ name: 'failed', failure: Failure.from(cause) });
      },
    );
    return () => {
      current = false;
    };
  }, [store, staffSite, question]);
  const read = useCallback(() => ask({ interactive: true }), []);
  return { state, read };
}
