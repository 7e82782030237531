import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../contracts/failure';
import type { ListSchema, Row } from '../../../contracts/listSchema';
import type { ListStore, SiteRead, Watch } from '../../../contracts/listStore';
import { homeLists } from '../../../lists';
import { type Answers, answersFrom } from '../answers/answers';

type Rows<C extends keyof typeof homeLists> = readonly Row<(typeof homeLists)[C]>[];

/** What the settings page is about, as it stands in SharePoint with this person's own changes laid over. */
export interface SettingsRows {
  readonly mayEdit: boolean;
  /** Some of the product's lists are not there. */
  readonly listsMissing: boolean;
  readonly settings: Rows<'settings'>;
  /** Those of the settings that are asked for here. */
  readonly answers: Answers;
  readonly areas: Rows<'areas'>;
  readonly departments: Rows<'departments'>;
  readonly persons: Rows<'resourcePersons'>;
  readonly numbers: Rows<'helpNumbers'>;
  readonly localTexts: Rows<'localTexts'>;
}

export type SettingsRowsState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'ready'; readonly rows: SettingsRows };

/** Follows the site for as long as the page is open: the same read as the rest of the product, so it costs nothing. */
export function useSettingsRows(store: ListStore) {
  const [state, setState] = useState<SettingsRowsState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    watch.current = store.watch(homeLists, {
      seen(read) {
        const failure = failureOf(read);
        setState(failure ? { name: 'failed', failure } : { name: 'ready', rows: settingsRows(read) });
      },
      failed: (failure) =>
        setState((shown) => (shown.name === 'ready' ? shown : { name: 'failed', failure })),
    });
    return () => watch.current?.stop();
  }, [store]);
  const read = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, read };
}

type Read = SiteRead<typeof homeLists>;

/** A list that is there and cannot be read; one that is missing is what the page is for. */
function failureOf({ lists }: Read): Failure | undefined {
  return Object.values(lists)
    .flatMap((list) => (list.ok ? [] : [list.failure]))
    .find(({ id }) => id !== 'missingList');
}

function settingsRows({ mayEdit, lists }: Read): SettingsRows {
  const rowsOf = <S extends ListSchema>(list: { readonly ok: boolean; readonly rows?: readonly Row<S>[] }) =>
    list.rows ?? [];
  return {
    mayEdit,
    listsMissing: Object.values(lists).some(({ ok }) => !ok),
    settings: rowsOf(lists.settings),
    answers: answersFrom(rowsOf(lists.settings)),
    areas: rowsOf(lists.areas),
    departments: rowsOf(lists.departments),
    persons: rowsOf(lists.resourcePersons),
    numbers: rowsOf(lists.helpNumbers),
    localTexts: rowsOf(lists.localTexts),
  };
}
