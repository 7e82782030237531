import type { Workspace } from '../contracts/workspaces';
import type { RowName } from '../contracts/listStore';
import { workRouteOf } from '../features/plan';
import {
  closedFollowUps,
  counts,
  evaluations,
  followUps,
  guestAccess,
  meetings,
  newsletters,
  policeFigures,
  questions,
  selfChecks,
  sparring,
  structures,
} from '../lists';
import { useLeaveWarning } from '../ui';
import { SyncBar } from './SyncBar';
import type { Route, Routing } from './useRoute';
import { useSync } from './useSync';

/** What is on its way to the group's site, and what keeps it from getting there. */
export function WorkspaceBar({
  workspace,
  route,
  go,
}: Omit<Routing, 'moved'> & { readonly workspace: Workspace }) {
  const status = useSync(workspace.store);
  const need = status.needsYou.map(placeOf).find((place) => place && place !== route);
  useLeaveWarning(status.deviceKeeps === 'nothing' && status.waiting + status.needsYou.length > 0);
  return (
    <SyncBar
      status={status}
      felt
      writing={false}
      sendNow={() => workspace.store.sendNow()}
      showNeeds={need && (() => go(need))}
    />
  );
}

/** Where somebody decides on their change of a row of the group's site. */
function placeOf(row: RowName): Route | undefined {
  switch (row.list) {
    case structures.code:
      return `persons/structures/${row.key}`;
    case meetings.code:
      return `meetings/${row.key}`;
    case followUps.code:
    case closedFollowUps.code:
    case sparring.code:
      return 'meetings';
    case evaluations.code:
      return 'meetings/learning';
    case guestAccess.code:
      return 'meetings/group';
    case newsletters.code:
      // Its key ends with its month.
      return `newsletter/${row.key.slice(-7)}`;
    case questions.code:
      return 'meetings/questions';
    case counts.code:
      return 'overview/counts';
    case policeFigures.code:
      return 'overview';
    case selfChecks.code:
      return 'overview/selfCheck';
    default:
      return workRouteOf(row);
  }
}
