/** Fills a site with more than anybody will have: lists through the product's provisioning, rows through REST without a wire. */
import { randomUUID } from 'node:crypto';
import type { ListSchema } from '../../src/contracts/listSchema';
import { listPath, staffLists } from '../../src/lists';
import { siteManners } from '../../src/storage';
import { siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { people } from '../people';
import { createSharePoint, type SharePoint } from '../sharepoint';
import { tenantSetup } from '../tenantSetup';
import { scaleMeetingRows, scaleMeetings } from './meetings';
import { scalePersons } from './persons';
import type { ScaleRow } from './scaleRow';

interface FillOptions {
  /** SQLite file of the tenant; another process may have it open. */
  readonly database: string;
  /** `/sites/beredskab` */
  readonly site: string;
  readonly persons: number;
  readonly report: (line: string) => void;
}

/** Safe to repeat: rows have fixed keys, and those that are there stay as they are. @throws Error when there is no such site */
export async function fillSite({ database, persons, report, site }: FillOptions): Promise<void> {
  const token = randomUUID();
  const coordinator = people.find(({ key }) => key === 'coordinator')?.id ?? '';
  const sharePoint = createSharePoint({
    ...{ origin: 'http://127.0.0.1:0', database, tenant: tenantSetup() },
    authenticate: (authorization) =>
      Promise.resolve(
        authorization === `Bearer ${token}`
          ? { personId: coordinator, scopes: ['AllSites.FullControl'] }
          : undefined,
      ),
  });
  const { close, origin } = await sharePoint.listen(0);
  try {
    await makeLists(origin + site, token);
    const { resourcePersons } = staffLists;
    await fillList({ sharePoint, site, token, report }, resourcePersons, scalePersons(persons));
    await fillList({ sharePoint, site, token, report }, scaleMeetings, scaleMeetingRows());
  } finally {
    await close();
    sharePoint.close();
  }
}

async function makeLists(siteUrl: string, token: string): Promise<void> {
  const manners = siteManners(siteUrl);
  const sp = siteWithToken(siteUrl, () => Promise.resolve(token), manners);
  const provisioning = siteProvisioning(sp, siteUrl, [...Object.values(staffLists), scaleMeetings]);
  try {
    await provisioning.apply(await provisioning.plan(), () => undefined);
  } finally {
    manners.traffic.close();
  }
}

interface Filling extends Pick<FillOptions, 'site' | 'report'> {
  readonly sharePoint: SharePoint;
  readonly token: string;
}

async function fillList(
  { report, sharePoint, site, token }: Filling,
  schema: ListSchema,
  rows: readonly ScaleRow<object>[],
): Promise<void> {
  const begin = performance.now();
  const url = `${site}/_api/web/getList('${site}/${listPath(schema)}')/items`;
  const headers = {
    ...{ authorization: `Bearer ${token}`, accept: 'application/json;odata=nometadata' },
    'content-type': 'application/json',
  };
  let made = 0;
  for (const { key, row } of rows) {
    const body = JSON.stringify({ ...row, Key: key, SchemaVersion: schema.version });
    const answer = await sharePoint.handle({ method: 'POST', url, headers, body });
    if (answer.status === 201) made += 1;
    else if (!answer.body.includes('SPDuplicateValuesFoundException'))
      throw new Error(`${schema.title.da}: ${answer.status} ${answer.body}`);
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  report(`${schema.title.da}: ${made} rows made in ${seconds} s, ${rows.length - made} were there.`);
}
