/** Counts and the yearly self-check: written in a minute, asked about where they look like a slip, shown in fives. */
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(430);
test.describe.configure({ mode: 'serial' });

test('a quarter is written by keyboard, a slip is asked about, and what is shown tells no exact number', async ({
  page,
  open,
  tenant,
}) => {
  const product = await open({ person: 'familyResource', route: 'overview' });
  await expect(product.getByRole('heading', { name: 'Overblik' })).toBeVisible();
  const families = product.getByRole('row', { name: /^Børn og Familie/ }).first();
  await expect(families.getByRole('cell')).toHaveText(['10-14', '15-191.-3. kvt.']);
  await expectAccessible(page);
  await product.getByRole('link', { name: 'Skriv et kvartals tal' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Skriv et kvartals tal' })).toBeFocused();
  await product.getByLabel('Kvartal').selectOption('4. kvartal 2026');
  // Signe is of two areas; they come before the others.
  await expect(product.getByLabel('Område').locator('option').first()).toHaveText(/^Børn og Familie \(dit/);
  const enquiries = product.getByRole('spinbutton', { name: 'Henvendelser og mistanker' });
  await enquiries.focus();
  await page.keyboard.type('500');
  await page.keyboard.press('Tab');
  await expect(product.getByText('Skrev du 500? Før har der højst stået 6.')).toBeVisible();
  await expectAccessible(page);
  await enquiries.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(product.getByText('»Henvendelser og mistanker« er nu 5.').first()).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const police = product.getByRole('spinbutton', { name: 'Brobygget til politiet' });
  await police.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(product.getByText('»Brobygget til politiet« er nu 2.').first()).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(police).toHaveValue('');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' }).last()).toBeVisible();
  await expectAccessible(page);
  const rows = await tenant.askAsCoordinator(
    'GET',
    `../../ressourcegruppe/_api/web/getList('/sites/ressourcegruppe/Lists/StalkingCounts')/items?$select=Measure,Count&$filter=Title eq '2026-4'`,
  );
  expect(((await rows.json()) as { value: { Measure: string; Count: number | null }[] }).value).toMatchObject(
    [
      { Measure: 'enquiries', Count: 5 },
      { Measure: 'toPolice', Count: null },
    ],
  );
  await product.getByRole('link', { name: 'Overblik' }).first().press('Enter');
  await expect(families.getByRole('cell')).toHaveText(['10-14', '20-24']);
});

test('two who write the same quarter meet in one number, and neither is lost @matrix', async ({
  open,
  openBeside,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const karen = await open({ person: 'coordinator', route: 'overview/counts' });
  const beside = await openBeside({ person: 'familyResource', route: 'overview/counts' });
  const signe = beside.product;
  const enquiries = (product: typeof karen) =>
    product.getByRole('spinbutton', { name: 'Henvendelser og mistanker' });
  for (const product of [karen, signe]) {
    await product.getByLabel('Kvartal').selectOption('4. kvartal 2026');
    await product.getByLabel('Område').selectOption({ value: 'a0e00000-0000-4000-8000-000000000002' });
    await expect(enquiries(product)).toHaveValue('');
  }
  // Signe is on a train.
  await beside.page.route('**/_api/**', (route) => route.abort());
  await enquiries(signe).fill('4');
  await enquiries(signe).press('Enter');
  await expect(signe.getByRole('button', { name: 'Gemt her' })).toBeVisible();
  await enquiries(karen).fill('3');
  await enquiries(karen).press('Enter');
  await expect(karen.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await beside.page.unroute('**/_api/**');
  await expect(signe.getByRole('button', { name: 'Kræver dig' })).toBeVisible({ timeout: 30_000 });
  await expectAccessible(beside.page);
  if (process.env.PICTURES)
    await beside.page.screenshot({ path: `${process.env.PICTURES}/two.png`, fullPage: true });
  await signe.getByRole('radio', { name: /^Du skrev/ }).click();
  await signe.getByRole('button', { name: 'Gem mit valg' }).press('Enter');
  await expect(signe.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const rows = await tenant.askAsCoordinator(
    'GET',
    `../../ressourcegruppe/_api/web/getList('/sites/ressourcegruppe/Lists/StalkingCounts')/items?$select=AreaName,Count&$filter=AreaName eq 'Dagtilbud og Skole'`,
  );
  expect(((await rows.json()) as { value: readonly unknown[] }).value).toMatchObject([{ Count: 4 }]);
});

test('a self-check is counted, shown from five answers on, and printed; the police’s figure has a source @matrix', async ({
  page,
  open,
  host,
}) => {
  const product = await open({ person: 'coordinator', route: 'overview/selfCheck' });
  await product.getByRole('radio', { name: 'Ledere' }).check();
  await expect(product.getByText('Vises ikke: færre end fem svar').first()).toBeVisible();
  await product.getByRole('button', { name: 'Skriv svarene fra 2026' }).press('Enter');
  const form = product.getByRole('form', { name: 'Skriv svarene fra 2026: Ledere' });
  await expect(form.getByLabel('År')).toBeFocused();
  const whom = form.getByRole('group', { name: /^Jeg ved, hvem i kommunen/ });
  await whom.getByRole('spinbutton', { name: 'Helt enig' }).fill('6');
  await whom.getByRole('spinbutton', { name: 'Helt enig' }).press('Tab');
  await expect(product.getByText('»Helt enig« er nu 6.').first()).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Færdig' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Skriv svarene fra 2026' })).toBeFocused();
  const shown = product.getByRole('table', { name: /^Jeg ved, hvem i kommunen/ });
  await expect(shown.getByRole('row').last().getByRole('cell')).toHaveText([
    ...['5-9', 'under 5', 'under 5', 'under 5'],
  ]);
  await product.evaluate(({ ownerDocument: { defaultView } }) => {
    if (defaultView) defaultView.print = () => void defaultView.dispatchEvent(new Event('beforeprint'));
  });
  await product.getByRole('button', { name: 'Udskriv arket' }).click();
  const sheet = (host === 'webPart' ? page : product).locator('.stalking-sheet');
  await expect(sheet.getByText(/^Sæt ét kryds i hver linje\. Skriv ikke dit navn\./)).toBeAttached();
  await expect(sheet.locator('tbody tr')).toHaveCount(7);
  if (process.env.PICTURES) {
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: `${process.env.PICTURES}/sheet.png`, fullPage: true });
    await page.emulateMedia({ media: 'screen' });
  }
  await product.evaluate(({ ownerDocument: { defaultView } }) =>
    defaultView?.dispatchEvent(new Event('afterprint')),
  );
  await expect(sheet).toHaveCount(0);
  await product.getByRole('link', { name: 'Overblik' }).first().press('Enter');
  await product.getByRole('button', { name: 'Skriv politiets tal' }).press('Enter');
  const police = product.getByRole('form', { name: 'Politiets tal 2026' });
  const reports = police.getByRole('spinbutton', { name: 'Anmeldelser' });
  await expect(reports).toBeFocused();
  await reports.fill('429');
  await police.getByLabel('Kilde og periode').focus();
  await expect(police.getByText('Skrev du 429? Før har der højst stået 23.')).toBeVisible();
  await police.getByLabel('Kilde og periode').fill('Mail om 010190-9999');
  await expect(police.getByText(/CPR/).first()).toBeVisible();
  await police.getByLabel('Kilde og periode').fill('Politiets nyhedsbrev, november 2026');
  await police.getByRole('button', { name: 'Ja, 429 er rigtigt' }).press('Enter');
  await expect(reports).toBeFocused();
  await police.getByRole('button', { name: 'Færdig' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Skriv politiets tal' })).toBeFocused();
  await expect(
    product.getByRole('row', { name: /^2026 425-429 ?Politiets nyhedsbrev, november 2026$/ }),
  ).toBeVisible();
  await expectAccessible(page);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`overview, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({ person: 'coordinator', theme, width, locale, route: 'overview' });
        const shoot = async (name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (!process.env.PICTURES) return;
          await page.setViewportSize({ width, height: 2600 });
          await page.screenshot({
            path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
            fullPage: true,
          });
        };
        await expect(product.getByRole('table')).toHaveCount(2);
        await shoot('overview');
        await product
          .getByRole('link', { name: /^(Skriv et kvartals tal|Write a quarter's numbers)$/ })
          .click();
        await expect(product.getByRole('spinbutton')).toHaveCount(6);
        await shoot('counts');
        await product
          .getByRole('link', { name: /^(Overblik|Overview)$/ })
          .first()
          .click();
        await product.getByRole('link', { name: /^(Åbn selvtjekket|Open the self-check)$/ }).click();
        await product.getByRole('button', { name: /^(Skriv svarene|Write the answers)/ }).click();
        await expect(product.getByRole('form')).toBeVisible();
        await shoot('selfCheck');
      });
