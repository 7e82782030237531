import type { Locator } from '@playwright/test';
import { expect, expectAccessible, test } from './journey';

async function expectNationalNumbers(product: Locator): Promise<void> {
  for (const address of ['tel:112', 'tel:114', 'tel:25177374'])
    await expect(product.locator(`a[href="${address}"]`)).toBeVisible();
}

for (const [status, words] of [
  [401, 'Du er ikke logget ind.'],
  [403, 'Du har ikke adgang til kommunens oplysninger her.'],
  [404, 'Siden i SharePoint findes ikke.'],
  [429, 'SharePoint har travlt lige nu.'],
  [500, 'SharePoint svarer ikke, som det skal.'],
  [503, 'SharePoint har travlt lige nu.'],
] as const)
  test(`every _api call answers ${status}${status === 403 || status === 503 ? '' : ' @matrix'}`, async ({
    page,
    open,
    tenant,
    expectFailedRequests,
  }) => {
    expectFailedRequests();
    await tenant.setFaults([{ match: '/_api/', status }]);
    const product = await open();
    await expect(product.getByText(words)).toBeVisible();
    await expectNationalNumbers(product);
    await expect(product.getByText('Er nogen i fare nu?')).toBeVisible();
    await expectAccessible(page);
  });

test('SharePoint’s lists out of reach, then back', async ({ page, open, expectFailedRequests }) => {
  expectFailedRequests();
  await page.route('**/_api/**', (route) => route.abort());
  const product = await open();
  await expect(product.getByText('Der er ingen forbindelse til SharePoint.')).toBeVisible();
  await expectNationalNumbers(product);
  await page.unroute('**/_api/**');
  await product.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByLabel('Dit område')).toBeVisible();
});
