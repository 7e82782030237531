/** A local SharePoint with the roles and sites of the first opening, in a process of its own. Says where it listens. */
import { createSharePoint } from '../../localTenant/sharepoint';
import { authenticate, tenant } from './roles';

const sharePoint = createSharePoint({
  ...{ origin: 'http://127.0.0.1:0', database: ':memory:', tenant, authenticate },
});

void sharePoint.listen(0).then(({ origin }) => process.stdout.write(`${origin}\n`));
