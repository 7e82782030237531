import type { HelpNumber } from '../../contracts/helpNumber';
import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type helpNumbers, RowReader } from '../../lists';

/** A number that the municipality has written in its list, with the place it wants it in. */
export interface OwnHelpNumber extends HelpNumber {
  readonly sortOrder: number;
}

export function helpNumberFromRow(row: Row<typeof helpNumbers>): FromRow<OwnHelpNumber> {
  const read = new RowReader(row);
  const label = read.required('Title', fieldTypes.shortText);
  const labelEnglish = read.optional('TitleEnglish', fieldTypes.shortText);
  const number = read.required('Phone', fieldTypes.phone);
  const hours = read.optional('Hours', fieldTypes.shortText);
  const hoursEnglish = read.optional('HoursEnglish', fieldTypes.shortText);
  const checkedOn = read.optional('CheckedOn', fieldTypes.day);
  const sortOrder = read.optional('SortOrder', fieldTypes.order) ?? Number.MAX_SAFE_INTEGER;
  return read.result(() => ({
    label: { da: label ?? '', en: labelEnglish ?? label ?? '' },
    number: number ?? '',
    note: hours === undefined ? undefined : { da: hours, en: hoursEnglish ?? hours },
    checkedOn,
    sortOrder,
    urgency: 'help',
  }));
}
