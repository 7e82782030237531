import { useMemo } from 'react';
import { useText } from '../../text';
import type { ColumnWords } from '../../ui';
import { localTextsText } from './text';

/** The columns of a local text as people know them. */
export function useColumnWords(): Readonly<Record<string, ColumnWords>> {
  const { columns, states } = useText(localTextsText);
  return useMemo(
    () => ({
      Text: { title: columns.Text, long: true },
      BaseText: { title: columns.BaseText, long: true },
      BaseVersion: { title: columns.BaseVersion },
      State: {
        title: columns.State,
        shown: (value: unknown) => (typeof value === 'string' ? (states[value] ?? value) : ''),
      },
    }),
    [columns, states],
  );
}
