/** Where somebody is missing: told in words, shown to others as a picture. */
import { expect, expectAccessible, goToPage, test } from './journey';

test('the coordinator sees where nobody can be called, and takes the picture along', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Ressourcepersoner');
  await product.getByRole('link', { name: 'Dækning', exact: true }).click();
  await expect(product.getByRole('heading', { name: 'Dækning', exact: true })).toBeFocused();
  await expect(product.getByText(/^Ingen dækker .*Psykiatri og Rusmiddel/)).toBeVisible();
  const row = product.getByRole('row', { name: /^Beskæftigelse/ });
  await expect(row.getByText('Kun én')).toBeVisible();
  await expect(row.getByRole('img', { name: 'Dækker' })).toHaveCount(1);
  await expectAccessible(page);
  const saved = page.waitForEvent('download', { timeout: 10_000 }).catch(() => undefined);
  await product.getByRole('button', { name: 'Kopiér som billede' }).click();
  await expect(product.getByText(/^Billedet er (kopieret|hentet)/)).toBeVisible();
  if (await product.getByText(/^Billedet er hentet/).isVisible())
    expect((await saved)?.suggestedFilename()).toBe('dækning.png');
});
