import type { LocalText } from '../../content';
import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type localTexts, RowReader } from '../../lists';

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
    ...(state === 'pack' && { pack: true }),
    text: text ?? '',
  }));
}
