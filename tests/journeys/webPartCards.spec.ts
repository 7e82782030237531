import { expect, expectAccessible, test } from './journey';

test('a card’s address opens it on the SharePoint page it was copied from', async ({ page, open }) => {
  const product = await open();
  await product.getByRole('link', { name: 'Mulig udøver' }).click();
  await product.getByText('Link og QR-kode').click();
  await expect(product.getByText('Adressen åbner kortet på denne side.')).toBeVisible();
  const copied = await product.getByLabel('Kortets adresse').inputValue();
  expect(new URL(copied).searchParams.get('stalkingberedskab')).toBe('card/employee/mayBeStalking');
  const again = await open({ page: { stalkingberedskab: 'card/employee/mayBeStalking' } });
  await expect(again.getByRole('heading', { name: 'En borger udøver måske stalking' })).toBeVisible();
  await expectAccessible(page);
});

test('the page around a card is printed as it is, unless the card’s own button is pressed', async ({
  page,
  open,
}) => {
  const product = await open();
  await product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(product.getByRole('button', { name: 'Udskriv' })).toBeVisible();
  const sheets = () => page.evaluate(() => document.querySelectorAll('body > .stalking-sheet').length);
  const print = (kind: string) => page.evaluate((name) => void window.dispatchEvent(new Event(name)), kind);
  await print('beforeprint');
  expect(await sheets()).toBe(0);
  await page.evaluate(() => (window.print = () => void window.dispatchEvent(new Event('beforeprint'))));
  await product.getByRole('button', { name: 'Udskriv' }).click();
  await expect.poll(sheets).toBe(1);
  await print('afterprint');
  expect(await sheets()).toBe(0);
});
