/** A whole Microsoft 365 tenant in one process: builds what is missing, serves its three ports, loads the demo data. */
import { resolve } from 'node:path';
import { addresses, type Addresses } from './addresses';
import { ensureBuilt, type Report } from './build';
import { openDataFolder } from './data';
import { createHostServer } from './hostServer';
import { ensureFree, listenOnLoopback } from './loopback';
import { people } from './people';
import { createSharePoint, type SharePoint } from './sharepoint';
import { createSignIn, type SignIn } from './signIn';
import { buildSteps, built, webPartStep } from './steps';
import { createTabServer } from './tabServer';
import { clientId, sites } from './team';
import { tenantSetup } from './tenantSetup';

const root = resolve(__dirname, '..');

export interface TenantOptions {
  /** The first of three. */
  readonly port: number;
  readonly data: string;
  readonly report: Report;
  /** Throws the data away first. */
  readonly reset?: boolean;
  /** False leaves the sites as IT made them, empty. */
  readonly demo?: boolean;
}

export interface Tenant {
  readonly addresses: Addresses;
  close(): Promise<void>;
}

/** @throws EADDRINUSE before anything is built or opened, when one of the ports is taken */
export async function startTenant({
  port,
  data,
  report,
  reset = false,
  demo = true,
}: TenantOptions): Promise<Tenant> {
  const where = addresses(port);
  const { host, tab, sharepoint } = where.ports;
  await ensureFree([host, tab, sharepoint]);
  const folder = openDataFolder(resolve(data));
  // Without its mark the demo data is not there, or a start that was broken off left half of it.
  if (reset || (demo && !folder.hasDemo())) folder.clear();
  await ensureBuilt(buildSteps(where, folder.tab), report);

  let server: SharePoint | undefined;
  // Tokens age by SharePoint's clock, which can be moved.
  const signIn = createSignIn({ origin: where.sharepoint, now: () => server?.now() ?? new Date() });
  const closing: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    server = createSharePoint({
      origin: where.sharepoint,
      database: folder.database,
      tenant: tenantSetup(),
      authenticate: signIn.verify,
      pages: {
        assets: resolve(root, built.sitePage),
        webPartPackage: resolve(root, built.webPart, 'stalkingberedskab.sppkg'),
        nodeModules: resolve(root, 'node_modules'),
        startPage: where.startPage,
        ensurePackage: (say) => ensureBuilt([webPartStep], say),
      },
    });
    closing.push(server.close);
    const listening = await server.listen(sharepoint);
    closing.push(() => listening.close());
    if (demo && !folder.hasDemo()) {
      await loadDemoData(where, signIn, report);
      folder.markDemo();
    }
    const teamsHost = resolve(root, built.teamsHost);
    const hostServer = await listenOnLoopback(
      host,
      createHostServer({ addresses: where, signIn, teamsHost }),
    );
    closing.push(() => hostServer.close());
    const tabServer = await listenOnLoopback(tab, createTabServer({ root: folder.tab }));
    closing.push(() => tabServer.close());
  } catch (error) {
    await close();
    throw error;
  }
  return { addresses: where, close };
}

/** Through the product's own provisioning and storage, as the coordinator would do it. */
async function loadDemoData({ sharepoint, ports }: Addresses, signIn: SignIn, report: Report): Promise<void> {
  report('Loading the demo data …');
  const { loadDemo } = await import('./demo/load');
  const coordinator = people.find(({ key }) => key === 'coordinator');
  const scope = `${sharepoint}/AllSites.Manage`;
  const token = async (): Promise<string> => {
    const answer = await signIn.issue({ personId: coordinator?.id ?? '', clientId, scope });
    if ('error' in answer) throw new Error(answer.error_description);
    return answer.access_token;
  };
  // By its plain name: Node asks the system's resolver, which mostly does not know the names below `localhost`.
  await loadDemo({ site: `http://localhost:${ports.sharepoint}${sites.staff}`, token, report });
}
