import { useState } from 'react';
import type { ModelNumber } from '../../../content/models';
import type { RowChange, ListStore } from '../../../contracts/listStore';
import { yearItems } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { madeAgain } from '../../../workspace';
import { suggestedKey, suggestedYear } from './suggestedYear';
import { yearText } from './text';
import { inYearOrder, type YearItem } from './yearItem';

interface Undoable {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
}

/** What is done to the year as a whole, each thing with the way back. */
export function useYear(store: ListStore, model: ModelNumber, items: readonly YearItem[]) {
  const text = useText(yearText);
  const language = useLanguage();
  const [last, setLast] = useState<Undoable>();
  const there = new Set(items.map(({ key }) => key));
  const left = suggestedYear(model).filter(({ id }) => !there.has(suggestedKey(id)));
  return {
    /** There is something to suggest that is not there already. */
    maySuggest: left.length > 0,
    /** What was done last, while it can be undone. */
    last,
    async suggest() {
      const added = left.map(({ id, title, kind, month }) => ({
        key: suggestedKey(id),
        fields: { Title: title[language], Kind: kind as string, Month: month },
      }));
      const changes = added.map(
        ({ key, fields }) => ({ kind: 'change', key, base: undefined, fields }) as const,
      );
      await store.changeAll(yearItems, changes);
      setLast({
        words: text.suggested(added.length),
        undo: () =>
          store.changeAll(
            yearItems,
            added.map(({ key, fields }): RowChange<typeof yearItems> => ({
              kind: 'remove',
              key,
              base: fields,
            })),
          ),
      });
    },
    async remove({ row, title }: YearItem) {
      const again = madeAgain(yearItems, row.fields);
      await store.remove(yearItems, row.key, row.fields);
      setLast({
        words: text.removed(title),
        undo: () => store.change(yearItems, crypto.randomUUID(), undefined, again),
      });
    },
    async undo() {
      await last?.undo();
      setLast(undefined);
    },
    ordered: inYearOrder(items),
  };
}
