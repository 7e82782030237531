import { asText, isDay } from '../../../workspace';
import type { FollowUpRow } from '../meetingLists';
import { listedKeys } from '../meeting/meeting';
import { type FollowUp, followUpStates } from './followUp';

/** A follow-up with the row it stands in. */
export interface KeptFollowUp extends FollowUp {
  readonly row: FollowUpRow;
  readonly ownerMail: string;
  /** Key of the point it came from. */
  readonly item: string;
}

/** @returns undefined where the row says nothing that could be done */
export function followUpFrom(row: FollowUpRow): KeptFollowUp | undefined {
  const said = (column: keyof FollowUpRow['fields']) => asText(column, row.fields[column]).trim();
  if (said('Title') === '' || row.key === '') return undefined;
  return {
    ...{ key: row.key, row, what: said('Title'), owner: said('Owner'), ownerMail: said('OwnerMail') },
    due: isDay(said('Due')) ? said('Due') : undefined,
    state: followUpStates.find((state) => state === said('State')) ?? 'open',
    ...{ reason: said('Reason'), item: said('Item'), meetings: listedKeys(said('Meetings')) },
    closed: row.list === 'closedFollowUps',
  };
}
