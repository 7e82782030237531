import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

const heading = 'En borger er måske udsat for stalking';

async function expectUrgentFirst(product: Locator): Promise<void> {
  for (const address of ['tel:112', 'tel:114', 'tel:25177374'])
    await expect(product.locator(`a[href="${address}"]`).first()).toBeVisible();
  const headings = await product.getByRole('heading').allInnerTexts();
  expect(headings.indexOf('Akut hjælp')).toBe(1);
}

test('a leader opens the card that fits in two presses, and the role is remembered', async ({
  page,
  open,
}) => {
  const product = await open();
  await product.getByRole('radio', { name: 'Leder' }).check();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(product.getByRole('heading', { name: heading })).toBeFocused();
  await expect(product.getByText('Action card · Leder')).toBeVisible();
  await expect(product.getByText('når en medarbejder kommer til dig')).toBeVisible();
  await expectUrgentFirst(product);
  await expectAccessible(page);
  const again = await open();
  await expect(again.getByRole('radio', { name: 'Leder' })).toBeChecked();
});

test('the card names who to call in my area, and what the municipality has filled in', async ({ open }) => {
  const product = await open();
  await product.getByRole('link', { name: 'Udsat barn eller ung' }).click();
  await product.getByLabel('Dit område').selectOption('Beskæftigelse');
  await expect(product.getByRole('link', { name: /Ring til Troels Birkedam/ })).toBeVisible();
  await expect(product.getByText('Socialdirektøren')).toBeVisible();
  await expect(product.getByText('1. oktober 2026')).toBeVisible();
  await expect(product.getByText('ikke udfyldt endnu')).toHaveCount(1);
});

test('a local text stands before the supplied one and says whose it is', async ({ open, tenant }) => {
  await tenant.writeRow('StalkingLocalTexts', {
    Title: 'actionCard.followUp.atWork',
    Language: 'da',
    State: 'published',
    Text: 'Ring til arbejdsmiljøgruppen i Fjordby.',
  });
  const product = await open();
  await product.getByRole('link', { name: 'Udsat på arbejdet' }).click();
  await expect(product.getByText('Ring til arbejdsmiljøgruppen i Fjordby.')).toBeVisible();
  await expect(product.getByText('Kommunens egen tekst')).toHaveCount(1);
  await expect(product.getByText('Mød hinanden fast')).toHaveCount(0);
});

test('from opening to a dialled number by keyboard alone', async ({ page, open }) => {
  const product = await open();
  await expect(product.getByRole('combobox')).toBeVisible();
  await product.getByRole('radio', { name: 'Medarbejder' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(product.getByRole('radio', { name: 'Leder' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(product.getByRole('link', { name: 'Udsat voksen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('heading', { name: heading })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(product.getByRole('button', { name: 'Udskriv' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(product.getByRole('link', { name: '112', exact: true })).toBeFocused();
});

test('back leads to the choice, and the keyboard goes on there', async ({ page, open }) => {
  const product = await open();
  await product.getByRole('link', { name: 'Mulig udøver' }).click();
  await product.getByRole('link', { name: 'Vælg et andet kort' }).click();
  await expect(product.getByRole('heading', { name: 'De første skridt' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(product.getByRole('radio', { name: 'Medarbejder' })).toBeFocused();
});

test('with every _api call failing the card is whole', async ({
  page,
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.setFaults([{ match: '/_api/', status: 500 }]);
  const product = await open();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  for (const part of ['Gør sådan', 'Pas på', 'Børn', 'Sparring', 'Brobygning', 'Dokumentation', 'Opfølgning'])
    await expect(product.getByRole('heading', { name: part, exact: true })).toBeVisible();
  await expect(product.getByText('Ressourcepersonerne kan ikke vises her lige nu.')).toBeVisible();
  await expectUrgentFirst(product);
  await expectAccessible(page);
});

test('every claim can name its source, and the code can be scanned by those who see it and told to those who do not', async ({
  page,
  open,
}) => {
  const product = await open();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await product.getByText(/^Kilder \(\d+\)$/).click();
  await expect(product.getByRole('link', { name: 'Alarm 112' })).toBeVisible();
  await product.getByText('Link og QR-kode').click();
  await expect(product.getByRole('img', { name: `QR-kode, der åbner kortet: ${heading}` })).toBeVisible();
  await expect(product.getByLabel('Kortets adresse')).toHaveValue(/card\/employee\/exposedAdult$/);
  await expectAccessible(page);
});

test('opening a card asks SharePoint for nothing more', async ({ open, tenant }) => {
  const product = await open();
  await expect(product.getByRole('combobox')).toBeVisible();
  await tenant.clearLog();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(product.getByRole('heading', { name: heading })).toBeVisible();
  expect((await tenant.log()).filter(({ path }) => path.includes('/_api/'))).toEqual([]);
});

for (const width of [320, 360])
  for (const locale of ['da-dk', 'en-us'] as const)
    test(`a card at ${width} px, ${locale} @matrix`, async ({ page, open }) => {
      const product = await open({ width, locale });
      await product.getByRole('link', { name: /^(Udsat barn|Exposed child)/ }).click();
      await expect(product.getByRole('heading', { name: /^(Opfølgning|Follow-up)$/ })).toBeVisible();
      await product.getByText(/^(Link og QR-kode|Link and QR code)$/).click();
      await product.getByText(/^(Kilder|Sources) \(/).click();
      await expectNoSidewaysScroll(product);
      await expectAccessible(page);
    });
