import type { Language } from '../../../../contracts/language';
import type { Row } from '../../../../contracts/listSchema';
import type { areas, departments } from '../../../../lists';

/** What a municipality names in its own words, orders, and takes out of use without losing what points at it. */
export type NamedSchema = typeof areas | typeof departments;
export type NamedRow = Pick<Row, 'key' | 'number' | 'editUrl' | 'saving'> & {
  readonly fields: Readonly<Partial<Record<'Title' | 'TitleEnglish' | 'State' | 'SortOrder', unknown>>>;
};

export interface Names {
  readonly Title: string;
  readonly TitleEnglish: string;
}

/** Rows of another list that one of these can belong to. */
export interface Places {
  /** Which column holds the key of the one it belongs to. */
  readonly column: 'AreaKey';
  readonly label: string;
  /** Key of the one whose rows these are. */
  readonly here: string;
  readonly all: readonly { readonly key: string; readonly name: string }[];
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Its Danish name, which is the one it has to have. */
export function nameOf({ fields }: Pick<NamedRow, 'fields'>): string {
  return textOf(fields.Title);
}

/** Its name in the reader's language, where it has one. */
export function shownName(row: Pick<NamedRow, 'fields'>, language: Language): string {
  return (language === 'en' && textOf(row.fields.TitleEnglish)) || nameOf(row);
}

export function namesOf({ fields }: Pick<NamedRow, 'fields'>): Names {
  return {
    Title: typeof fields.Title === 'string' ? fields.Title : '',
    TitleEnglish: typeof fields.TitleEnglish === 'string' ? fields.TitleEnglish : '',
  };
}

export function isRetired({ fields }: Pick<NamedRow, 'fields'>): boolean {
  return fields.State === 'retired';
}
