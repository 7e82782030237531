import type { Column, ListSchema } from '../../../contracts/listSchema';
import type {
  ProvisioningObstacle,
  ProvisioningPlan,
  ProvisioningStep,
} from '../../../contracts/provisioning';
import { isClosed } from '../closed';
import { builtInColumn, listUrlName, ownColumns } from '../../../lists';
import { sharePointTypes } from './fieldXml';

/** A column as the site has it. */
export interface FoundColumn {
  readonly type: string;
  readonly indexed: boolean;
}

/** What a site has of one list: its displayed name, the version it was brought to, its columns by internal name. */
export interface FoundList {
  readonly title: string;
  readonly version: number;
  /** It has permissions of its own; asked of closed lists only. */
  readonly own?: boolean;
  readonly columns: ReadonlyMap<string, FoundColumn>;
}

/**
 * What has to be added for the site to match the schemas. Pure, and additive by construction: what exists and is not
 * ours is not looked at, and a column of another type is reported, never changed.
 */
export function planProvisioning(
  schemas: readonly ListSchema[],
  found: ReadonlyMap<string, FoundList>,
): ProvisioningPlan {
  const steps: ProvisioningStep[] = [];
  const obstacles: ProvisioningObstacle[] = [];
  for (const list of schemas) {
    const existingList = found.get(list.code);
    if (!existingList) steps.push({ kind: 'createList', list });
    if (isClosed(list) && !existingList?.own) steps.push({ kind: 'closeList', list });
    // A list is created under its ASCII name and named in Danish after: an interruption between the two is mended here.
    if (!existingList || existingList.title === listUrlName(list)) steps.push({ kind: 'nameList', list });
    for (const [column, wanted] of columnsToMake(list)) {
      const existing = existingList?.columns.get(column);
      if (!existing && column !== builtInColumn) steps.push({ kind: 'createColumn', list, column });
      else if (existing && existing.type !== sharePointTypes[wanted.type])
        obstacles.push({ list, column, foundType: existing.type });
      else if (wanted.indexed && !existing?.indexed) steps.push({ kind: 'indexColumn', list, column });
    }
    // Last, so that it is said of no list that is only half extended.
    if (existingList && existingList.version < list.version) steps.push({ kind: 'raiseVersion', list });
  }
  const newer = schemas.filter((list) => (found.get(list.code)?.version ?? 0) > list.version);
  return { steps, newer, obstacles };
}

/** Our own columns first, so that an interrupted list can already tell its rows apart. */
export function columnsToMake(list: ListSchema): [string, Column][] {
  return [...Object.entries(ownColumns), ...Object.entries(list.columns)];
}
