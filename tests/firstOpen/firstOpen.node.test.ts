/**
 * @jest-environment ./tests/firstOpen/browserWithFetch.cjs
 *
 * First open by anyone: role × missing right or list × host. Never a blank, never a shape without a word for more than
 * two seconds, never "ask an administrator" alone: what is missing, who can give it, and everything that works meanwhile.
 */
import { configure, waitFor } from '@testing-library/react';
import type { Fault } from '../../localTenant/sharepoint';
import type { FailureId } from '../../src/contracts/failure';
import { startOwnProcess } from '../contract/ownProcess';
import { type HostName, hosts, open } from './opening';
import { type Role, roles, sites } from './roles';
import { makeSites, type Tenant } from './siteState';

jest.setTimeout(60_000);
// A whole page in a failure hides what was missing.
configure({ getElementError: (message) => new Error(message ?? ''), asyncUtilTimeout: 8000 });

/** Words that have to be on the page, and what can be pressed. */
interface Expected {
  readonly says: readonly RegExp[];
  readonly button?: string;
}

const whole: Expected = { says: [/Dit område/] };
const noAccess: Expected = {
  says: [/Du har ikke adgang/, /læseadgang/, /Sidens ejer kan give dig den/, /Karen Fjordhøj/],
};
const notReady: Expected = {
  says: [/ikke gjort klar endnu/, /Stalking: Områder/, /Karen Fjordhøj kan oprette/],
};
const makeReady: Expected = {
  says: [/ikke gjort klar endnu/, /Stalking: Områder/],
  button: 'Gør siden klar',
};

const hasNoRights = (role: Role) => role === 'guest' || role === 'outsider';
const mayEdit = (role: Role) => role === 'coordinator' || role === 'administrator';
const byRights = (role: Role) => (hasNoRights(role) ? noAccess : whole);
const ofUnreadySite = (role: Role) => (hasNoRights(role) ? noAccess : mayEdit(role) ? makeReady : notReady);
const everyone = (expected: Expected) => () => expected;

interface Situation {
  readonly site: string;
  readonly expected: (role: Role) => Expected;
  readonly signIn?: FailureId;
  readonly faults?: readonly Fault[];
  readonly only?: HostName;
  readonly storageDenied?: true;
}

const notSignedIn: Expected = { says: [/Du er ikke logget ind/, /Log ind for at se/], button: 'Log ind' };
const situations: Readonly<Record<string, Situation>> = {
  'everything in place': { site: sites.ready, expected: byRights },
  'no site': {
    site: '/sites/findes-ikke',
    expected: everyone({
      says: [/findes ikke/, /SharePoint-administrator kan genskabe/, /Karen Fjordhøj/, /sites\/findes-ikke/],
    }),
  },
  'no list': { site: sites.noLists, expected: ofUnreadySite },
  'lists without columns': {
    ...{ site: sites.bareLists, expected: ofUnreadySite },
    // The local SharePoint looks at column names where there are rows; Microsoft's may refuse an empty list too.
    faults: [{ match: 'batch', status: 400, parts: [2, 4, 6, 8, 10] }],
  },
  'lists of an older version': { site: sites.olderLists, expected: byRights },
  'not signed in': { site: sites.ready, signIn: 'notSignedIn', expected: everyone(notSignedIn) },
  'sign-in out of reach': {
    ...{ site: sites.ready, signIn: 'signInUnavailable', only: 'hosted tab' },
    expected: everyone({ says: [/Du kan ikke logge ind herfra/, /opdatér Teams/] }),
  },
  'consent missing': {
    ...{ site: sites.ready, signIn: 'consentMissing', only: 'hosted tab' },
    expected: everyone({
      says: [/mangler kommunens samtykke/, /AllSites\.Write/, /administrator i Entra/, /Karen Fjordhøj/],
      button: 'Prøv igen',
    }),
  },
  'storage denied': { site: sites.readyToo, storageDenied: true, expected: byRights },
  'a read-only site': { site: sites.readOnly, expected: byRights },
  'a locked site': {
    ...{ site: sites.ready, faults: [{ match: '/_api/', status: 423 }] },
    expected: everyone({
      says: [/låst lige nu/, /SharePoint-administrator kan låse/, /Karen Fjordhøj/],
      button: 'Prøv igen',
    }),
  },
  'a site that does not answer': {
    ...{ site: sites.ready, faults: [{ match: '/_api/', delayMs: 6000 }] },
    expected: everyone({ says: [/har ikke svaret endnu/, /behøver ikke vente/] }),
  },
};

let tenant: Tenant;
let server: Awaited<ReturnType<typeof startOwnProcess>>;
beforeAll(async () => {
  server = await startOwnProcess('tests/firstOpen/serve.ts');
  tenant = await makeSites(server.origin);
});
afterAll(() => server.kill());

const cells = Object.entries(situations).flatMap(([name, situation]) =>
  hosts.filter((host) => (situation.only ?? host) === host).map((host) => [name, host, situation] as const),
);

it.each(cells)('%s, %s', async (_name, host, { site, expected, signIn, faults = [], storageDenied }) => {
  await tenant.setFaults(faults);
  if (storageDenied) denyStorage();
  const siteUrl = encodeURI(`${tenant.origin}${site}`);
  const opened = roles.map((role) => ({ role, ...open({ host, role, siteUrl, signIn }) }));
  for (const { container } of opened) expectHelp(container);
  await waitFor(
    () => {
      for (const { role, container } of opened) {
        const { says, button } = expected(role);
        for (const words of says)
          if (!words.test(container.textContent)) throw new Error(`${role}: ${String(words)} is not there`);
        if (button && !buttonsIn(container).includes(button)) throw new Error(`${role}: no ${button}`);
      }
    },
    { interval: 100 },
  );
  for (const { container } of opened) {
    expectHelp(container);
    expect(container.textContent).not.toMatch(/kontakt (din |jeres |en )?administrator/i);
  }
  for (const { unmount } of opened) unmount();
});

/** By their words: asking for roles in seven whole pages takes seconds. */
function buttonsIn(container: HTMLElement): string[] {
  return [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
}

/** What nobody has to wait or be allowed for. */
function expectHelp(container: HTMLElement): void {
  for (const number of ['112', '114', '25177374'])
    expect(container.querySelector(`a[href="tel:${number}"]`)).not.toBeNull();
  expect(container.textContent).toContain('Er nogen i fare nu?');
  expect(container.querySelectorAll('a[href^="#/card/"]').length).toBeGreaterThan(0);
  expect(container.textContent).toContain('Konflikt eller');
}

/** As a browser does that denies third-party storage: the very look at it throws. */
function denyStorage(): void {
  const names = ['localStorage', 'sessionStorage', 'indexedDB'];
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  const get = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of names) Object.defineProperty(window, name, { configurable: true, get });
  allowStorage = () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
  };
}

let allowStorage: (() => void) | undefined;
afterEach(() => {
  allowStorage?.();
  allowStorage = undefined;
});
