/** What a browser keeps between visits, and what people are told where it keeps nothing. */
import { EventEmitter, once } from 'node:events';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, type Opening, goToPage } from './journey';
import { addressIn, type HostName, productIn } from './hosts';
import type { LocalTenant } from './localTenant';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(300);
test.describe.configure({ mode: 'serial' });

const saved = (product: Locator, state: string) => product.getByRole('button', { name: state, exact: true });

async function numbersIn(product: Locator): Promise<void> {
  await goToPage(product, 'Indstillinger');
  await product.getByRole('link', { name: /^Akutte numre/ }).click();
  await expect(product.getByRole('heading', { name: 'Kommunens egne numre' })).toBeVisible();
}

async function add(product: Locator, name: string, phone: string): Promise<void> {
  await product.getByRole('button', { name: 'Tilføj nummer' }).click();
  await product.getByRole('textbox', { name: 'Hvem svarer?' }).first().fill(name);
  await product.getByRole('textbox', { name: 'Telefon' }).fill(phone);
}

/** @returns the way to let them through */
async function holdWrites(page: Page): Promise<() => void> {
  const hold = new EventEmitter();
  const released = once(hold, 'release');
  await page.route('**/_api/**', async (route) => {
    if (route.request().method() === 'POST') await released;
    await route.continue();
  });
  return () => void hold.emit('release');
}

/** Whoever wants to close the page is asked first, and stays. */
async function expectLeavingAsks(page: Page): Promise<void> {
  const asked = new Promise((dialog) =>
    page.once('dialog', (shown) => void shown.dismiss().then(() => dialog(shown.type()))),
  );
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
}

/** Another tab of the same person in the same browser. */
async function openTab(page: Page, tenant: LocalTenant, host: HostName, opening: Opening) {
  const tab = await page.context().newPage();
  await tab.goto(addressIn(host, tenant.addresses, opening));
  return { tab, product: productIn(host, tab) };
}

/** Notes, in whichever frame the product is, when a text was on the screen and when SharePoint was first asked. */
function noteTimes(text: string): void {
  const times: { asked: number[]; painted?: number } = { asked: [] };
  Object.assign(window, { times });
  const fetches = window.fetch.bind(window);
  window.fetch = (...request) => {
    const address = request[0] instanceof Request ? request[0].url : request[0].toString();
    if (address.includes('/_api/')) times.asked.push(performance.now());
    return fetches(...request);
  };
  new MutationObserver((_, observer) => {
    if (!document.documentElement.innerText.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (times.painted = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

test('a warm start shows persons and numbers from the device, and asks SharePoint nothing before', async ({
  open,
  page,
}) => {
  const first = await open();
  await expect(first.getByRole('combobox')).toBeVisible();
  await first.getByLabel('Dit område').selectOption('Beskæftigelse');
  await expect(first.getByText('Troels Birkedam')).toBeVisible();
  await page.addInitScript(noteTimes, 'Troels Birkedam');
  const again = await open();
  await expect(again.locator('a[href="tel:01000020"]')).toBeVisible();
  const times = () =>
    again.evaluate(() => (window as unknown as { times: { asked: number[]; painted?: number } }).times);
  await expect.poll(async () => (await times()).asked.length).toBeGreaterThan(0);
  const { asked, painted } = await times();
  expect(painted).toBeLessThan(Math.min(...asked));
});

const broken: Readonly<Record<string, (page: Page, host: HostName, origin: string) => Promise<unknown>>> = {
  'has no database': (page) =>
    page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  'is full @matrix': async (page, host, origin) => {
    if (host === 'webPart') {
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      return;
    }
    // Chromium has no such setting for what it keeps for a frame of another site.
    await page.addInitScript(() => {
      for (const name of ['add', 'put'] as const)
        IDBObjectStore.prototype[name] = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
    });
  },
  'holds a damaged database @matrix': (page) =>
    page.addInitScript(() => {
      const opening = indexedDB.open('stalkingberedskab', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('somethingElse');
      opening.onsuccess = () => opening.result.close();
    }),
  'breaks off whatever is written @matrix': (page) =>
    page.addInitScript(() => {
      const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add');
      IDBObjectStore.prototype.add = function (...row): IDBRequest<IDBValidKey> {
        const request = Reflect.apply(add?.value as typeof this.add, this, row);
        this.transaction.abort();
        return request;
      };
    }),
};

for (const [what, breakIt] of Object.entries(broken))
  test(`a browser that ${what}: nothing is called saved here, nothing typed is lost, leaving asks`, async ({
    page,
    tenant,
    open,
    host,
  }) => {
    await breakIt(page, host, tenant.addresses.sharepoint);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.textContent.includes('Gemt her'))
          Object.assign(window, { saidSavedHere: true });
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const product = await open({ person: 'coordinator' });
    await numbersIn(product);
    const letThrough = await holdWrites(page);
    await product.getByRole('button', { name: 'Ret Fjordby Kommune, social vagt' }).click();
    const hours = product.getByRole('textbox', { name: 'Åbningstid' }).first();
    await hours.click();
    await hours.press('End');
    await hours.pressSequentially(' og nat');
    const typed = await hours.inputValue();
    await hours.press('Tab');
    await expect(product.getByText('Browseren husker ikke noget her.')).toBeVisible();
    await expect(saved(product, 'Ikke gemt')).toBeVisible();
    await expectAccessible(page);
    await expectLeavingAsks(page);
    await expect(hours).toHaveValue(typed);
    letThrough();
    await expect(saved(product, 'Gemt i SharePoint')).toBeVisible();
    await expect(hours).toHaveValue(typed);
    for (const frame of page.frames())
      expect(await frame.evaluate(() => 'saidSavedHere' in window)).toBe(false);
  });

test('what SharePoint refuses and only this window holds: leaving asks @matrix', async ({
  page,
  tenant,
  open,
  host,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await broken['has no database']?.(page, host, '');
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  await tenant.setFaults([{ match: '/items\\(', status: 403 }]);
  await product.getByRole('button', { name: 'Ret Fjordby Kommune, social vagt' }).click();
  await product.getByRole('textbox', { name: 'Telefon' }).fill('01 00 00 61');
  await expect(saved(product, 'Kræver dig')).toBeVisible();
  await expectLeavingAsks(page);
  await expect(product.getByText('01 00 00 61')).toBeVisible();
});

test('two tabs of one person: what is typed in one is in the other at once, and nothing is doubled when both close', async ({
  page,
  tenant,
  open,
  host,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  const other = await openTab(page, tenant, host, { person: 'coordinator' });
  await numbersIn(other.product);
  await page.context().route('**/_api/**', (route) => route.abort());
  await add(product, 'Vagten i nord', '01 00 00 51');
  await expect(saved(product, 'Gemt her')).toBeVisible();
  await expect(other.product.getByText('Vagten i nord', { exact: true })).toBeVisible();
  await expect(saved(other.product, 'Gemt her')).toBeVisible();
  await add(other.product, 'Vagten i syd', '01 00 00 52');
  await expect(other.product.getByText('Dine 2 ændringer er gemt her.')).toBeVisible();
  await Promise.all([other.tab.close(), page.goto('about:blank')]);

  await page.context().unroute('**/_api/**');
  const again = await open({ person: 'coordinator' });
  const third = await openTab(page, tenant, host, { person: 'coordinator' });
  await Promise.all([numbersIn(again), numbersIn(third.product)]);
  for (const name of ['Vagten i nord', 'Vagten i syd'])
    for (const where of [again, third.product])
      await expect(where.getByText(name, { exact: true })).toHaveCount(1);
  await expect(again.getByText(/gemt her/i)).toHaveCount(0);
  const answer = await tenant.askAsCoordinator(
    'GET',
    "web/getList('/sites/beredskab/Lists/StalkingHelpNumbers')/items",
  );
  const { value } = (await answer.json()) as { value: readonly { readonly Title: string }[] };
  const titles = value.map(({ Title }) => Title).filter((title) => title.startsWith('Vagten'));
  expect(titles.sort()).toEqual(['Vagten i nord', 'Vagten i syd']);
});
