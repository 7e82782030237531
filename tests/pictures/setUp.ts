/** From an empty site to a page in use, as the administrator's guide shows it. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, goToPage } from '../journeys/journey';
import { test } from './ownTenant';

const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(__dirname, `../../docs/pictures/${name}.png`), animations: 'disabled' });

const size = { width: 1100, height: 900 };

test.describe('on the SharePoint page', () => {
  test.use({ host: 'webPart' });
  test('the set-up guide', async ({ page, tenant, open }) => {
    await tenant.empty();
    const product = await open({ person: 'coordinator' });
    await page.setViewportSize(size);
    const begin = product.getByRole('button', { name: 'Gør siden klar' });
    await begin.waitFor();
    await shoot(page, 'set-up-begin');
    await begin.click();
    const make = product.getByRole('button', { name: 'Gør klar' });
    await make.waitFor();
    await shoot(page, 'set-up-lists');
    await make.click();
    await product.getByLabel('Kommunens navn').fill('Kolding Kommune');
    await expect(product.getByLabel('Politikreds')).toHaveValue('Sydøstjyllands');
    await shoot(page, 'set-up-municipality');
    await product.getByRole('button', { name: 'Fortsæt' }).click();
    await answerTheRest(product);
    await product.getByRole('button', { name: 'Tag siden i brug' }).waitFor();
    await shoot(page, 'set-up-into-use');
    await product.getByRole('button', { name: 'Tag siden i brug' }).click();
    await product.getByRole('heading', { name: 'Tilstand' }).waitFor();
    await tenant.letEdit('police');
    const again = await open({ person: 'coordinator' });
    await page.setViewportSize(size);
    await goToPage(again, 'Indstillinger');
    await again.getByText(/^Anders Tangholm er gæst/).waitFor();
    await shoot(page, 'health');
  });
});

async function answerTheRest(product: Locator): Promise<void> {
  await product.getByRole('radio', { name: 'SSP' }).click();
  await product.getByLabel('Adressen på teamets egen side').fill('/sites/ressourcegruppe');
  await product.getByRole('button', { name: 'Tjek og gem' }).click();
  await product.getByLabel('Navn').fill('Signe Lyngtofte');
  await product.getByLabel('Telefon').fill('01 00 00 31');
  await product.getByRole('checkbox', { name: 'Beskæftigelse' }).check();
  await product.getByRole('button', { name: 'Gem personen' }).click();
  await product.getByRole('button', { name: 'Vi har ingen egne numre' }).click();
}

test('adding the tab to a channel', async ({ page, open }) => {
  const product = await open({ person: 'coordinator', surface: 'configuration' });
  await page.setViewportSize({ width: 900, height: 620 });
  await expect(product.getByRole('radio').first()).toBeVisible();
  await shoot(page, 'teams-add-tab');
});
