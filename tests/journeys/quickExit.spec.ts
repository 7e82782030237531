import { expect, expectAccessible, test } from './journey';

const neutral = 'https://www.dmi.dk/';
const leave = 'Forlad siden hurtigt';
const told = /Escape to gange/;

test('in a frame the page goes out of sight and opens again', async ({ page, open, host }) => {
  test.skip(host === 'webPart', 'SharePoint’s own page is no frame.');
  const product = await open();
  await expect(product.getByRole('combobox')).toBeVisible();
  await product.getByRole('button', { name: 'Med en mulig udøver' }).click();
  await product.getByRole('button', { name: 'Begynd med det første' }).click();
  await product.getByRole('button', { name: leave }).hover();
  await expect(product.getByRole('tooltip')).toHaveText(/^Skjuler siden/);
  await product.getByRole('button', { name: leave }).click();
  await expect(product.getByRole('region', { name: 'Siden er lukket.' })).toBeFocused();
  expect((await product.innerText()).trim()).toBe('Siden er lukket.\n\nÅbn igen');
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Åbn igen' }).click();
  // Back at the beginning: whoever opens it does not see what was read.
  await expect(product.getByRole('heading', { name: 'Akut hjælp' })).toBeVisible();
  await expect(product.getByRole('heading', { name: /^\d+ af/ })).toHaveCount(0);
});

test('Escape twice does the same, once does nothing', async ({ page, open, host }) => {
  await page.route(`${neutral}**`, (route) => route.fulfill({ body: 'Vejret', contentType: 'text/html' }));
  const product = await open();
  await product.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1100);
  await expect(product.getByRole('heading', { name: 'Akut hjælp' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  if (host === 'teams') await expect(product.getByText('Siden er lukket.')).toBeVisible();
  else await expect(page).toHaveURL(neutral);
});

test('where the window can be left it is, and Back leads past the page', async ({
  page,
  open,
  tenant,
  host,
}) => {
  await page.route(`${neutral}**`, (route) => route.fulfill({ body: 'Vejret', contentType: 'text/html' }));
  await page.goto(tenant.addresses.startPage);
  if (host === 'teams') await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  else await open();
  const length = await page.evaluate(() => window.history.length);
  const button = page.getByRole('button', { name: leave });
  await button.focus();
  await expect(page.getByRole('tooltip').filter({ hasText: told })).toHaveText(/^Går straks til dmi\.dk/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(neutral);
  expect(await page.evaluate(() => window.history.length)).toBe(length);
  await page.goBack();
  expect(page.url()).not.toMatch(/tab\.localhost|SitePages/);
});

test('is within reach wherever one has read to, and never read before the numbers', async ({
  page,
  open,
}) => {
  const product = await open({ width: 320 });
  await expect(product.getByRole('combobox')).toBeVisible();
  const button = product.getByRole('button', { name: leave });
  await expect(button).toBeInViewport();
  await product.getByRole('heading', { name: 'Spørgeguide' }).scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport();
  const order = await product
    .locator('a[href="tel:112"], button')
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(order.indexOf(leave)).toBeGreaterThan(order.findIndex((words) => words.includes('112')));
  await button.focus();
  await expect(product.getByRole('tooltip')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(product.getByRole('tooltip')).toBeHidden();
});
