/** On a page in SharePoint there is no picker of Teams: a colleague is found in SharePoint's own search. */
import { expect, expectAccessible, test } from './journey';

test('a colleague whom the site does not name is found and added @matrix', async ({ page, open }) => {
  const product = await open({ person: 'coordinator', route: 'persons/structures' });
  await product.getByRole('button', { name: 'Tilføj en gruppe' }).click();
  await product.getByLabel('Gruppens navn').fill('SSP Fjordby');
  await product.getByLabel('Tema').selectOption('SSP');
  await product.getByRole('button', { name: 'Gem gruppen' }).click();
  await expect(product.getByRole('heading', { name: 'SSP Fjordby' })).toBeFocused();
  await expect(product.getByText('Ingen medlemmer at vise endnu. Tilføj dem herunder.')).toBeVisible();
  await product.getByRole('combobox', { name: 'Tilføj en kollega' }).fill('inge sa');
  await product.getByRole('option', { name: /Inge Sandkrog/ }).click();
  await product.getByRole('button', { name: 'Indsæt en liste' }).click();
  await product.getByLabel('Navne eller mailadresser').fill('1. Maja Klitrose\nVagtleder Åse');
  await product.getByRole('button', { name: 'Læs listen' }).click();
  for (const name of ['Inge Sandkrog', 'Maja Klitrose', 'Vagtleder Åse'])
    await expect(product.getByRole('checkbox', { name: `${name} bliver ressourceperson` })).toBeChecked();
  // Whom the tenant knows has a mail address; whom it does not has to be given one.
  await expect(product.getByText('Mangler e-mail')).toHaveCount(1);
  await expectAccessible(page);
});
