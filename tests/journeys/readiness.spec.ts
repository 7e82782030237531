import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

const nationalNumbers = ['tel:112', 'tel:114', 'tel:25177374'];
const ownNumber = 'tel:01000020';

/** The page with everything SharePoint has to give on it. */
async function whole(product: Locator): Promise<void> {
  await expect(product.getByRole('combobox')).toBeVisible();
}

async function expectNumbers(product: Locator): Promise<void> {
  for (const address of [...nationalNumbers, ownNumber])
    await expect(product.locator(`a[href="${address}"]`)).toBeVisible();
}

test('an employee finds out what to do and whom to call', async ({ page, open }) => {
  const product = await open();
  await whole(product);
  await expectNumbers(product);
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await expect(product.getByRole('link', { name: /Ring til Signe Lyngtofte/ })).toHaveAttribute(
    'href',
    'tel:01000031',
  );
  await expect(product.getByText('det må du gerne i Fjordby')).toBeVisible();
  await expectAccessible(page);
});

test('the area is remembered the next time', async ({ open }) => {
  const product = await open();
  await whole(product);
  await product.getByLabel('Dit område').selectOption('Beskæftigelse');
  const again = await open();
  await expect(again.getByText('Troels Birkedam')).toBeVisible();
});

test('the page costs at most two data requests', async ({ open, tenant }) => {
  await tenant.clearLog();
  await whole(await open());
  const requests = (await tenant.log()).filter(
    ({ method, path }) => method !== 'OPTIONS' && path.includes('/_api/') && !path.includes('contextinfo'),
  );
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toHaveLength(1);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const locale of ['da-dk', 'en-us'] as const)
    test(`theme ${theme}, ${locale} @matrix`, async ({ page, open }) => {
      const product = await open({ theme, locale });
      await whole(product);
      const heading = locale === 'da-dk' ? 'Hvad gør jeg?' : 'What do I do?';
      await expect(product.getByRole('heading', { name: heading })).toBeVisible();
      await expectNumbers(product);
      await expectAccessible(page);
    });

test('English is a click away and stays', async ({ page, open }) => {
  const product = await open();
  await product.getByRole('button', { name: 'English' }).click();
  await expect(product.getByRole('heading', { name: 'Urgent help' })).toBeVisible();
  const again = await open();
  await expect(again.getByRole('heading', { name: 'What do I do?' })).toBeVisible();
  await whole(again);
  await expectAccessible(page);
});

test('works at 320 px', async ({ page, open }) => {
  const product = await open({ width: 320 });
  await whole(product);
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await expectNumbers(product);
  await expectNoSidewaysScroll(product);
  await expectAccessible(page);
});

test('an area with a long name is chosen at 320 px too', async ({ tenant, open }) => {
  const name = 'Center for Beskæftigelse, Ydelse, Integration og Virksomhedsservice';
  await tenant.writeRow('StalkingAreas', { Key: crypto.randomUUID(), Title: name });
  const product = await open({ width: 320 });
  await expect(product.getByRole('option', { name })).toHaveCount(1);
  await expectNoSidewaysScroll(product);
});

test('everything can be reached and done by keyboard', async ({ page, open }) => {
  const product = await open();
  await whole(product);
  await product.getByRole('button', { name: 'English' }).focus();
  const reached: string[] = [];
  while (reached.at(-1) !== 'SELECT' && reached.length < 25) {
    await page.keyboard.press('Tab');
    reached.push(
      await product.locator('*:focus').evaluate((focused) => focused.getAttribute('href') ?? focused.tagName),
    );
  }
  const places = reached.filter((place) => !['BUTTON', 'SUMMARY'].includes(place));
  expect(places).toEqual([
    ...[...nationalNumbers, ownNumber],
    // One stop for the role, then the four cards.
    'INPUT',
    ...['exposedAdult', 'exposedChild', 'mayBeStalking', 'exposedColleague'].map(
      (situation) => `#/card/employee/${situation}`,
    ),
    'SELECT',
  ]);
  await page.keyboard.type('Besk');
  await expect(product.getByText('Troels Birkedam')).toBeVisible();
});
