import { Failure } from '../../../contracts/failure';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Workspace, Workspaces } from '../../../contracts/workspaces';
import { workspaceLists } from '../../../lists';

export type GroupSiteProblem =
  'notAnAddress' | 'otherTenant' | 'staffSite' | 'channel' | 'missingSite' | 'noAccess' | 'other';

/** A site that is to hold what the group works with: looked at before it is relied on, and given the lists it lacks. */
export async function openGroupSite(
  path: string,
  { sites, workspaces }: { readonly sites: SiteCheck; readonly workspaces: Workspaces },
  progress: (finished: number, all: number) => void,
): Promise<Workspace | GroupSiteProblem> {
  try {
    const found = await sites.look(path);
    if (found.kind === 'channel') return 'channel';
    const workspace = await workspaces.open(path, Object.values(workspaceLists));
    const plan = await workspace.provisioning.plan();
    await workspace.provisioning.apply(plan, (finished) => progress(finished, plan.steps.length));
    return workspace;
  } catch (cause) {
    const { id } = Failure.from(cause);
    return id === 'missingSite' || id === 'noAccess' ? id : 'other';
  }
}
