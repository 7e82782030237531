import { Body1 } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { History } from '../../../ui';
import { useRowStyles } from '../Rows.styles';
import type { SettingsRows } from '../rows/useSettingsRows';
import { type Change, changesOf, toldLists } from './change';
import { ChangeLine } from './ChangeLine';
import { putBack, rowOf } from './putBack';
import { changesText } from './text';
import { useSentence } from './useSentence';

/** Nobody looks further back than this many rows in one go. */
const rowsLookedAt = 40;

/** Who changed what in the settings and when, newest first, as SharePoint's versions have it. */
export default function Changes(props: { readonly store: ListStore; readonly rows: SettingsRows }) {
  const { store, rows } = props;
  const styles = useRowStyles();
  const text = useText(changesText);
  const sentence = useSentence(rows);
  const turn = useTurn(rows);
  const load = useCallback(
    () => store.history(toldLists, rowsLookedAt).then(changesOf),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- What was put back has arrived: SharePoint has one more version.
    [store, turn],
  );
  return (
    <div className={styles.changes}>
      <History framed load={load} words={text.history} keyOf={({ id }) => id}>
        {(change: Change) => {
          const row = rowOf(rows, change);
          return (
            <ChangeLine
              {...{ change, row }}
              sentence={sentence(change)}
              putBack={() => row && putBack(store, change, row)}
            />
          );
        }}
      </History>
      <Body1 className={styles.quiet}>{text.removed}</Body1>
    </div>
  );
}

/** Counts how often what was on its way has arrived. */
function useTurn({ settings, areas, departments, numbers, persons }: SettingsRows): number {
  const onItsWay = [...settings, ...areas, ...departments, ...numbers, ...persons].some(
    ({ saving }) => saving !== undefined,
  );
  const before = useRef(onItsWay);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (before.current && !onItsWay) setTurn((count) => count + 1);
    before.current = onItsWay;
  }, [onItsWay]);
  return turn;
}
