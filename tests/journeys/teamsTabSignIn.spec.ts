/** Signing in where Teams cannot do it for the tab, and on the plain page outside Teams. */
import { expect, expectAccessible, test } from './journey';
import { answerSignIn, serveTabAtHttps } from './microsoftSignIn';

test('outside Teams one signs in through Microsoft’s window and sees the municipality’s own', async ({
  page,
  context,
  tenant,
}) => {
  const asked = await answerSignIn(context, tenant, 'employee');
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await expect(page.getByText('Du er ikke logget ind.')).toBeVisible();
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await (await popup).getByRole('link', { name: 'Vælg konto' }).click();
  await page.getByLabel('Dit område').selectOption('Børn og Familie');
  await expect(page.getByText('Signe Lyngtofte')).toBeVisible();
  expect(asked.map((query) => query.get('redirect_uri'))).toEqual([`${tenant.addresses.tab}/signIn.html`]);
  await expectAccessible(page);
});

test('outside Teams a window closed without an account leaves the page as it was', async ({
  page,
  context,
  tenant,
}) => {
  await answerSignIn(context, tenant, 'employee');
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await (await popup).getByRole('link', { name: 'Vælg konto' }).waitFor();
  await (await popup).close();
  // A page in a test never loses the focus, so it is told that it has it again.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('button', { name: 'Log ind' })).toBeVisible();
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
});

test('in a Teams that cannot sign in for the tab, Teams opens the window', async ({
  page,
  context,
  tenant,
}) => {
  const origin = 'https://tab.fjordby.example';
  await context.grantPermissions(['local-network-access']);
  await serveTabAtHttps(context, tenant, origin);
  const asked = await answerSignIn(context, tenant, 'employee');
  await page.goto(`${tenant.addresses.teamsHost}/?person=employee&naa=0&tabOrigin=${origin}`);
  const product = page.frameLocator('iframe').locator('body');
  await expect(product.getByText('Du er ikke logget ind.')).toBeVisible();
  const opened = page.waitForEvent('popup');
  await product.getByRole('button', { name: 'Log ind' }).click();
  const popup = await opened;
  await popup.getByRole('link', { name: 'Vælg konto' }).click();
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await expect(product.getByText('Signe Lyngtofte')).toBeVisible();
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect(asked[0]?.get('login_hint')).toBe('maja.klitrose@fjordby.example');
});
