import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';
import { forgetTraces, isAboutTheReader, kept, traces, watchForTraces } from './traces';

const guides = ['Med en, der måske er udsat', 'Med en mulig udøver', 'Konflikt eller stalking?'] as const;

const open = (product: Locator, guide: string) => product.getByRole('button', { name: guide }).click();
const press = (product: Locator, name: string) => product.getByRole('button', { name, exact: true }).click();
const progress = (product: Locator) => product.getByRole('heading', { name: /^\d+ af \d+/ });

/** From the overview through every topic to the end. */
async function walkThrough(product: Locator): Promise<void> {
  await press(product, 'Begynd med det første');
  const [, count = ''] = /af (\d+)/.exec(await progress(product).innerText()) ?? [];
  for (let at = 1; at < Number(count); at++) {
    await expect(progress(product)).toContainText(`${at} af ${count}`);
    await press(product, 'Næste');
  }
  await press(product, 'Afslut');
  await expect(product.getByRole('heading', { name: 'Efter samtalen' })).toBeFocused();
  for (const address of ['tel:25177374', 'tel:114'])
    await expect(product.locator(`a[href="${address}"]`)).toBeVisible();
}

/** Opens the readiness page and lets it fetch all it fetches by itself: what comes later is the reader's doing. */
async function settled(page: Page, openProduct: () => Promise<Locator>): Promise<Locator> {
  let latest = Date.now();
  page.on('request', () => (latest = Date.now()));
  const product = await openProduct();
  await expect(product.getByRole('combobox')).toBeVisible();
  await expect.poll(() => Date.now() - latest, { timeout: 15_000 }).toBeGreaterThan(2500);
  return product;
}

test('walking through every guide leaves no trace anywhere', async ({ page, open: openProduct }) => {
  await watchForTraces(page);
  const product = await settled(page, openProduct);
  const before = await kept(page);
  const sent: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  page.on('console', (message) => said.push(message.text()));
  await forgetTraces(page);
  for (const guide of guides) {
    await open(product, guide);
    await expect(product.getByText(/Siden gemmer intet om samtalen/)).toBeVisible();
    await expect(product.locator('input, textarea, select, [contenteditable]')).toHaveCount(0);
    await walkThrough(product);
    await press(product, 'Alle emner');
    await product.getByRole('listitem').getByRole('button').nth(2).click();
    await page.keyboard.press('ArrowLeft');
    await press(product, 'Tilbage til beredskabet');
    await expect(product.getByRole('button', { name: guide })).toBeFocused();
  }
  expect((await traces(page)).filter(isAboutTheReader)).toEqual([]);
  expect(sent.filter(isAboutTheReader)).toEqual([]);
  expect(said).toEqual([]);
  expect(await kept(page)).toBe(before);
});

test('a reload starts again', async ({ open: openProduct }) => {
  const product = await openProduct();
  await open(product, guides[0]);
  await press(product, 'Begynd med det første');
  await press(product, 'Næste');
  const again = await openProduct();
  await expect(again.getByRole('heading', { name: 'Spørgeguide' })).toBeVisible();
  await expect(progress(again)).toHaveCount(0);
});

test('ends at the resource person that the page knows, or where one is found', async ({
  open: openProduct,
}) => {
  const product = await openProduct();
  await expect(product.getByRole('combobox')).toBeVisible();
  await open(product, guides[2]);
  await walkThrough(product);
  await press(product, 'Find din ressourceperson');
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await open(product, guides[2]);
  await walkThrough(product);
  await expect(product.getByRole('link', { name: /Ring til Signe Lyngtofte/ })).toBeVisible();
});

test('is usable with every _api call failing', async ({
  page,
  open: openProduct,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.setFaults([{ match: '/_api/', status: 500 }]);
  const product = await openProduct();
  for (const guide of guides) {
    await open(product, guide);
    await expect(product.getByRole('link', { name: 'Akut? Ring 112' })).toBeVisible();
    await walkThrough(product);
    await press(product, 'Tilbage til beredskabet');
  }
  await expectAccessible(page);
});

test('still opens when the network has gone after the page was read', async ({
  page,
  open: openProduct,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await settled(page, openProduct);
  await page.context().setOffline(true);
  await open(product, guides[1]);
  await walkThrough(product);
  await page.context().setOffline(false);
});

test('is walked through by keyboard alone', async ({ page, open: openProduct }) => {
  const product = await openProduct();
  await product.getByRole('button', { name: guides[0] }).focus();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('heading', { name: /Samtale med en/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(progress(product)).toBeFocused();
  await expect(product.getByRole('link', { name: 'Ring til alarmcentralen, 112' })).toBeVisible();
  for (let at = 0; at < 15; at++) await page.keyboard.press('ArrowRight');
  await expect(product.getByRole('heading', { name: 'Efter samtalen' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(progress(product)).toContainText('15 af 15');
});

for (const opening of [
  { width: 320 },
  { theme: 'dark' },
  { theme: 'contrast' },
  { locale: 'en-us' },
] as const)
  test(`overview, topic and end: ${JSON.stringify(opening)} @matrix`, async ({ page, open: openProduct }) => {
    const product = await openProduct(opening);
    await product.getByRole('button', { name: /^(Med en mulig|With someone who may be stalking)/ }).click();
    await expect(product.getByRole('heading', { name: /^(Samtale med|Conversation with)/ })).toBeFocused();
    await expectNoSidewaysScroll(product);
    await expectAccessible(page);
    await product.getByRole('button', { name: /^(Begynd|Begin)/ }).press('Enter');
    await expect(product.getByRole('heading', { name: /^1 (af|of) 8/ })).toBeFocused();
    await expectNoSidewaysScroll(product);
    await expectAccessible(page);
    for (let at = 0; at < 8; at++) await page.keyboard.press('ArrowRight');
    await expect(product.getByRole('heading', { name: /^(Efter samtalen|After the conv)/ })).toBeFocused();
    await expectNoSidewaysScroll(product);
    await expectAccessible(page);
  });

test('prints as a sheet of its own, with nothing around it', async ({ page, tenant, host }) => {
  test.skip(host !== 'teams', 'Paper is looked at where a page can be printed whole.');
  for (const [locale, guide] of [
    ['da-dk', guides[0]],
    ['en-us', 'Conflict or stalking?'],
  ] as const) {
    await page.goto(`${tenant.addresses.tab}/?locale=${locale}`);
    await open(page.locator('body'), guide);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    const pdf = await page.pdf({ preferCSSPageSize: true, path: `test-results/guide-${locale}.pdf` });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages).toHaveLength(guide === guides[0] ? 2 : 1);
    expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
  }
});
