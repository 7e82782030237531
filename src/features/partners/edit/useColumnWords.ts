import { useMemo } from 'react';
import { partners } from '../../../lists';
import { longDate, useLanguage, useText } from '../../../text';
import type { ColumnWords } from '../../../ui';
import { partnerKind } from '../partnerKinds';
import { partnersText } from '../text';
import { longColumns, typedText } from './partnerFields';

/** The columns of a partner as people know them. */
export function useColumnWords(): Readonly<Record<string, ColumnWords>> {
  const language = useLanguage();
  const { kinds } = useText(partnersText);
  return useMemo(() => {
    const shown = (name: string, value: unknown) => {
      const text = typedText(name, value);
      if (name === 'Kind' && text !== '') return kinds[partnerKind(text)];
      return name === 'CheckedOn' && text !== '' ? longDate(text, language) : text;
    };
    return Object.fromEntries(
      Object.entries(partners.columns).map(([name, { title }]) => [
        name,
        {
          ...{ title: title[language], long: longColumns.has(name) },
          shown: (value: unknown) => shown(name, value),
        },
      ]),
    );
  }, [language, kinds]);
}
