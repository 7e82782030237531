/** What only the hosted Teams tab has: its first HTML, its sign-in, its places in Teams. */
import type { Locator, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, expectAccessible, test } from './journey';

const numbers = ['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020'];

async function expectNumbers(product: Locator | Page): Promise<void> {
  for (const address of numbers) await expect(product.locator(`a[href="${address}"]`)).toBeVisible();
}

test('with all scripts blocked the numbers are there and can be called', async ({
  browser,
  tenant,
  page,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 400, height: 800 },
  });
  const plain = await context.newPage();
  await plain.goto(tenant.addresses.tab);
  await expectNumbers(plain);
  await expect(plain.getByText('Fjordby Kommune', { exact: true })).toBeVisible();
  await context.close();
  // axe itself is a script: the same HTML with every script file refused, and what only scripts ask for.
  await page.route(/\.(js|json)$/, (route) => route.abort());
  await page.goto(tenant.addresses.tab);
  await expectAccessible(page);
});

test('the first HTML is small', async ({ request, tenant }) => {
  const html = await (await request.get(`http://localhost:${tenant.addresses.ports.tab}/`)).body();
  expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024);
});

test('with every _api call failing the municipality’s own number is still there', async ({
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.setFaults([{ match: '/_api/', status: 500 }]);
  const product = await open();
  await expect(product.getByText('SharePoint svarer ikke, som det skal.')).toBeVisible();
  await expectNumbers(product);
});

test('sign-in and PnPjs come after the first paint', async ({ page, open }) => {
  let held = false;
  await page.route('**/signedInSite*', async (route) => {
    await expect(page.frameLocator('iframe').getByText('Er nogen i fare nu?')).toBeVisible();
    held = true;
    await route.continue();
  });
  await expect((await open()).getByRole('combobox')).toBeVisible();
  expect(held).toBe(true);
});

test('follows the theme when Teams changes it', async ({ page, open }) => {
  const product = await open();
  const background = () =>
    product.locator('.fui-FluentProvider').evaluate((provider) => getComputedStyle(provider).backgroundColor);
  const light = await background();
  await page.evaluate(() => window.teamsHost.setTheme('dark'));
  await expect.poll(background).not.toBe(light);
});

test('a chat with a resource person opens in Teams', async ({ page, open }) => {
  const product = await open();
  await product.getByLabel('Dit område').selectOption('Børn og Familie');
  await product.getByRole('button', { name: 'Chat med Signe Lyngtofte' }).click();
  await expect.poll(() => page.evaluate(() => window.teamsHost.state.chats.length)).toBe(1);
});

test('in a channel it is the same page', async ({ page, open }) => {
  const product = await open({ surface: 'channel', person: 'familyResource' });
  await expect(product.getByRole('combobox')).toBeVisible();
  await expectNumbers(product);
  await expectAccessible(page);
});

test('is added to a channel through Teams’ own window', async ({ page, open }) => {
  const product = await open({ surface: 'configuration', person: 'coordinator' });
  await expect(product.getByRole('heading', { name: 'Tilføj Stalkingberedskab' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(() => page.evaluate(() => window.teamsHost.state.saved)).toBe('saved');
  const saved = await page.evaluate(() => window.teamsHost.state.configuration?.contentUrl);
  expect(saved).toContain('?theme={theme}&locale={locale}');
});

test('a tab may show the resource persons alone', async ({ page, open, tenant }) => {
  const product = await open({ surface: 'configuration', person: 'coordinator' });
  await product.getByRole('radio', { name: /^Find en ressourceperson/ }).check();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect
    .poll(() => page.evaluate(() => window.teamsHost.state.configuration?.suggestedDisplayName))
    .toBe('Find ressourceperson');
  const saved = await page.evaluate(() => window.teamsHost.state.configuration?.contentUrl ?? '');
  const tab = encodeURIComponent(saved.slice(tenant.addresses.tab.length));
  await page.goto(`${tenant.addresses.teamsHost}/?surface=channel&tab=${tab}`);
  await expect(product.getByRole('heading', { name: 'Find en ressourceperson' })).toBeVisible();
  await expect(product.getByRole('combobox')).toBeVisible();
  await expect(product.getByRole('heading', { name: 'Hvad gør jeg?' })).toBeHidden();
});

test('a tab may open at the group’s meeting', async ({ page, open, tenant }) => {
  const product = await open({ surface: 'configuration', person: 'coordinator' });
  await product.getByRole('radio', { name: /^Gruppens møde/ }).check();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect
    .poll(() => page.evaluate(() => window.teamsHost.state.configuration?.suggestedDisplayName))
    .toBe('Møde');
  const saved = await page.evaluate(() => window.teamsHost.state.configuration?.contentUrl ?? '');
  const tab = encodeURIComponent(saved.slice(tenant.addresses.tab.length));
  await page.goto(`${tenant.addresses.teamsHost}/?surface=channel&person=coordinator&tab=${tab}`);
  await expect(product.getByRole('heading', { name: 'Næste møde' }).first()).toBeVisible();
});

for (const [channel, words] of [
  ['Private', 'en privat kanal'],
  ['Shared', 'en delt kanal'],
] as const)
  test(`in ${words} the tab is politely refused`, async ({ page, open }) => {
    const product = await open({ surface: 'configuration', channel, person: 'coordinator' });
    await expect(product.getByText(`Fanen kan ikke tilføjes i ${words}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gem' })).toBeDisabled();
    expect(await page.evaluate(() => window.teamsHost.state.validity)).toBe(false);
    await expectAccessible(page);
  });

test('Teams wants a consent first', async ({ page, open }) => {
  await open();
  await page.evaluate(() => window.teamsHost.needConsent(true));
  const product = await open();
  await expect(product.getByText('Du er ikke logget ind.')).toBeVisible();
  await expectNumbers(product);
  await product.getByRole('button', { name: 'Log ind' }).click();
  await expect(product.getByLabel('Dit område')).toBeVisible();
});

test('outside Teams the page is still a page', async ({ page, tenant }) => {
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await expect(page.getByRole('button', { name: 'Log ind' })).toBeVisible();
  await expectNumbers(page);
  await expectAccessible(page);
});

test('a configuration that cannot be used is told below the numbers', async ({
  page,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await page.route('**/tenant.json', (route) => route.fulfill({ json: { clientId: 'x' } }));
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await expect(page.getByText('Siden er ikke sat rigtigt op.')).toBeVisible();
  await expectNumbers(page);
  await expectAccessible(page);
});

test('a person with access to nothing gets help and a plain explanation, and no list data', async ({
  page,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_api/') && response.request().method() !== 'OPTIONS')
      void response.text().then((text) => answers.push(text));
  });
  const product = await open({ person: 'outsider' });
  await expect(product.getByText('Du har ikke adgang til kommunens oplysninger her.')).toBeVisible();
  await expect(product.getByRole('link', { name: 'Karen Fjordhøj' })).toBeVisible();
  await expectNumbers(product);
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).not.toMatch(/Lyngtofte|Børn|"value":\[|Title/);
  await expectAccessible(page);
});
