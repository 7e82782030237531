import { useState } from 'react';
import type { ModelNumber } from '../../../content/models';
import type { RowChange, ListStore } from '../../../contracts/listStore';
import { yearItems } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { madeAgain } from '../workspace/rowFields';
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
  return {
    /** What was done last, while it can be undone. */
    last,
    async suggest() {
      const there = new Set(items.map(({ key }) => key));
      const added = suggestedYear(model)
        .map((one) => ({ key: suggestedKey(one.id), one }))
        .filter(({ key }) => !there.has(key))
        .map(({ key, one }) => ({
          key,
          fields: { Title: one.title[language], Kind: one.kind as string, Month: one.month },
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
