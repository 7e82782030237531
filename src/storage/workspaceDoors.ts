import type { ClosedPart } from '../contracts/closedPart';
import type { Files } from '../contracts/files';
import type { ListSchema } from '../contracts/listSchema';
import type { NewsPages } from '../contracts/newsPages';
import type { Provisioning } from '../contracts/provisioning';
import type { Workspace, Workspaces } from '../contracts/workspaces';
import type { Guard } from './guard';
import { type Manners, siteManners } from './manners';
import { openSite } from './openSite';
import type { Owner } from './owner';
import type { Remote } from './remote/remote';

/** What a host adds: how one site of its tenant is asked. */
interface WorkspacePorts {
  /** Absolute address of the staff site: others are in the same tenant. */
  readonly staffSite: string;
  readonly owner: Promise<Owner | undefined>;
  readonly guard: Guard;
  readonly remote: (siteUrl: string, manners: Manners, owner: Owner | undefined) => Remote;
  readonly files: (siteUrl: string, manners: Manners, owner: Owner | undefined) => Files;
  readonly provisioning: (siteUrl: string, manners: Manners, schemas: readonly ListSchema[]) => Provisioning;
  /** Those of the staff site. */
  readonly staffNews: (owner: Owner | undefined) => NewsPages;
  readonly closedPart: (siteUrl: string, manners: Manners, schemas: readonly ListSchema[]) => ClosedPart;
}

/** One door for each site of a group, with an outbox and manners of its own. */
export function workspaceDoors(ports: WorkspacePorts): Workspaces {
  const doors = new Map<string, Workspace>();
  return {
    open(path, schemas) {
      const siteUrl = new URL(encodeURI(path), ports.staffSite).href;
      const known = doors.get(siteUrl);
      if (known) return Promise.resolve(known);
      const manners = siteManners(siteUrl);
      const { owner, guard } = ports;
      const door: Workspace = {
        store: openSite({
          ...{ siteUrl, owner, schemas, guard, manners },
          remote: (opener) => Promise.resolve(ports.remote(siteUrl, manners, opener)),
        }),
        files: {
          save: async (...file) => ports.files(siteUrl, manners, await owner).save(...file),
          attach: async (...file) => ports.files(siteUrl, manners, await owner).attach(...file),
        },
        staffNews: {
          publish: async (...page) => ports.staffNews(await owner).publish(...page),
          withdraw: async (...page) => ports.staffNews(await owner).withdraw(...page),
        },
        provisioning: ports.provisioning(
          siteUrl,
          manners,
          schemas.filter(({ readers }) => readers !== 'municipality'),
        ),
        closedPart: ports.closedPart(
          siteUrl,
          manners,
          schemas.filter(({ readers }) => readers === 'municipality'),
        ),
      };
      doors.set(siteUrl, door);
      return Promise.resolve(door);
    },
  };
}
