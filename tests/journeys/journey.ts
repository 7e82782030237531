/** What every journey starts from: a tenant, a person in front of a host, and a console that must stay quiet. */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { runtimeNoise } from '../../localTenant/sharepoint/pages/runtimeNoise';
import { addressIn, type HostName, type Opening, productIn } from './hosts';
import { type LocalTenant, startLocalTenant } from './localTenant';

/** Each worker takes three ports from here on; another number lets two checkouts run side by side. */
export const firstPort = Number(process.env.JOURNEYS_PORT ?? 5400);

interface Fixtures {
  /** Opens the product in the project's host and gives what is inside it. */
  readonly open: (opening?: Opening) => Promise<Locator>;
  /** The same for somebody else, in a browser of their own and perhaps in the other host, while the first page stays open. */
  readonly openBeside: (
    opening: Opening & { readonly host?: HostName },
  ) => Promise<{ readonly page: Page; readonly product: Locator }>;
  /** Failing requests are part of the story: the browser's own lines about them are not faults of ours. */
  readonly expectFailedRequests: () => void;
  readonly quietConsole: undefined;
}

export const test = base.extend<Fixtures & { readonly host: HostName }, { tenant: LocalTenant }>({
  host: ['teams', { option: true }],
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(firstPort + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  open: async ({ page, tenant, host }, use) => {
    await use(async (opening = {}) => {
      await page.setViewportSize({ width: opening.width ?? 1200, height: 900 });
      await page.emulateMedia({
        forcedColors: host === 'webPart' && opening.theme === 'contrast' ? 'active' : 'none',
      });
      await page.goto(addressIn(host, tenant.addresses, opening));
      return productIn(host, page);
    });
    await tenant.setFaults([]);
  },
  openBeside: async ({ browser, tenant, host }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ host: own = host, ...opening }) => {
      const context = await browser.newContext({ viewport: { width: opening.width ?? 1200, height: 900 } });
      contexts.push(context);
      const page = await context.newPage();
      await withoutInternet(page);
      await page.goto(addressIn(own, tenant.addresses, opening));
      return { page, product: productIn(own, page) };
    });
    for (const context of contexts) await context.close();
  },
  expectFailedRequests: async ({ page }, use) => {
    await use(() => {
      failuresExpected.add(page);
    });
  },
  quietConsole: [
    async ({ page }, use) => {
      await withoutInternet(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        const text = message.text();
        if (text.startsWith('Failed to load resource') && failuresExpected.has(page)) return;
        if (runtimeNoise.some((noise) => noise.test(`${text} ${message.location().url}`))) return;
        complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(undefined);
      expect(complaints).toEqual([]);
      const problems = await page.evaluate(() =>
        [window.teamsHost, window.sharePointPage].flatMap(
          (host: { readonly problems: readonly string[] } | undefined) => host?.problems ?? [],
        ),
      );
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** teams-js asks Microsoft which origins are its own; a test has no internet. */
async function withoutInternet(page: Page): Promise<void> {
  await page.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] } }));
}

const failuresExpected = new WeakSet<Page>();

/** No violation of any of axe's rules, in the page and in every frame. Tabster's invisible focus guards are its own. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  // axe gathers its results in a page of its own. Until this one is laid out anew, clicks low in a frame are lost.
  const size = page.viewportSize();
  if (size) {
    await page.setViewportSize({ ...size, height: size.height + 1 });
    await page.setViewportSize(size);
  }
  const told = violations.map(({ id, nodes }) => {
    const where = nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)].join('\n'));
    return `${id}: ${where.join('\n')}`;
  });
  expect(told).toEqual([]);
}

/** Nothing sticks out at the side: what is there can be read without scrolling across. */
export async function expectNoSidewaysScroll(product: Locator): Promise<void> {
  const tooWide = await product.evaluate(({ ownerDocument: { documentElement } }) => {
    const { clientWidth, scrollWidth } = documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...documentElement.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} of ${clientWidth} px`,
      ...outside.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
  expect(tooWide).toEqual([]);
}

/** Opens a page of the navigation, which stands behind a button where there is little room. */
export async function goToPage(product: Locator, name: string | RegExp, timeout?: number): Promise<void> {
  const navigation = product.getByRole('navigation', { name: /^(Sider|Pages)$/ });
  const link = navigation.getByRole('link', { name, exact: true });
  await link.or(navigation.getByRole('button')).first().waitFor({ timeout });
  if (!(await link.isVisible())) await navigation.getByRole('button').click({ timeout });
  await link.click({ timeout });
}

/** Somebody comes back to a page that has stood behind others: what is new comes now, not with the next round. */
export async function lookAgain(product: Locator): Promise<void> {
  await product.evaluate(({ ownerDocument }) => ownerDocument.dispatchEvent(new Event('visibilitychange')));
}

export { expect, type Opening };
