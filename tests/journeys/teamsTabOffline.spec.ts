/** After one visit the hosted tab works without a network: what is packaged, and nothing that belongs to a person. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey';

/** The worker has kept everything and answers for the page. */
async function kept(frame: Pick<Page, 'evaluate'>): Promise<void> {
  await frame.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

async function expectHelpAndCards(product: Locator): Promise<void> {
  for (const number of ['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020'])
    await expect(product.locator(`a[href="${number}"]`).first()).toBeVisible();
  await product.getByRole('radio', { name: 'Leder' }).check();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(product.getByRole('heading', { name: 'Gør sådan' })).toBeVisible();
  await product.getByText('Link og QR-kode').click();
  await expect(product.getByRole('img', { name: /^QR-kode/ })).toBeVisible();
}

test('the plain page opens with the network gone', async ({
  page,
  context,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expectHelpAndCards(page.locator('body'));
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk#/card/employee/mayBeStalking`);
  await expect(page.getByRole('heading', { name: 'En borger udøver måske stalking' })).toBeVisible();
  await page.getByRole('link', { name: 'Vælg et andet kort' }).click();
  await page.getByRole('button', { name: 'Konflikt eller stalking?' }).click();
  await page.getByRole('button', { name: 'Begynd med det første' }).click();
  await expect(page.getByRole('heading', { name: /^1 af 5/ })).toBeVisible();
});

test('the tab in Teams opens with the network gone', async ({
  page,
  context,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open();
  await expect(product.getByRole('combobox')).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('tab.localhost'));
  if (!frame) throw new Error('Teams frames no tab.');
  await kept(frame);
  await context.setOffline(true);
  await frame.evaluate(() => window.location.reload());
  await expectHelpAndCards(page.frameLocator('iframe').locator('body'));
});

test('nothing of SharePoint’s and nothing of a person’s is kept for offline', async ({ page, open }) => {
  const product = await open({ person: 'coordinator' });
  await expect(product.getByRole('combobox')).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('tab.localhost'));
  if (!frame) throw new Error('Teams frames no tab.');
  await kept(frame);
  const addresses = await frame.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses)
    expect(address).toMatch(/^http:\/\/tab\.localhost:\d+\/($|tenant\.json$|assets\/[\w.-]+\.(js|css)$)/);
  expect(addresses.filter((address) => address.includes('signedInSite'))).toEqual([]);
});

test('an older version’s files go when a newer one takes over', async ({ page, tenant }) => {
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await kept(page);
  await page.evaluate(() => caches.open('stalkingberedskab-older'));
  await page.evaluate(() => caches.open('somebody-elses'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).unregister();
  });
  await page.reload();
  await kept(page);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toHaveLength(2);
  expect(names).toContain('somebody-elses');
  expect(names).not.toContain('stalkingberedskab-older');
});
