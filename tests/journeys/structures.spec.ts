/** Groups that meet already: written down, adopted, followed. */
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, goToPage } from './journey';
import type { LocalTenant } from './localTenant';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(290);

const site = '/sites/aeresgruppen';

/** Lists without a row, as they are once somebody has made them ready. */
async function provisioned(tenant: LocalTenant, product: Locator): Promise<void> {
  await tenant.empty();
  await product.page().reload();
  await product.getByRole('button', { name: 'Gør siden klar' }).click();
  await product.getByRole('button', { name: 'Gør klar' }).click();
  await expect(product.getByRole('heading', { name: 'Hvilken kommune er I?' })).toBeFocused({
    timeout: 20_000,
  });
}

async function chooseModel2(product: Locator): Promise<void> {
  await goToPage(product, 'Model');
  await product.getByRole('button', { name: 'Ledelsens beslutning' }).click();
  await product.getByRole('radio', { name: /^Model 2/ }).check();
  await product.getByRole('button', { name: 'Gem beslutningen' }).click();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
}

async function registerHonourGroup(product: Locator): Promise<void> {
  await product.getByRole('button', { name: 'Tilføj en gruppe' }).click();
  await product.getByLabel('Gruppens navn').fill('Æresgruppen');
  await product.getByLabel('Tema').selectOption('Æresrelaterede konflikter');
  await product.getByLabel('Hvor tit mødes den?').selectOption('Hvert kvartal');
  await product.getByLabel('Gruppens side i SharePoint').fill(`${site}/Delte dokumenter`);
  await product.getByRole('button', { name: /^(Gør siden klar og gem|Gem gruppen)/ }).click();
  await expect(product.getByRole('heading', { name: 'Æresgruppen' })).toBeFocused({ timeout: 15_000 });
}

test('a group is adopted and given back, and what changes in it is accepted with one press', async ({
  open,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'persons/structures' });
  await registerHonourGroup(product);
  await product.getByRole('checkbox', { name: 'Beskæftigelse' }).first().check();
  await product.getByRole('button', { name: 'Gør 15 til ressourcepersoner' }).click();
  await expect(product.getByText('15 medlemmer og 1 gæst')).toBeVisible();
  await expect(product.getByText('Ingen er kommet til eller gået.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByText('Ingen medlemmer endnu')).toBeVisible();
  await product.getByRole('button', { name: 'Godkend ændringerne i Æresgruppen' }).click();
  await expect(product.getByText('15 medlemmer og 1 gæst')).toBeVisible();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();

  await tenant.inHonourGroup('maja.klitrose@fjordby.example', true);
  await tenant.inHonourGroup('claus.engdal@fjordby.example', false);
  const later = await open({ person: 'coordinator', route: 'persons/structures' });
  await expect(later.getByText('1 er kommet til, 1 er gået')).toBeVisible();
  await expect(later.getByText('Kommet til: Maja Klitrose. Gået: Claus Engdal.')).toBeVisible();
  await later.getByRole('button', { name: 'Godkend ændringerne i Æresgruppen' }).click();
  await expect(later.getByText('Ingen er kommet til eller gået.')).toBeVisible();
  // Undone above, so nobody of the group is among them.
  await goToPage(later, 'Ressourcepersoner');
  await expect(later.getByRole('link', { name: 'Beskæftigelse 1 person' })).toBeVisible();
  await expect(later.getByRole('link', { name: 'Claus Engdal', exact: true })).toHaveCount(0);
});

test('from an empty site to a group of fifteen and all of Model 2 covered, in one sitting @matrix', async ({
  page,
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator' });
  await provisioned(tenant, product);
  await chooseModel2(product);
  await goToPage(product, 'Ressourcepersoner');
  await product.getByRole('link', { name: 'Eksisterende strukturer' }).click();
  await registerHonourGroup(product);
  await expect(product.getByText('Bo Vestervang, bo.vestervang@politi.example')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gør 15 til ressourcepersoner' })).toBeVisible();
  for (const area of await product
    .getByRole('group', { name: 'Områder' })
    .first()
    .getByRole('checkbox')
    .all())
    await area.check();
  await product.getByRole('button', { name: 'Ret, hvad Inge Sandkrog dækker' }).click();
  await product.getByRole('textbox', { name: 'Funktion' }).last().fill('Tovholder');
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Gør 15 til ressourcepersoner' }).click();
  await expect(product.getByText('15 fra Æresgruppen er nu ressourcepersoner.')).toBeVisible();
  await expect(product.getByText('15 medlemmer og 1 gæst')).toBeVisible();
  await product.getByRole('button', { name: 'Se dækningen' }).click();
  await expect(product.getByRole('heading', { name: 'Dækning', exact: true })).toBeFocused();
  await expect(product.getByText('Hvem der dækker hvad, holdt op mod Model 2').first()).toBeVisible();
  await expect(
    product.getByText('Alle områder, modellen bygger på, har mere end én at ringe til.'),
  ).toBeVisible();
});
