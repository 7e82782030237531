import type { RowName } from '../contracts/listStore';
import type { Workspace } from '../contracts/workspaces';
import { useLeaveWarning } from '../ui';
import { SyncBar } from './SyncBar';
import { useSync } from './useSync';

/** What is on its way to the group's site, and what keeps it from getting there. */
export function WorkspaceBar(props: {
  readonly workspace: Workspace;
  /** The way to a row whose change waits for a person; undefined where it is not known, or is here. */
  readonly toNeed?: (row: RowName) => (() => void) | undefined;
}) {
  const { workspace, toNeed } = props;
  const status = useSync(workspace.store);
  useLeaveWarning(status.deviceKeeps === 'nothing' && status.waiting + status.needsYou.length > 0);
  return (
    <SyncBar
      status={status}
      felt
      writing={false}
      sendNow={() => workspace.store.sendNow()}
      showNeeds={toNeed && status.needsYou.map(toNeed).find(Boolean)}
    />
  );
}
