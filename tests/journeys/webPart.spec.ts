/** What only the web part has: sections, columns, neighbours on the page, coming and going, and SPFx in Teams. */
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

const whole = (product: Locator) => expect(product.getByRole('combobox')).toBeVisible();
const numbers = ['tel:112', 'tel:114', 'tel:25177374'];

async function expectNumbers(product: Locator): Promise<void> {
  for (const address of numbers) await expect(product.locator(`a[href="${address}"]`)).toBeVisible();
}

for (const [section, locale] of [
  ['soft', 'da-DK'],
  ['strong', 'da-DK'],
  ['strong', 'en-US'],
] as const)
  test(`in a ${section} section, ${locale}${locale === 'en-US' ? '' : ' @matrix'}`, async ({
    page,
    open,
  }) => {
    const product = await open({ page: { section, culture: locale } });
    await whole(product);
    await expectNumbers(product);
    await expectAccessible(page);
  });

test('takes the colours of its section, and new ones when the section changes', async ({ page, open }) => {
  const product = await open();
  await whole(product);
  const background = () =>
    product.evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
  const light = await background();
  await page.evaluate(() => window.sharePointPage.setSection('strong'));
  await expect.poll(background).not.toBe(light);
  await expectAccessible(page);
});

test('fits a third of the page', async ({ page, open }) => {
  const product = await open({ page: { layout: 'oneThird' } });
  await whole(product);
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  const first = await product.locator('a[href="tel:112"]').boundingBox();
  const second = await product.locator('a[href="tel:114"]').boundingBox();
  expect(second?.y ?? 0).toBeGreaterThan((first?.y ?? 0) + 20);
  await expectNoSidewaysScroll(product);
  await expectAccessible(page);
});

test('two on a page read the lists once', async ({ page, open, tenant }) => {
  await tenant.clearLog();
  await open({ page: { layout: 'two', view: ['whole', 'directory'] } });
  await expect(page.getByLabel('Dit område')).toHaveCount(2);
  const reads = (await tenant.log()).filter(({ path }) => path.includes('$batch'));
  expect(reads).toHaveLength(1);
  await expectAccessible(page);
});

test('goes and comes back, and leaves nothing behind', async ({ page, open }) => {
  const product = await open();
  await whole(product);
  const element = await page.evaluateHandle(() => window.sharePointPage.instances[0]?.element);
  await page.evaluate(() => window.sharePointPage.leave());
  await expect(page.getByLabel('Dit område')).toHaveCount(0);
  // Taken off the page is not enough: what React still holds would go on listening and reading.
  expect(await element.evaluate((left) => left?.textContent)).toBe('');
  await page.evaluate(() => window.sharePointPage.comeBack());
  await whole(product);
  await expectNumbers(product);
  await expectAccessible(page);
});

for (const host of ['teams', 'teamsPersonal'])
  test(`as an SPFx tab in Teams: ${host}`, async ({ page, open }) => {
    await open({ page: { host, theme: 'dark' } });
    const product = page.getByRole('main', { name: 'Stalkingberedskab' });
    // The numbers are there before Teams has told anything.
    await expectNumbers(product);
    await whole(product);
    await expectAccessible(page);
  });

test('shows no more than whom to call when that is what the editor chose', async ({ page, open }) => {
  const product = await open({ page: { view: 'directory', area: 'Beskæftigelse' } });
  await expect(product.getByText('Troels Birkedam')).toBeVisible();
  await expect(product.getByRole('heading', { name: 'Hvad gør jeg?' })).toHaveCount(0);
  await expect(product.getByRole('link', { name: 'Akut? Ring 112' })).toBeVisible();
  await expectAccessible(page);
});

test('a staff site that does not exist is named', async ({ page, open, expectFailedRequests }) => {
  expectFailedRequests();
  const product = await open({ page: { staffSite: '/sites/findes-ikke' } });
  await expect(product.getByText('Siden i SharePoint findes ikke.')).toBeVisible();
  await expect(product.getByText(/sites\/findes-ikke/)).toBeVisible();
  await expectNumbers(product);
  await expectAccessible(page);
});

test('a staff site that is closed to the reader is named', async ({ page, open, expectFailedRequests }) => {
  expectFailedRequests();
  const product = await open({
    person: 'police',
    site: '/sites/ressourcegruppe',
    page: { staffSite: '/sites/beredskab' },
  });
  await expect(product.getByText('Du har ikke adgang til kommunens oplysninger her.')).toBeVisible();
  await expect(product.getByText(/sites\/beredskab/)).toBeVisible();
  await expectNumbers(product);
  await expectAccessible(page);
});

test('a staff site that is not ready says what is missing', async ({ page, open }) => {
  const product = await open({
    person: 'familyResource',
    site: '/sites/ressourcegruppe',
    page: { staffSite: '' },
  });
  await expect(product.getByText('Siden er ikke gjort klar endnu.')).toBeVisible();
  await expect(product.getByText(/Stalking: Områder/)).toBeVisible();
  // A member may edit the team's own site, so making the lists is offered.
  await expect(product.getByRole('button', { name: 'Gør siden klar' })).toBeVisible();
  await expectNumbers(product);
  await expectAccessible(page);
});

test('urgent help needs no request at all', async ({ page, open, expectFailedRequests }) => {
  expectFailedRequests();
  await page.route('**/_api/**', (route) => route.abort());
  await page.route('**/chunk*', (route) => route.abort());
  await expectNumbers(await open());
});
