/** The local tenant's SharePoint in a process of its own, for one token and the coordinator behind it: `serve.ts <database> <token>`. */
import { people } from '../../localTenant/people';
import { createSharePoint } from '../../localTenant/sharepoint';
import { tenantSetup } from '../../localTenant/tenantSetup';

const [database = '', token = ''] = process.argv.slice(2);
const personId = people.find(({ key }) => key === 'coordinator')?.id ?? '';

const sharePoint = createSharePoint({
  ...{ origin: 'http://127.0.0.1:0', database, tenant: tenantSetup() },
  authenticate: (authorization) =>
    Promise.resolve(
      authorization === `Bearer ${token}` ? { personId, scopes: ['AllSites.FullControl'] } : undefined,
    ),
});

void sharePoint.listen(0).then(({ origin }) => process.stdout.write(`${origin}\n`));
