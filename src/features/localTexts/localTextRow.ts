/** How a municipality's own text is kept: one row for each supplied text and language, from its first publishing on. */
import type { Row } from '../../contracts/listSchema';
import type { Language } from '../../contracts/language';
import type { Fields } from '../../contracts/saving';
import { fieldTypes, type localTexts } from '../../lists';
import * as v from 'valibot';
import type { AdaptableText } from './textSet';

export type LocalTextRow = Row<typeof localTexts>;

/** The columns that change when a text is published, or withdrawn so that the supplied one stands again. Never a draft: everyone reads the list. */
export const writtenColumns = ['Text', 'State', 'BaseVersion', 'BaseText'] as const;
export type WrittenFields = Readonly<Record<(typeof writtenColumns)[number], string>>;

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

export function isPublished(row: LocalTextRow | undefined): row is LocalTextRow {
  return (
    row?.fields.State === 'published' && v.is(fieldTypes.pageText, row.fields.Text) && textOf(row) !== ''
  );
}

/** The row of one text: of several, the one that staff see. */
export function rowOf(
  rows: readonly LocalTextRow[],
  contentId: string,
  language: Language,
): LocalTextRow | undefined {
  const own = rows.filter(
    ({ fields }) =>
      asText(fields.Title).trim() === contentId &&
      asText(fields.Language).trim() === language &&
      fields.State !== 'pack',
  );
  return own.find(isPublished) ?? own[0];
}

/** Line ends as people write them: SharePoint may give them back in two characters. */
export function textOf({ fields }: Pick<LocalTextRow, 'fields'>): string {
  return asText(fields.Text).replaceAll('\r\n', '\n').trim();
}

export function writtenFields({ fields }: { readonly fields: Fields }): WrittenFields {
  const { Text, State, BaseVersion, BaseText } = fields;
  return {
    Text: asText(Text),
    State: asText(State),
    BaseVersion: asText(BaseVersion),
    BaseText: asText(BaseText),
  };
}

export function suppliedText({ block }: Pick<AdaptableText, 'block'>, language: Language): string {
  return [block.text[language]].flat().join('\n');
}

/** The supplied text has been renewed since the municipality wrote its own. */
export function isOutdated(row: LocalTextRow | undefined, { block }: Pick<AdaptableText, 'block'>): boolean {
  return isPublished(row) && asText(row.fields.BaseVersion) !== block.version;
}

/** Only what differs from what the person saw. */
export function changedFields(base: WrittenFields, next: WrittenFields): Partial<WrittenFields> {
  return Object.fromEntries(
    writtenColumns.filter((name) => base[name] !== next[name]).map((name) => [name, next[name]]),
  );
}

/** The same for everyone, so that two people's first publishing of one text meets in one row and is decided on. */
export function keyOf(contentId: string, language: Language): string {
  return `localText/${contentId}/${language}`;
}
