import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type resourcePersons, RowReader } from '../../lists';
import type { ResourcePerson } from './resourcePerson';

export function resourcePersonFromRow(row: Row<typeof resourcePersons>): FromRow<ResourcePerson> {
  const read = new RowReader(row);
  const name = read.required('Title', fieldTypes.shortText);
  const jobTitle = read.optional('JobTitle', fieldTypes.shortText);
  const areaKeys = read.required('AreaKeys', fieldTypes.shortText);
  const phone = read.optional('Phone', fieldTypes.phone);
  const mail = read.optional('Mail', fieldTypes.mail);
  return read.result(() => ({
    key: row.key || row.editUrl,
    name: name ?? '',
    jobTitle,
    areaKeys: (areaKeys ?? '')
      .split(';')
      .map((key) => key.trim())
      .filter(Boolean),
    phone,
    mail,
  }));
}
