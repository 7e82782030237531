import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { type areas, fieldTypes, RowReader } from '../../lists';
import type { Area } from './area';

export function areaFromRow(row: Row<typeof areas>): FromRow<Area> {
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
