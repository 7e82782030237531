import type { Language } from '../../../../contracts/language';
import type { Column } from '../../../../contracts/listSchema';
import type { ColumnWords } from '../../../../ui';
import type { NamedSchema } from './namedRow';

/** The columns as people know them, for the question when two changed one. */
export function columnWords(schema: NamedSchema, language: Language): Readonly<Record<string, ColumnWords>> {
  return Object.fromEntries(
    Object.entries<Column>(schema.columns).map(([name, { title }]) => [
      name,
      { title: title[language], shown: (value: unknown) => (typeof value === 'string' ? value : '') },
    ]),
  );
}
