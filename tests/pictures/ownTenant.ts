import { test as base, firstPort } from '../journeys/journey';
import { type LocalTenant, startLocalTenant } from '../journeys/localTenant';

/** For pictures of sites that are changed or emptied: the README's are taken of the other tenant. */
export const test = base.extend<object, { tenant: LocalTenant }>({
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(firstPort + 33 + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
