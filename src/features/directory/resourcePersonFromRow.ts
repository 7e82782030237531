import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type resourcePersons, RowReader } from '../../lists';
import { personThemes, type ResourcePerson } from './resourcePerson';

const listIn = (text = '') =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

export function resourcePersonFromRow(row: Row<typeof resourcePersons>): FromRow<ResourcePerson> {
  const read = new RowReader(row);
  const text = (column: 'JobTitle' | 'Role' | 'Institution' | 'Themes' | 'Substitute') =>
    read.optional(column, fieldTypes.shortText);
  const day = (column: 'AwayUntil' | 'TrainedOn' | 'ConfirmedOn') => read.optional(column, fieldTypes.day);
  const name = read.required('Title', fieldTypes.shortText);
  const jobTitle = text('JobTitle');
  const areaKeys = listIn(read.required('AreaKeys', fieldTypes.shortText));
  const phone = read.optional('Phone', fieldTypes.phone);
  const mail = read.optional('Mail', fieldTypes.mail);
  const themes = listIn(text('Themes'));
  const more = {
    ...{ role: text('Role'), institution: text('Institution'), substitute: text('Substitute') },
    themes: personThemes.filter((theme) => themes.includes(theme)),
    ...{ awayUntil: day('AwayUntil'), trainedOn: day('TrainedOn'), confirmedOn: day('ConfirmedOn') },
  };
  return read.result(() => ({
    ...{ key: row.key || row.editUrl, name: name ?? '', jobTitle, areaKeys, phone, mail },
    ...more,
  }));
}
