import { useEffect, useState } from 'react';
import { Failure } from '../contracts/failure';
import type { Workspace, Workspaces } from '../contracts/workspaces';
import { workspaceLists } from '../lists';

export type WorkspaceState =
  | { readonly name: 'none' | 'opening' }
  | { readonly name: 'failed'; readonly failure: Failure }
  | { readonly name: 'open'; readonly workspace: Workspace };

/** The group's own site, opened when a page needs it. @param path server-relative; undefined where none is named */
export function useWorkspace(workspaces: Workspaces, path: string | undefined) {
  const [state, setState] = useState<WorkspaceState>({ name: path ? 'opening' : 'none' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!path) {
      setState({ name: 'none' });
      return undefined;
    }
    let wanted = true;
    setState({ name: 'opening' });
    workspaces.open(path, Object.values(workspaceLists)).then(
      (workspace) => wanted && setState({ name: 'open', workspace }),
      (cause: unknown) => wanted && setState({ name: 'failed', failure: Failure.from(cause) }),
    );
    return () => void (wanted = false);
  }, [workspaces, path, times]);
  return { state, again: () => setTimes((before) => before + 1) };
}
