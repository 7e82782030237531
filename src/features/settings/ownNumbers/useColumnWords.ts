import { useMemo } from 'react';
import { helpNumbers } from '../../../lists';
import { longDate, useLanguage } from '../../../text';
import type { ColumnWords } from '../../../ui';
import { typedText } from './ownNumber';

/** The columns of a number as people know them. */
export function useColumnWords(): Readonly<Record<string, ColumnWords>> {
  const language = useLanguage();
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(helpNumbers.columns).map(([name, { title, type }]) => [
          name,
          {
            title: title[language],
            shown: (value: unknown) => {
              const text = typedText(name, value);
              return type === 'date' && text !== '' ? longDate(text, language) : text;
            },
          },
        ]),
      ),
    [language],
  );
}
