import { useCallback, useEffect, useRef, useState } from 'react';
import { Failure } from '../../contracts/failure';
import type { ListSchema } from '../../contracts/listSchema';
import type { ListRead, ListStore } from '../../contracts/listStore';
import { staffLists } from '../../lists';
import { exportFiles, isExported, unsent } from './exportFiles';
import type { ReadList } from './readList';
import { saveZip } from './saveZip';

export type ExportState =
  | { readonly name: 'ready' | 'reading' }
  | { readonly name: 'unsent'; readonly rows: number }
  | { readonly name: 'done'; readonly lists: readonly ReadList[] }
  | { readonly name: 'failed'; readonly failure: Failure };

/** Reads every list anew and hands all of it over as one file. */
export function useExport(
  store: ListStore,
  about: { readonly municipality: string; readonly staffSite: string },
) {
  const [state, setState] = useState<ExportState>({ name: 'ready' });
  const stop = useRef<() => void>();
  useEffect(() => () => stop.current?.(), []);
  const { municipality, staffSite } = about;
  const begin = useCallback(async () => {
    setState({ name: 'reading' });
    try {
      const lists = await readAll(store, (stopReading) => (stop.current = stopReading));
      const rows = unsent(lists);
      if (rows > 0) {
        setState({ name: 'unsent', rows });
        return;
      }
      const at = new Date();
      saveZip(
        `stalkingberedskab-${at.toISOString().slice(0, 10)}.zip`,
        exportFiles(lists, { municipality, staffSite, at }),
        at,
      );
      setState({ name: 'done', lists });
    } catch (cause) {
      setState({ name: 'failed', failure: Failure.from(cause) });
    }
  }, [store, municipality, staffSite]);
  return { state, begin };
}

/** What SharePoint answers now, never what this device remembers. @throws {Failure} */
function readAll(store: ListStore, started: (stop: () => void) => void): Promise<readonly ReadList[]> {
  return new Promise((done, fail) => {
    const asked = Date.now();
    const watch = store.watch(staffLists, {
      seen(view) {
        if (view.from === 'device' || view.readAt < asked) return;
        setTimeout(() => watch.stop());
        const reads: Readonly<Record<string, ListRead>> = view.lists;
        done(
          Object.values<ListSchema>(staffLists).flatMap((schema) => {
            const read = reads[schema.code];
            return read && isExported(schema) ? [{ schema, read }] : [];
          }),
        );
      },
      failed(failure) {
        setTimeout(() => watch.stop());
        fail(failure);
      },
    });
    started(() => watch.stop());
    watch.refresh({ interactive: true });
  });
}
