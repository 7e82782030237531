import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

/** Everything here is done as somebody does it who has no mouse. */
test('from area to person to call in three presses, by keyboard alone', async ({ page, open }) => {
  const product = await open();
  const press = async (name: RegExp | string) => {
    const link = product.getByRole('link', { name }).first();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await link.evaluate((one) => one === one.ownerDocument.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await product.getByRole('link', { name: 'Ressourcepersoner', exact: true }).click();
  await expect(product.getByRole('searchbox')).toBeFocused();
  await press('Beskæftigelse 1 person');
  await press('Troels Birkedam');
  await expect(product.getByRole('heading', { name: 'Troels Birkedam' })).toBeFocused();
  const call = product.getByRole('article').getByRole('link', { name: 'Ring til Troels Birkedam' });
  await expect(call).toHaveAttribute('href', 'tel:01000032');
  await expectAccessible(page);
});

test('typing finds, and closing a person leads back to the same place', async ({ page, open }) => {
  const product = await open({ width: 380 });
  await product.getByRole('link', { name: 'Ressourcepersoner', exact: true }).click();
  const search = product.getByRole('searchbox');
  await search.fill('tovholder raadhuset');
  await expect(product.getByRole('listitem').filter({ hasText: 'Inge Sandkrog' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('heading', { name: 'Inge Sandkrog' })).toBeFocused();
  await expect(search).toBeHidden();
  await product.getByRole('button', { name: 'Tilbage til listen' }).click();
  await expect(search).toHaveValue('tovholder raadhuset');
  await expect(product.getByRole('link', { name: 'Inge Sandkrog', exact: true })).toBeFocused();
  await search.fill('signe xqzw');
  await expect(product.getByRole('link', { name: 'Signe Lyngtofte', exact: true })).toBeVisible();
  await search.fill('qqqqqq');
  await product.getByRole('button', { name: 'Ryd søgningen' }).click();
  await expectNoSidewaysScroll(product);
});
