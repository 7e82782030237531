import type { Row } from '../../contracts/listSchema';
import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, type partners, RowReader } from '../../lists';
import type { Partner } from './partner';
import { partnerKind } from './partnerKinds';

export function partnerFromRow(row: Row<typeof partners>): FromRow<Partner> {
  const read = new RowReader(row);
  const name = read.required('Title', fieldTypes.shortText);
  const parts = {
    role: read.optional('Role', fieldTypes.shortText),
    phone: read.optional('Phone', fieldTypes.phone),
    mail: read.optional('Mail', fieldTypes.mail),
    purpose: read.optional('Purpose', fieldTypes.pageText),
    agreement: read.optional('Agreement', fieldTypes.pageText),
    checkedOn: read.optional('CheckedOn', fieldTypes.day),
  };
  return read.result(() => ({
    ...{ key: row.key || row.editUrl, name: name ?? '', kind: partnerKind(row.fields.Kind) },
    ...parts,
  }));
}
