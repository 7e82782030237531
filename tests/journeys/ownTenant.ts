/** Journeys that write have a tenant to themselves and take their turn in it. */
import { firstPort, test } from './journey';
import { type LocalTenant, startLocalTenant } from './localTenant';

/** @param ports how far from the first port its tenants begin: another number for each file */
export const testWithOwnTenant = (ports: number) =>
  test.extend<object, { tenant: LocalTenant }>({
    tenant: [
      async ({}, use, worker) => {
        const tenant = await startLocalTenant(firstPort + ports + worker.parallelIndex * 3);
        await use(tenant);
        await tenant.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
  });
