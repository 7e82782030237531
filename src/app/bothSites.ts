import { Failure } from '../contracts/failure';
import type { Provisioning } from '../contracts/provisioning';
import type { Workspaces } from '../contracts/workspaces';

/** Schemas of the group's lists: for setting its site up, not for opening the settings. */
const loadLists = () => import(/* webpackChunkName: 'workspaceLists' */ '../lists/workspaceLists');

/**
 * The staff site and the group's own as one: what either lacks is planned together and made in one go, the staff site's
 * first. A site of the group's that cannot be looked at keeps nobody from mending the other; the plan says so.
 * @param path of the group's site; undefined where none is named
 */
export function bothSites(
  staff: Provisioning,
  workspaces: Workspaces,
  path: string | undefined,
): Provisioning {
  if (!path) return staff;
  const open = async () => {
    const { workspaceLists } = await loadLists();
    return (await workspaces.open(path, Object.values(workspaceLists))).provisioning;
  };
  return {
    async plan() {
      const group = open().then((provisioning) => provisioning.plan());
      const [mine, theirs] = await Promise.all([
        staff.plan(),
        group.catch((cause: unknown) => Failure.from(cause)),
      ]);
      if (theirs instanceof Failure) return { ...mine, unseen: theirs };
      return {
        steps: [...mine.steps, ...theirs.steps],
        newer: [...mine.newer, ...theirs.newer],
        obstacles: [...mine.obstacles, ...theirs.obstacles],
      };
    },
    async apply({ steps }, done) {
      const mine = steps.filter(({ list }) => list.site === 'staff');
      const theirs = steps.filter(({ list }) => list.site === 'workspace');
      if (mine.length > 0) await staff.apply({ steps: mine }, done);
      if (theirs.length > 0)
        await (await open()).apply({ steps: theirs }, (finished) => done(mine.length + finished));
    },
  };
}
