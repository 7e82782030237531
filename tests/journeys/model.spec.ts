/** From seven questions to a decision that is kept: by keyboard, with bad input on the way. */
import type { Locator } from '@playwright/test';
import { test as base, expect, expectAccessible, expectNoSidewaysScroll, firstPort } from './journey';
import { type LocalTenant, startLocalTenant } from './localTenant';

/** A decision is written for everybody: these journeys have a tenant to themselves. */
const test = base.extend<object, { tenant: LocalTenant }>({
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(firstPort + 230 + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const heading = (product: Locator, name: string | RegExp) => product.getByRole('heading', { name });

test('a leader answers by keyboard, may stop, and is told of three models and no best one', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'leader', route: 'model' });
  await product.getByRole('button', { name: 'Svar på syv spørgsmål' }).press('Enter');
  for (const [at, answer] of [/^Stor$/, /^Fagområderne/, /^Ja, om æresrelateret/].entries()) {
    await expect(heading(product, new RegExp(`^${at + 1} af 7`))).toBeFocused();
    await product.getByRole('radio', { name: answer }).press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(heading(product, /^4 af 7/)).toBeFocused();
  await product.getByRole('button', { name: 'Forrige' }).press('Enter');
  await expect(product.getByRole('radio', { name: 'Ja, om æresrelateret' })).toBeChecked();
  await product.getByRole('button', { name: 'Stop her, og se svarene' }).press('Enter');
  await expect(heading(product, 'Det peger jeres svar på')).toBeFocused();
  await expect(
    product.getByText('Jeres svar ligger tættest på Model 2 og Model 3. Valget er jeres.'),
  ).toBeVisible();
  await expect(product.getByRole('heading', { name: /^Model \d$/ })).toHaveText([
    'Model 1',
    'Model 2',
    'Model 3',
  ]);
  await expect(product.getByText('Model 1 er langt bedre end intet beredskab.')).toBeVisible();
  const address = await product.getByLabel('Del svarene').inputValue();
  expect(address).toMatch(/#\/model\/answers\/ldr----$/);
  await expectAccessible(page);
  const shared = await open({ person: 'employee', route: 'model/answers/ldr----' });
  await expect(shared.getByText('Jeres svar ligger tættest på Model 2 og Model 3.')).toBeVisible();
});

test('a decision with its dates the wrong way round is mended at the field, and kept', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator', route: 'model/decision' });
  const review = product.getByLabel('Tages op igen den');
  const mandate = product.getByLabel('Mandat');
  const save = product.getByRole('button', { name: 'Gem beslutningen' });
  await product.getByRole('radio', { name: /^Model 2/ }).check();
  await product.getByLabel('Hvem beslutter').fill('Direktionen');
  await product.getByLabel('Besluttet den').fill('2026-11-02');
  await mandate.fill('Koordinatoren må indkalde på tværs af forvaltninger.');
  await review.fill('2026-10-02');
  await save.click();
  await expect(product.getByText(/^Datoen ligger før beslutningen/)).toBeVisible();
  await expect(review).toBeFocused();
  await expectAccessible(page);
  // Looking something up loses nothing.
  await product.getByRole('button', { name: 'Alle tre modeller' }).click();
  await product.getByRole('button', { name: 'Ledelsens beslutning' }).click();
  await expect(mandate).toHaveValue('Koordinatoren må indkalde på tværs af forvaltninger.');
  await review.fill('2027-11-02');
  await save.click();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const read = await open({ person: 'employee', route: 'model/decision' });
  await expect(read.getByText('Direktionen', { exact: true })).toBeVisible();
  await expect(read.getByText('2. november 2027')).toBeVisible();
  await expect(read.getByRole('textbox')).toHaveCount(0);
  const overview = await open({ person: 'coordinator', route: 'model', width: 320 });
  await expect(overview.getByText('I har valgt Model 2')).toBeVisible();
  await expectNoSidewaysScroll(overview);
});
