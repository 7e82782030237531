import type { Kept, ListStore } from '../../../contracts/listStore';
import { areas as areaList, resourcePersons } from '../../../lists';
import { danishToday } from '../../../text';
import type { Workspace } from '../../../contracts/workspaces';
import type { Done } from '../done';
import { keepMembers } from '../keepGroup';
import type { Structure } from '../structure';
import type { StructuresPageProps } from '../structuresPageProps';
import type { StaffRows } from '../useStaffRows';
import { type Adopted, adoptionOf } from './adoption';
import type { Member } from './member';

interface Adopting {
  readonly staffStore: ListStore;
  readonly workspace: Workspace;
  readonly structure: Structure;
  readonly rows: StaffRows;
  /** Who may adopt and not write in the list of groups leaves that as it is. */
  readonly mayEdit: boolean;
  readonly areas: StructuresPageProps['areas'];
  /** All of the group, guests and those who were not chosen among them: what it is compared with later. */
  readonly everybody: readonly Member[];
}

/**
 * Makes resource persons of members in one step, with the way back. Where the municipality has no areas those that were
 * offered are made first: what points is never there before what it points at.
 * @returns why nothing was kept, or what was done
 */
export async function adopt(
  adopted: readonly Adopted[],
  { staffStore, workspace, structure, rows, mayEdit, areas, everybody }: Adopting,
): Promise<Omit<Done, 'words'> | 'guarded' | 'newer'> {
  const newAreas = rows.areas.length > 0 ? [] : areas;
  const { changes, back } = adoptionOf(adopted, rows.persons, structure.theme, danishToday());
  const madeAreas = newAreas.map(({ key, name, order }) => ({
    key,
    fields: { Title: name.da, TitleEnglish: name.en, SortOrder: order ?? 0 },
  }));
  if (madeAreas.length > 0)
    await staffStore.changeAll(
      areaList,
      madeAreas.map(({ key, fields }) => ({ kind: 'change', key, base: undefined, fields })),
    );
  const undoAreas = () =>
    madeAreas.length > 0
      ? staffStore.changeAll(
          areaList,
          madeAreas.map(({ key, fields }) => ({ kind: 'remove', key, base: fields })),
        )
      : Promise.resolve();
  const refused = refusal(await staffStore.changeAll(resourcePersons, changes));
  if (refused) {
    await undoAreas();
    return refused;
  }
  const kept = mayEdit ? await keepMembers(workspace.store, structure, everybody, danishToday()) : undefined;
  return {
    persons: changes.map(({ key }) => key),
    async undo() {
      await staffStore.changeAll(resourcePersons, back);
      await undoAreas();
      await kept?.undo();
    },
  };
}

function refusal(kept: Kept): 'guarded' | 'newer' | undefined {
  if (kept.state !== 'notSaved') return undefined;
  return kept.why === 'guard' ? 'guarded' : kept.why === 'newerLists' ? 'newer' : undefined;
}
