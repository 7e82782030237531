import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';
import { isAboutTheReader } from './traces';

const link = /^(Vid mere om stalking og loven|Know more about stalking and the law)$/;

for (const opening of [
  {},
  { width: 320 },
  { theme: 'dark' },
  { theme: 'contrast' },
  { locale: 'en-us' },
] as const)
  test(`twelve answers with their sources: ${JSON.stringify(opening)}${'width' in opening ? '' : ' @matrix'}`, async ({
    page,
    open,
    tenant,
  }) => {
    const product = await open(opening);
    await expect(product.getByRole('combobox')).toBeVisible();
    await tenant.clearLog();
    await product.getByRole('link', { name: link }).click();
    await expect(product.getByRole('heading', { name: /^(Vid mere|Know more)$/ })).toBeFocused();
    await expect(product.getByRole('link', { name: /112/ })).toBeVisible();
    const closed = product.locator('button[aria-expanded="false"]');
    await expect(closed).toHaveCount(14);
    for (let at = 0; at < 14; at++) await closed.first().click();
    const sources = product.locator('details');
    await expect(sources).toHaveCount(12);
    for (const one of await sources.all()) await one.locator('summary').click();
    await expectNoSidewaysScroll(product);
    await expectAccessible(page);
    expect(
      (await tenant.log()).filter(({ path }) => path.includes('/_api/')).filter(isAboutTheReader),
    ).toEqual([]);
    await product.getByRole('button', { name: /^(Tilbage til|Back to)/ }).click();
    await expect(product.getByRole('link', { name: link })).toBeFocused();
  });

test('has an address of its own in the tab', async ({ page, tenant, host }) => {
  test.skip(host !== 'teams', 'On a SharePoint page the address belongs to the page.');
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk#/knowMore`);
  await expect(page.getByRole('heading', { name: 'Vid mere' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vid mere' })).not.toBeFocused();
  await page.getByRole('button', { name: 'Underretningspligt' }).click();
  await expect(page.getByText(/barnets lov § 133\)/)).toBeVisible();
});
