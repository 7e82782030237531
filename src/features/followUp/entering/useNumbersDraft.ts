import { useRef } from 'react';
import type { ListSchema, NewRow, Row } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import type { Fields } from '../../../contracts/saving';
import { type GuardFindings, type RowDraft, useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields, type useUndo } from '../../../workspace';
import { keepNumbers } from './keepNumbers';
import { type NumberProblem, numberProblem, wordsProblem } from './numberProblem';

export interface NumbersDraft {
  readonly draft: RowDraft<NumberProblem>;
  readonly guard: GuardFindings;
  /** Says that a number far from those before is meant as it stands. */
  readonly confirm: (column: string) => void;
}

/** Numbers of one row being typed: asked about where they look like a slip, kept at once, and taken back as quickly. */
export function useNumbersDraft<S extends ListSchema>(options: {
  readonly store: ListStore;
  readonly list: S;
  /** Undefined until somebody has written a number of it. */
  readonly row: Row<S> | undefined;
  readonly key: string;
  /** What the row says of itself: the same, whoever makes it. */
  readonly place: Partial<NewRow<S>>;
  /** What has been written of the same thing earlier. */
  readonly before: (column: string) => readonly number[];
  /** What is said when a column has been kept. @param text empty where a number was taken out */
  readonly said: (column: string, text: string) => string;
  readonly last: ReturnType<typeof useUndo>;
}): NumbersDraft {
  const { store, list, row, key, place, before, said, last } = options;
  const guard = useGuardFindings(list);
  const meant = useRef(new Set<string>());
  const shown: Fields | undefined = row?.fields;
  const isNumber = (column: string) => list.columns[column]?.type === 'number';
  const draft = useRowDraft<NumberProblem>({
    ...{ guard, row: shown, asText, required: [], name: `${list.code}/${key}` },
    problem(column, text) {
      if (!isNumber(column)) return wordsProblem(text);
      // What is kept already has been answered for.
      if (text === asText(column, shown?.[column]) || meant.current.has(nameOf(column, text)))
        return undefined;
      return numberProblem(text, before(column));
    },
    async save(base, typed) {
      const kept = await keepNumbers(store, list, { key, place }, base, typed);
      if (kept.state === 'savedHere' || kept.why === 'device') {
        const [[column, text] = ['', '']] = Object.entries(typed);
        const was = Object.keys(typed).map((name) => [name, asText(name, base?.[name])] as const);
        last.done(said(column, String(text)), () =>
          store.change(list, key, rowFields(list, typed), rowFields(list, Object.fromEntries(was))),
        );
      }
      return kept;
    },
  });
  return {
    ...{ draft, guard },
    confirm(column) {
      meant.current.add(nameOf(column, draft.text(column)));
      void draft.flush(column);
    },
  };
}

const nameOf = (column: string, text: string) => `${column}=${text}`;
