/**
 * A local SharePoint with the people of the contract suite in a process of its own, to be killed or to stand in for a tenant
 * elsewhere: `node --import tsx tests/contract/serve.ts <database> [port]`. Says where it listens.
 */
import { createSharePoint } from '../../localTenant/sharepoint';
import { authenticate, tenant } from './localSharePoint';

const [database = ':memory:', port = '0'] = process.argv.slice(2);
const sharePoint = createSharePoint({ origin: 'http://127.0.0.1:0', database, tenant, authenticate });

void sharePoint.listen(Number(port)).then(({ origin }) => process.stdout.write(`${origin}\n`));
