import type { FromRow } from '../../contracts/rowProblem';
import { fieldTypes, RowReader } from '../../lists';
import { membersIn } from './members/snapshot';
import { rhythms, type Structure, type StructureRow, structureThemes } from './structure';

const webAddress = (text: string | undefined) => (text && /^https?:\/\//i.test(text) ? text : undefined);

/** A row of the list as a group; a theme nobody knows counts as another one. */
export function structureFromRow(row: StructureRow): FromRow<Structure> {
  const read = new RowReader(row);
  const name = read.required('Title', fieldTypes.shortText);
  const theme = read.optional('Theme', fieldTypes.shortText);
  const rhythm = read.optional('Rhythm', fieldTypes.shortText);
  const site = webAddress(read.optional('Site', fieldTypes.pageText));
  const channel = webAddress(read.optional('Channel', fieldTypes.pageText));
  const lookedOn = read.optional('LookedOn', fieldTypes.day);
  // As long as the group is large, and judged line by line.
  const { Members } = row.fields;
  return read.result(() => ({
    ...{ key: row.key || row.editUrl, name: name ?? '', site, channel, lookedOn, row },
    theme: structureThemes.find((one) => one === theme) ?? 'other',
    rhythm: rhythms.find((one) => one === rhythm),
    members: membersIn(typeof Members === 'string' ? Members : ''),
  }));
}
