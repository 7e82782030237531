/** What every journey starts from: a tenant, a person in front of a host, and a console that must stay quiet. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import type { Person } from '../../localTenant/people';
import { type LocalTenant, startLocalTenant } from './localTenant';

export interface Opening {
  readonly person?: Person['key'];
  readonly surface?: 'personal' | 'channel' | 'configuration';
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'da-dk' | 'en-us';
  readonly width?: number;
  /** A page of the tab itself, instead of the one its surface opens. */
  readonly tab?: string;
}

interface Fixtures {
  /** Opens the tab in the local Teams and gives what stands inside its frame. */
  readonly openInTeams: (opening?: Opening) => Promise<FrameLocator>;
  /** Failing requests are part of the story: the browser's own lines about them are not faults of ours. */
  readonly expectFailedRequests: () => void;
  readonly quietConsole: undefined;
}

export const test = base.extend<Fixtures, { tenant: LocalTenant }>({
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(5400 + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  openInTeams: async ({ page, tenant }, use) => {
    await use(async ({ width = 1200, ...opening } = {}) => {
      await page.setViewportSize({ width, height: 900 });
      const query = new URLSearchParams({ person: 'employee', surface: 'personal', ...opening });
      await page.goto(`${tenant.addresses.teamsHost}/?${query.toString()}`);
      return page.frameLocator('iframe');
    });
    await tenant.setFaults([]);
  },
  expectFailedRequests: async ({ page }, use) => {
    await use(() => {
      failuresExpected.add(page);
    });
  },
  quietConsole: [
    async ({ page }, use) => {
      // teams-js asks Microsoft which origins are its own; a test has no internet.
      await page.route('https://res.cdn.office.net/**', (route) =>
        route.fulfill({ json: { validOrigins: [] } }),
      );
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        const ofTheBrowser = message.text().startsWith('Failed to load resource');
        if (!(ofTheBrowser && failuresExpected.has(page))) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(undefined);
      expect(complaints).toEqual([]);
      const problems = await page.evaluate(() => ('teamsHost' in window ? window.teamsHost.problems : []));
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

const failuresExpected = new WeakSet<Page>();

/** No violation of any of axe's rules, in the page and in every frame. Tabster's invisible focus guards are its own. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

/** Nothing sticks out at the side: what is there can be read without scrolling across. */
export async function expectNoSidewaysScroll(frame: FrameLocator): Promise<void> {
  const [content, window_] = await frame
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
  expect(content).toBeLessThanOrEqual(window_);
}

export { expect };
