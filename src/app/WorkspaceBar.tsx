import type { Workspace } from '../contracts/workspaces';
import { useLeaveWarning } from '../ui';
import { SyncBar } from './SyncBar';
import { useSync } from './useSync';

/** What is on its way to the group's site, and what keeps it from getting there. */
export function WorkspaceBar({ workspace }: { readonly workspace: Workspace }) {
  const status = useSync(workspace.store);
  useLeaveWarning(status.deviceKeeps === 'nothing' && status.waiting + status.needsYou.length > 0);
  return (
    <SyncBar
      status={status}
      felt
      writing={false}
      sendNow={() => workspace.store.sendNow()}
      showNeeds={undefined}
    />
  );
}
