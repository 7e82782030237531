/** Starts a local SharePoint of its own for a test file, with one person for each kind of access. */
import { BrowserFetch, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import {
  type Caller,
  createSharePoint,
  type SharePoint,
  type TenantSetup,
} from '../../localTenant/sharepoint';
import { LocalOnly, makeWeb, type RealTenant, realTenant, removeWeb } from './realTenant';

export const person = {
  owner: '00000000-0000-4000-8000-000000000001',
  editor: '00000000-0000-4000-8000-000000000002',
  contributor: '00000000-0000-4000-8000-000000000003',
  reader: '00000000-0000-4000-8000-000000000004',
  outsider: '00000000-0000-4000-8000-000000000005',
  guest: '00000000-0000-4000-8000-000000000006',
} as const;
export type PersonKey = keyof typeof person;

const everyone = '00000000-0000-4000-8000-00000000000a';

export const tenant: TenantSetup = {
  users: Object.entries(person).map(([key, id]) => ({
    id,
    name: `Ærlig ${key}`,
    mail: `${key}@fjordby.example`,
    guest: key === 'guest',
  })),
  claimGroups: [{ id: everyone, title: 'Alle', members: [person.reader] }],
  sites: [
    {
      ...{ path: '/sites/prøve', title: 'Prøve', language: 1030 },
      groups: [
        { title: 'Ejere', role: 'Full Control', members: [person.owner], associated: 'owner' },
        { title: 'Medlemmer', role: 'Edit', members: [person.editor], associated: 'member' },
        { title: 'Bidragydere', role: 'Contribute', members: [person.contributor, person.guest] },
        { title: 'Læsere', role: 'Read', members: [everyone], associated: 'visitor' },
      ],
    },
    {
      ...{ path: '/sites/andet', title: 'Andet', language: 1030 },
      groups: [{ title: 'Andre', role: 'Full Control', members: [person.outsider], associated: 'owner' }],
    },
  ],
};

/** What the tests read of an item; PnPjs leaves it open. */
export interface Row {
  readonly Id: number;
  readonly Title: string;
  readonly AuthorId: number;
  readonly 'odata.etag': string;
}

export interface Running {
  readonly sharePoint: SharePoint;
  readonly origin: string;
  /** Absolute address of the site. */
  readonly site: string;
  /** The same, server-relative: `/sites/prøve`. */
  readonly path: string;
  readonly sp: (key: PersonKey, scope?: string) => SPFI;
  /** A raw request below `{site}/_api/`. */
  readonly ask: (key: PersonKey, path: string, init?: Ask) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scope?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the body is not JSON. */
  readonly json: unknown;
}

/** A tenant of its own; on a real one, a web of its own, and whatever asks for more throws `LocalOnly`. */
export async function start(database = ':memory:', now?: () => Date): Promise<Running> {
  const real = realTenant();
  if (real !== undefined) return startReal(real, database, now);
  const sharePoint = createSharePoint({
    ...{ origin: 'http://127.0.0.1:0', database, tenant, now },
    authenticate,
  });
  const { origin, close } = await sharePoint.listen(0);
  return {
    ...speaking(`${origin}/sites/prøve`),
    ...{ sharePoint, origin },
    async stop() {
      await close();
      sharePoint.close();
    },
  };
}

async function startReal(
  real: RealTenant,
  database: string,
  now: (() => Date) | undefined,
): Promise<Running> {
  if (database !== ':memory:' || now !== undefined)
    throw new LocalOnly('A real tenant has its own time and place.');
  const site = await makeWeb(real);
  return {
    ...speaking(site),
    origin: new URL(site).origin,
    get sharePoint(): never {
      throw new LocalOnly('A real tenant cannot be looked into.');
    },
    stop: () => removeWeb(real, site),
  };
}

function speaking(site: string): Pick<Running, 'site' | 'path' | 'sp' | 'ask'> {
  return {
    ...{ site, path: decodeURI(new URL(site).pathname) },
    sp: (key, scope) => clientOf(site, token(key, scope)),
    async ask(key, path, { method = 'GET', body, headers = {}, scope } = {}) {
      const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
      const base = {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: token(key, scope),
      };
      const response = await fetch(`${site}/_api/${path}`, {
        method,
        body: sent,
        headers: { ...base, ...headers },
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: parsed(text) };
    },
  };
}

/** PnPjs as a page outside SharePoint would use it. @param site absolute address, not encoded */
export function clientOf(site: string, authorization: string): SPFI {
  return spfi(encodeURI(site)).using(
    DefaultInit(),
    DefaultHeaders(),
    BrowserFetch(),
    DefaultParse(),
    bearer(authorization),
  );
}

/** Reads what `token` wrote. */
export function authenticate(authorization: string | undefined): Promise<Caller | undefined> {
  const [, id, scope] = /^Bearer ([0-9a-f-]+);(\S+)$/.exec(authorization ?? '') ?? [];
  return Promise.resolve(
    id === undefined || scope === undefined ? undefined : { personId: id, scopes: [scope] },
  );
}

/** The `Authorization` header. @throws LocalOnly for a scope on a real tenant, whose tokens have those they were given */
export function token(key: PersonKey, scope = 'AllSites.FullControl'): string {
  const real = realTenant();
  if (real !== undefined && scope !== 'AllSites.FullControl')
    throw new LocalOnly(`A token for ${scope} alone.`);
  if (real !== undefined) return real.authorization(key);
  return `Bearer ${person[key]};${scope}`;
}

function bearer(authorization: string) {
  return (instance: Queryable): Queryable => {
    instance.on.auth((url, init) =>
      Promise.resolve([
        url,
        { ...init, headers: { ...(init.headers as Record<string, string>), Authorization: authorization } },
      ]),
    );
    return instance;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
