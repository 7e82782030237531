import { useState } from 'react';
import type { Kept, ListStore } from '../../../contracts/listStore';
import { takeBack, takeIn, type WrittenLine } from './applying';
import { guessMapping, type Mapping } from './mapping';
import { type NoPartners, readPartnerFile } from './readPartnerFile';
import type { Table } from '../../../files';

export interface Preview {
  readonly name: 'preview';
  readonly file: string;
  readonly kind: 'table' | 'cards';
  readonly table: Table;
  readonly mapping: Mapping;
  /** Why the lines could not be kept when they were accepted. */
  readonly notKept?: 'guard' | 'newerLists';
}

export type ImportState =
  | { readonly name: 'choosing'; readonly refused?: { readonly file: string; readonly why: NoPartners } }
  | { readonly name: 'reading' | 'keeping' | 'undoing' }
  | Preview
  | {
      readonly name: 'takenIn';
      readonly lines: readonly WrittenLine[];
      /** Only this window has them until SharePoint does. */
      readonly fragile: boolean;
    }
  | { readonly name: 'undone' };

/** A file on its way in: chosen, looked at, accepted, taken back. Nothing is written before it is accepted. */
export function useImport(store: ListStore) {
  const [state, setState] = useState<ImportState>({ name: 'choosing' });
  return {
    state,
    choose: async (file: File) => {
      setState({ name: 'reading' });
      const read = await readPartnerFile(file);
      setState(
        read.ok
          ? {
              ...{ name: 'preview', file: read.name, kind: read.kind, table: read.table },
              mapping: guessMapping(read.table.header),
            }
          : { name: 'choosing', refused: { file: read.name, why: read.why } },
      );
    },
    putAway: () => setState({ name: 'choosing' }),
    map: (preview: Preview, mapping: Mapping) => setState({ ...preview, mapping, notKept: undefined }),
    accept: async (preview: Preview, lines: readonly WrittenLine[]) => {
      setState({ name: 'keeping' });
      const kept = await takeIn(store, lines);
      const notKept = refusal(kept);
      setState(
        notKept ? { ...preview, notKept } : { name: 'takenIn', lines, fragile: kept.state === 'notSaved' },
      );
    },
    undo: async (lines: readonly WrittenLine[], stuck: readonly string[]) => {
      setState({ name: 'undoing' });
      await takeBack(store, lines, stuck);
      setState({ name: 'undone' });
    },
  };
}

function refusal(kept: Kept): 'guard' | 'newerLists' | undefined {
  return kept.state === 'notSaved' && kept.why !== 'device' ? kept.why : undefined;
}
