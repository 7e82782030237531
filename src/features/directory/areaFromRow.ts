import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { type areas, fieldTypes, RowReader } from '../../lists';
import type { Area } from './area';

/** An area that is no longer in use gives nothing and is no fault. */
export function areaFromRow(row: Row<typeof areas>): FromRow<Area> {
  if (row.fields.State === 'retired') return { problems: [] };
  const read = new RowReader(row);
  const name = read.required('Title', fieldTypes.shortText);
  const english = read.optional('TitleEnglish', fieldTypes.shortText);
  const sortOrder = read.optional('SortOrder', fieldTypes.order) ?? Number.MAX_SAFE_INTEGER;
  return read.result(() => ({
    key: row.key || (name ?? ''),
    name: { da: name ?? '', en: english ?? name ?? '' },
    sortOrder,
  }));
}
