/** The product as one person meets it for the first time, in either host: shipped pages, shipped storage. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createElement } from 'react';
import { render } from '@testing-library/react';
import { App } from '../../src/app';
import { Failure, type FailureId } from '../../src/contracts/failure';
import type { Provisioning } from '../../src/contracts/provisioning';
import type { SiteCheck } from '../../src/contracts/siteCheck';
import { staffLists } from '../../src/lists';
import { sharePointHost } from '../../src/hosts/webPart/sharePointHost';
import { openSite } from '../../src/storage';
import { realClock } from '../../src/storage/clock';
import type { Remote } from '../../src/storage/remote/remote';
import type { Credentials } from '../../src/storage/remote/sealedDoor';
import { siteRemote } from '../../src/storage/remote/siteRemote';
import { Traffic } from '../../src/storage/traffic';
import { type Role, tokenOf } from './roles';

export const hosts = ['hosted tab', 'web part'] as const;
export type HostName = (typeof hosts)[number];

export interface Opening {
  readonly host: HostName;
  readonly role: Role;
  readonly siteUrl: string;
  /** Why nobody is signed in; undefined when the person is. */
  readonly signIn?: FailureId;
}

const appearance = { theme: 'light', language: 'da', placement: 'page' } as const;
const provisioning: Provisioning = {
  plan: () => Promise.resolve({ steps: [], newer: [], obstacles: [] }),
  apply: () => Promise.resolve(),
};
const sites: SiteCheck = { look: () => Promise.reject(new Failure('missingSite')) };
const workspaces = { open: () => Promise.reject(new Failure('missingSite')) };
const people = {
  unknown: () => Promise.resolve(new Set<string>()),
  me: () => Promise.resolve({ name: 'Karen Fjordhøj', mail: 'karen.fjordhoej@fjordby.example' }),
  find: () => Promise.resolve([]),
  members: () => Promise.resolve({ persons: [], grouped: false }),
};
const tenant = {
  municipality: 'Fjordby Kommune',
  helpNumbers: [],
  contact: { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' },
};

/** Whose it is, is told to SharePoint alone: here nothing is kept on a device. */
const nobody = { tenant: 'fjordby', person: 'somebody' };

/** Shows the product in a place of this person's own. */
export function open(opening: Opening) {
  const { host, siteUrl } = opening;
  const manners = { traffic: new Traffic(realClock), clock: realClock };
  const remote = siteRemote(siteUrl, credentialsOf(opening), manners, () => Promise.resolve([]), nobody);
  const store = openSite({
    ...{ siteUrl, manners, guard: () => Promise.resolve([]), schemas: Object.values(staffLists) },
    owner: Promise.resolve(undefined),
    remote: () => Promise.resolve(opening.host === 'web part' ? withCookie(opening, remote) : remote),
  });
  const { container, unmount } = render(
    createElement(App, {
      ...{ store, provisioning, sites, people, workspaces, tenant: { ...tenant, staffSite: siteUrl } },
      host:
        host === 'web part'
          ? sharePointHost(appearance)
          : { appearance: () => appearance, onAppearance: () => () => undefined },
    }),
  );
  return { container, unmount };
}

function credentialsOf({ host, role, siteUrl, signIn }: Opening): Credentials {
  if (host === 'web part')
    return {
      kind: 'session',
      context: { pageContext: { web: { absoluteUrl: siteUrl } } } as never,
      whose: () => nobody,
    };
  return {
    kind: 'tokens',
    token: () =>
      signIn ? Promise.reject(new Failure(signIn)) : Promise.resolve({ token: tokenOf(role), whose: nobody }),
  };
}

/** A browser sends the cookie of whoever is signed in; here several people are, side by side. */
const cookies = new AsyncLocalStorage<Promise<string>>();
const plainFetch = globalThis.fetch;
globalThis.fetch = async (address, init) => {
  const cookie = await cookies.getStore();
  if (!cookie) return plainFetch(address, init);
  return plainFetch(address, { ...init, headers: { ...(init?.headers as object), Cookie: cookie } });
};

function withCookie({ role, siteUrl, signIn }: Opening, remote: Remote): Remote {
  if (signIn) return remote;
  const cookie = plainFetch(`${new URL(siteUrl).origin}/_tenant/signIn?person=${role}&to=/`, {
    redirect: 'manual',
  }).then(({ headers }) =>
    headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; '),
  );
  return { ...remote, read: (...asked) => cookies.run(cookie, () => remote.read(...asked)) };
}
