/**
 * One picture of each state in which somebody may first open the product, in both hosts, for a person to look at: the words
 * are held to by `tests/firstOpen`. They are laid in `out/firstOpen`.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Person } from '../../localTenant/people';
import type { HostName } from '../journeys/hosts';
import { expect, type Opening } from '../journeys/journey';
import type { LocalTenant } from '../journeys/localTenant';
import { test } from './ownTenant';

interface State {
  readonly person?: Person['key'];
  /** Words by which the state is known to be there. */
  readonly says: RegExp;
  readonly prepare?: (tenant: LocalTenant, page: Page) => Promise<unknown>;
  /** SharePoint itself refuses its page, or signs in by itself: the web part never meets the state. */
  readonly only?: HostName;
  /** Where the web part stands, when the staff site's own page is closed to them. */
  readonly webPart?: Opening;
  /** What is pressed on the way there. */
  readonly press?: string;
}

const failing = (fault: object) => (tenant: LocalTenant) => tenant.setFaults([{ match: '/_api/', ...fault }]);
const empty = (tenant: LocalTenant) => tenant.empty();

/** Those that change the site stand last: nothing brings its rows back. */
const states: Readonly<Record<string, State>> = {
  'everything in place, an employee': { says: /Dit område/ },
  'everything in place, a coordinator': { person: 'coordinator', says: /Dit område/ },
  'no access': { person: 'outsider', says: /Du har ikke adgang/, only: 'teams' },
  'a guest': {
    ...{ person: 'police', says: /Du har ikke adgang/ },
    webPart: { site: '/sites/ressourcegruppe', page: { staffSite: '/sites/beredskab' } },
  },
  'no site': { says: /findes ikke/, prepare: failing({ status: 404 }) },
  'a locked site': { says: /låst lige nu/, prepare: failing({ status: 423 }) },
  'not signed in': { says: /ikke logget ind/, prepare: failing({ status: 401 }) },
  'a site that does not answer': { says: /har ikke svaret endnu/, prepare: failing({ delayMs: 15_000 }) },
  'storage denied': { says: /Dit område/, prepare: (_, page) => denyStorage(page) },
  'sign-in out of reach': {
    ...{ only: 'teams', says: /kan ikke logge ind herfra/ },
    prepare: (_, page) => refuseSignIn(page),
  },
  'consent missing': {
    ...{ only: 'teams', says: /kommunens samtykke/, press: 'Log ind' },
    prepare: (_, page) => refuseConsent(page),
  },
  'no list, an employee': { says: /ikke gjort klar endnu/, prepare: empty },
  'no list, a coordinator': { person: 'coordinator', says: /ikke gjort klar endnu/, prepare: empty },
};

for (const [name, state] of Object.entries(states))
  for (const host of ['teams', 'webPart'] as const)
    for (const width of host === 'teams' ? [1200, 390] : [1200])
      if ((state.only ?? host) === host)
        test.describe(host, () => {
          test.use({ host });
          test(`${name}, ${width}`, async ({ page, open, tenant, expectFailedRequests }) => {
            const { person = 'employee', says, prepare, press } = state;
            expectFailedRequests();
            await prepare?.(tenant, page);
            const product = await open({ person, width, ...(host === 'webPart' && state.webPart) });
            if (press) await product.getByRole('button', { name: press }).click();
            await expect(product.getByText(says).filter({ visible: true }).first()).toBeVisible();
            await page.setViewportSize({ width, height: width === 390 ? 2300 : 1300 });
            await page.screenshot({
              path: join(__dirname, `../../out/firstOpen/${host}, ${name}, ${width}.png`),
              animations: 'disabled',
            });
          });
        });

/** As a browser does that denies third-party storage: the very look at it throws. */
async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
}

/** What Entra answers in place of a token where only an administrator may consent. */
async function refuseConsent(page: Page): Promise<void> {
  await page.route('**/_signIn/token', (route) =>
    route.fulfill({
      status: 400,
      json: { error: 'interaction_required', error_description: 'AADSTS90094: only an administrator may.' },
    }),
  );
}

/** As a Teams that does not let tabs sign in: it says so as soon as it is asked. */
async function refuseSignIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let teams: Window['teamsHost'];
    Object.defineProperty(window, 'teamsHost', {
      get: () => teams,
      set(made: Window['teamsHost']) {
        teams = made;
        made.refuseSignIn('DISABLED');
      },
    });
  });
}
