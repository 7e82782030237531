/** Makes each site what its name says, as an administrator's tools would. */
import type { Fault } from '../../localTenant/sharepoint';
import { areas, listUrlName, resourcePersons, staffLists } from '../../src/lists';
import { realClock } from '../../src/storage/clock';
import { siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { Traffic } from '../../src/storage/traffic';
import { sites, tokenOf } from './roles';

export interface Tenant {
  readonly origin: string;
  readonly setFaults: (faults: readonly Fault[]) => Promise<void>;
}

export async function makeSites(origin: string): Promise<Tenant> {
  const ask = async (method: string, path: string, body: unknown) => {
    const answer = await fetch(encodeURI(`${origin}${path}`), {
      method,
      headers: {
        ...{ Authorization: `Bearer ${tokenOf('administrator')}`, Accept: 'application/json' },
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  };
  const addRow = (site: string, list: string, row: object) =>
    ask('POST', `${site}/_api/web/getList('${site}/Lists/${list}')/items`, row);
  const addList = (site: string, list: string) =>
    ask('POST', `${site}/_api/web/lists`, { Title: list, BaseTemplate: 100 });

  for (const site of [sites.ready, sites.readyToo, sites.readOnly]) {
    await provision(`${origin}${site}`);
    await addRow(site, listUrlName(areas), { Key: 'a', Title: 'Børn og Familie' });
    await addRow(site, listUrlName(resourcePersons), { Key: 'p', Title: 'Signe Lyngtofte', AreaKeys: 'a' });
  }
  for (const list of Object.values(staffLists)) await addList(sites.bareLists, listUrlName(list));
  await provision(`${origin}${sites.olderLists}`, ['resourcePersons']);
  for (const list of Object.values(staffLists))
    if (list !== resourcePersons) await addList(sites.olderLists, listUrlName(list));
  await addRow(sites.olderLists, listUrlName(areas), { Title: 'Børn og Familie' });
  await ask('PUT', '/_tenant/readonly', { site: sites.readOnly, readOnly: true });
  return { origin, setFaults: (faults) => ask('PUT', '/_tenant/faults', faults) };
}

async function provision(site: string, only: readonly string[] = Object.keys(staffLists)): Promise<void> {
  const url = encodeURI(site);
  const manners = { traffic: new Traffic(realClock), clock: realClock };
  const sp = siteWithToken(url, () => Promise.resolve(tokenOf('administrator')), manners);
  const schemas = Object.values(staffLists).filter(({ code }) => only.includes(code));
  const provisioning = siteProvisioning(sp, url, schemas);
  await provisioning.apply(await provisioning.plan(), () => undefined);
}
