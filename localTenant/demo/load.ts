import { staffLists, workspaceLists } from '../../src/lists';
import { sites } from '../team';
import type { ListSchema, NewRow } from '../../src/contracts/listSchema';
import { guardList } from '../../src/guard';
import { siteManners } from '../../src/storage';
import { siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import { makeChannelFolder } from './channelFolder';
import { demoNewsletters } from './newsletters';
import { demoCounts, demoPoliceFigures, demoSelfChecks } from './groupRows';
import {
  demoAreas,
  demoDepartments,
  demoHelpNumbers,
  demoLocalTexts,
  demoPersons,
  demoSettings,
} from './rows';

export interface LoadDemoOptions {
  /** Absolute address of the staff site. */
  readonly site: string;
  /** The coordinator's token, good for making lists. */
  readonly token: () => Promise<string>;
  readonly report: (line: string) => void;
}

/** Fills the fictional municipality through the product's own provisioning and storage. Safe to repeat. */
export async function loadDemo({ site, token, report }: LoadDemoOptions): Promise<void> {
  const manners = siteManners(site);
  const provisioning = siteProvisioning(siteWithToken(site, token, manners), site, Object.values(staffLists));
  const whose = { tenant: site, person: 'demo' };
  const remoteOf = (siteUrl: string) =>
    siteRemote(
      siteUrl,
      { kind: 'tokens', token: async () => ({ token: await token(), whose }) },
      manners,
      (list, fields) => Promise.resolve(guardList(list, fields)),
      whose,
    );
  const plan = await provisioning.plan();
  await provisioning.apply(plan, () => undefined);
  const load = async <S extends ListSchema>(
    list: S,
    rows: readonly { readonly key: string; readonly row: NewRow<S> }[],
    siteUrl = site,
  ) => {
    const writes = rows.map(({ key, row }) => ({ kind: 'create', list, key, fields: row }) as const);
    for (const written of await remoteOf(siteUrl).send(writes, false))
      if (written.result === 'failed') throw written.failure;
  };
  await load(staffLists.settings, demoSettings);
  await load(staffLists.areas, demoAreas);
  await load(staffLists.departments, demoDepartments);
  await load(staffLists.helpNumbers, demoHelpNumbers);
  await load(staffLists.resourcePersons, demoPersons);
  await load(staffLists.localTexts, demoLocalTexts);
  const group = new URL(sites.workspace, site).href;
  const groupSite = siteProvisioning(
    siteWithToken(group, token, manners),
    group,
    // What is closed is made by a person's own session: no token sets permissions.
    Object.values(workspaceLists).filter(({ readers }) => readers !== 'municipality'),
  );
  await groupSite.apply(await groupSite.plan(), () => undefined);
  await load(workspaceLists.newsletters, demoNewsletters, group);
  await load(workspaceLists.counts, demoCounts, group);
  await load(workspaceLists.policeFigures, demoPoliceFigures, group);
  await load(workspaceLists.selfChecks, demoSelfChecks, group);
  await makeChannelFolder(site, token);
  manners.traffic.close();
  report(
    `Made Fjordby Kommune: ${plan.steps.length} steps of provisioning, ${demoPersons.length} resource persons`,
  );
}
