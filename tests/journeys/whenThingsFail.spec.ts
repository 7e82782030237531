import type { FrameLocator } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, expectAccessible, test } from './journey';

const numbers = ['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020'];

async function expectNumbers(tab: FrameLocator): Promise<void> {
  for (const address of numbers) await expect(tab.locator(`a[href="${address}"]`)).toBeVisible();
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
  for (const address of numbers) await expect(plain.locator(`a[href="${address}"]`)).toBeVisible();
  await expect(plain.getByText('Fjordby Kommune', { exact: true })).toBeVisible();
  await context.close();
  // axe itself is a script: the same HTML with every script file refused.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(tenant.addresses.tab);
  await expectAccessible(page);
});

test('the first HTML is small', async ({ request, tenant }) => {
  const html = await (await request.get(`http://localhost:${tenant.addresses.ports.tab}/`)).body();
  expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024);
});

for (const [status, words] of [
  [401, 'Du er ikke logget ind.'],
  [403, 'Du har ikke adgang til kommunens oplysninger her.'],
  [404, 'Siden i SharePoint findes ikke.'],
  [429, 'SharePoint har travlt lige nu.'],
  [500, 'SharePoint svarer ikke, som det skal.'],
  [503, 'SharePoint har travlt lige nu.'],
] as const)
  test(`every _api call answers ${status}`, async ({ page, openInTeams, tenant, expectFailedRequests }) => {
    expectFailedRequests();
    await tenant.setFaults([{ match: '/_api/', status }]);
    const tab = await openInTeams();
    await expect(tab.getByText(words)).toBeVisible();
    await expectNumbers(tab);
    await expect(tab.getByText('Er nogen i fare nu?')).toBeVisible();
    await expectAccessible(page);
  });

test('SharePoint out of reach, then back', async ({ page, openInTeams, tenant, expectFailedRequests }) => {
  expectFailedRequests();
  await page.route(`${tenant.addresses.sharepoint}/**`, (route) => route.abort());
  const tab = await openInTeams();
  await expect(tab.getByText('Der er ingen forbindelse til SharePoint.')).toBeVisible();
  await expectNumbers(tab);
  await page.unroute(`${tenant.addresses.sharepoint}/**`);
  await tab.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(tab.getByLabel('Dit område')).toBeVisible();
});

test('Teams wants a consent first', async ({ page, openInTeams }) => {
  await openInTeams();
  await page.evaluate(() => window.teamsHost.needConsent(true));
  const tab = await openInTeams();
  await expect(tab.getByText('Du er ikke logget ind.')).toBeVisible();
  await expectNumbers(tab);
  await tab.getByRole('button', { name: 'Log ind' }).click();
  await expect(tab.getByLabel('Dit område')).toBeVisible();
});

test('outside Teams the page is still a page', async ({ page, tenant }) => {
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk`);
  await expect(page.getByText('Du kan ikke logge ind herfra.')).toBeVisible();
  for (const address of numbers) await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
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
  for (const address of numbers) await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
  await expectAccessible(page);
});

test('a person with access to nothing gets help and a plain explanation, and no list data', async ({
  page,
  openInTeams,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_api/') && response.request().method() !== 'OPTIONS')
      void response.text().then((text) => answers.push(text));
  });
  const tab = await openInTeams({ person: 'outsider' });
  await expect(tab.getByText('Du har ikke adgang til kommunens oplysninger her.')).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Karen Fjordhøj' })).toBeVisible();
  await expectNumbers(tab);
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).not.toMatch(/Lyngtofte|Børn|"value":\[|Title/);
  await expectAccessible(page);
});
