import type { ContentBlock } from '../../content';
import type { Language } from '../../contracts/language';
import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type localTexts, RowReader } from '../../lists';

/** The municipality's own wording of one supplied block in one language. */
export interface LocalText {
  readonly contentId: string;
  readonly language: string;
  readonly published: boolean;
  /** One paragraph or step a line. */
  readonly text: string;
}

export function localTextFromRow(row: Row<typeof localTexts>): FromRow<LocalText> {
  const read = new RowReader(row);
  const contentId = read.required('Title', fieldTypes.shortText);
  const language = read.required('Language', fieldTypes.shortText);
  const state = read.required('State', fieldTypes.shortText);
  const text = read.required('Text', fieldTypes.pageText);
  return read.result(() => ({
    contentId: contentId ?? '',
    language: language ?? '',
    published: state === 'published',
    text: text ?? '',
  }));
}

/** A block as it is shown: the published local text stands before the supplied one. */
export interface ShownText {
  readonly lines: readonly string[];
  readonly local: boolean;
}

export function shownText(
  block: ContentBlock<readonly string[]>,
  local: readonly LocalText[],
  language: Language,
): ShownText {
  const own = local.find(
    (text) => text.published && text.contentId === block.id && text.language === language,
  );
  const lines = own?.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines?.length ? { lines, local: true } : { lines: block.text[language], local: false };
}

/** The first sentence, which can stand alone, and what follows it. */
export function leadAndRest(line: string): readonly [lead: string, rest: string] {
  const end = line.search(/[.!?]\s/);
  return end < 0 ? [line, ''] : [line.slice(0, end + 1), line.slice(end + 1).trim()];
}
