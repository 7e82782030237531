import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../contracts/failure';
import type { Row } from '../../../contracts/listSchema';
import type { ListStore, Watch } from '../../../contracts/listStore';
import { type settings, homeLists } from '../../../lists';
import { type DecisionName, decisionNames, type DecisionValues } from './decision';

type SettingRow = Row<typeof settings>;
export type DecisionRows = ReadonlyMap<DecisionName, SettingRow>;

export type DecisionRowsState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'ready'; readonly mayEdit: boolean; readonly rows: DecisionRows };

/** Follows the settings that a decision is kept in: the same read as the rest of the product, so it costs nothing. */
export function useDecisionRows(store: ListStore) {
  const [state, setState] = useState<DecisionRowsState>({ name: 'loading' });
  const watch = useRef<Watch>();
  useEffect(() => {
    watch.current = store.watch(homeLists, {
      seen({ lists, mayEdit }) {
        const list = lists.settings;
        setState(
          list.ok
            ? { name: 'ready', mayEdit, rows: decisionRows(list.rows) }
            : { name: 'failed', failure: list.failure },
        );
      },
      failed: (failure) =>
        setState((shown) => (shown.name === 'ready' ? shown : { name: 'failed', failure })),
    });
    return () => watch.current?.stop();
  }, [store]);
  const read = useCallback(() => watch.current?.refresh({ interactive: true }), []);
  return { state, read };
}

/** Of two rows with one name the first counts, here as everywhere. */
function decisionRows(rows: readonly SettingRow[]): DecisionRows {
  const named = rows.flatMap((row) => {
    const name = decisionNames.find((one) => one === row.fields.Title);
    return name ? [[name, row] as const] : [];
  });
  return new Map(named.reverse());
}

export function valuesIn(rows: DecisionRows): DecisionValues {
  const values = decisionNames.map((name) => {
    const value = rows.get(name)?.fields.Value;
    return [name, typeof value === 'string' ? value.trim() : ''] as const;
  });
  return Object.fromEntries(values) as DecisionValues;
}
