/**
 * A small SharePoint Online on the developer's machine: its REST endpoint with permissions, versions and error texts, on a
 * SQLite file. The product's real bundles talk to it; nothing here is imported by the product.
 */
import { Clock } from './control/clock';
import { Faults } from './control/faults';
import { ReadOnlySites } from './control/readOnlySites';
import { RequestLog, type RequestLogEntry } from './control/requestLog';
import type { Caller } from './permissions/access';
import { handle, type Tenant } from './pipeline';
import { createPages, type PageOptions } from './pages';
import type { SpRequest, SpResponse } from './protocol/http';
import { listen } from './server';
import { Digests } from './session/digests';
import { Sessions } from './session/sessions';
import { openDatabase } from './storage/database';
import { setUpTenant } from './storage/setup';
import { toSeconds } from './storage/siteTime';
import type { TenantSetup } from './storage/tenant';

export type { Fault } from './control/fault';
export type { Caller } from './permissions/access';
export type { RequestLogEntry } from './control/requestLog';
export type { SpRequest, SpResponse } from './protocol/http';
export type { TenantSetup } from './storage/tenant';

export interface SharePointOptions {
  /** Absolute addresses in answers start with it: `http://sharepoint.localhost:5302`. Port 0 becomes the one listened on. */
  readonly origin: string;
  /** A file, or `:memory:`. */
  readonly database: string;
  /** Written at the first start only. */
  readonly tenant: TenantSetup;
  /** @returns undefined without a valid token, `expired` for one that was valid; both are answered with 401 */
  authenticate(authorization: string | undefined): Promise<Caller | 'expired' | undefined>;
  readonly now?: () => Date;
  /** Site pages with the web part on them; without it there is the REST endpoint alone. */
  readonly pages?: PageOptions;
}

export interface SharePoint {
  /** Rejects where a fault drops the connection. */
  readonly handle: (request: SpRequest) => Promise<SpResponse>;
  /** On 127.0.0.1. @param port 0 for any free one */
  readonly listen: (
    port: number,
  ) => Promise<{ readonly origin: string; readonly close: () => Promise<void> }>;
  /** Back to the freshly set-up tenant: no lists, no log, no faults, no locks, the actual time. */
  readonly reset: () => void;
  /** The time as `/_tenant/clock` has moved it; whoever makes the tokens goes by it too. */
  readonly now: () => Date;
  readonly close: () => void;
  /** Oldest first; the same array throughout. */
  readonly log: readonly RequestLogEntry[];
}

export function createSharePoint(options: SharePointOptions): SharePoint {
  const clock = new Clock(options.now ?? (() => new Date()));
  const { now } = clock;
  const database = openDatabase(options.database);
  const log = new RequestLog();
  const faults = new Faults();
  const readOnly = new ReadOnlySites(database);
  let origin = options.origin.replace(/\/$/, '');
  const setUp = (): void => setUpTenant(database, options.tenant, toSeconds(now()));
  const reset = (): void => {
    clock.reset();
    readOnly.clear();
    database.empty();
    setUp();
    log.clear();
    faults.clear();
  };
  const authenticate = (authorization: string | undefined) => options.authenticate(authorization);
  const sessions = new Sessions(options.tenant.users);
  const digests = new Digests(now);
  const tenant: Tenant = {
    ...{
      database,
      log,
      faults,
      readOnly,
      clock,
      reset,
      now,
      origin: () => origin,
      authenticate,
      sessions,
      digests,
    },
  };
  const pages = options.pages && createPages(options.pages, tenant);
  setUp();
  return {
    handle: (request) => handle(tenant, request),
    async listen(port) {
      const { port: actual, close } = await listen(port, (request) => handle(tenant, request), pages);
      origin = origin.replace(/:0$/, `:${actual}`);
      return { origin, close };
    },
    ...{ reset, now },
    close() {
      faults.close();
      database.close();
    },
    log: log.entries,
  };
}
