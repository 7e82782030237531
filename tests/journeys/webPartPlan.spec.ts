/** The way from nothing to a year on paper, in SharePoint, where paper can be looked at as it is printed. */
import { expect, expectAccessible, goToPage, test } from './journey';
import { testWithOwnTenant } from './ownTenant';

for (const [locale, suggest, print] of [
  ['da-dk', /^Foreslå et år/, 'Udskriv på én side'],
  ['en-us', /^Suggest a year/, 'Print on one page'],
] as const)
  test(`a year is printed on one page, ${locale}${locale === 'da-dk' ? '' : ' @matrix'}`, async ({
    page,
    open,
  }) => {
    const product = await open({
      person: 'coordinator',
      locale,
      route: 'model/year',
    });
    await expect(product.getByRole('heading', { name: /^(Årshjul|Year wheel)$/ })).toBeVisible();
    const items = product.getByRole('button', { name: /^(Ret|Edit) / });
    const suggestion = product.getByRole('button', { name: suggest });
    await expect(suggestion.or(items).first()).toBeVisible();
    if (await suggestion.isVisible()) await suggestion.click();
    await expect(items).toHaveCount(6);
    await page.evaluate(() => (window.print = () => undefined));
    await product.getByRole('button', { name: print }).click();
    const pdf = await page.pdf({ preferCSSPageSize: true, path: `test-results/year-${locale}.pdf` });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

testWithOwnTenant(360)(
  'from an empty site to a model, a decision on paper, a plan half done and a year on paper @matrix',
  async ({ page, tenant, open, expectFailedRequests }) => {
    expectFailedRequests();
    await tenant.empty();
    const product = await open({ person: 'coordinator' });
    const onOnePage = async (paper: string) => {
      await page.evaluate(() => (window.print = () => undefined));
      await product.getByRole('button', { name: 'Udskriv på én side' }).click();
      const pdf = await page.pdf({ preferCSSPageSize: true, path: `test-results/${paper}.pdf` });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    };
    await product.getByRole('button', { name: 'Gør siden klar' }).click();
    await product.getByRole('button', { name: 'Gør klar' }).click();
    await product.getByLabel('Kommunens navn').fill('Kolding Kommune', { timeout: 20_000 });
    await product.getByRole('button', { name: 'Fortsæt' }).click();
    await product.getByRole('radio', { name: 'SSP' }).click();
    await product.getByLabel('Adressen på teamets egen side').fill('/sites/ressourcegruppe');
    await product.getByRole('button', { name: 'Tjek og gem' }).click();
    await expect(product.getByText('SSP · /sites/ressourcegruppe')).toBeVisible();

    await goToPage(product, 'Model');
    await product.getByRole('button', { name: 'Ledelsens beslutning' }).press('Enter');
    await expect(product.getByRole('heading', { name: 'Ledelsens beslutning' })).toBeFocused();
    await product.getByRole('radio', { name: /^Model 2/ }).check();
    await product.getByLabel('Hvem beslutter').fill('Direktionen');
    await product.getByLabel('Besluttet den').fill('2026-11-02');
    await product.getByLabel('Mandat').fill('Koordinatoren må indkalde på tværs.');
    await product.getByRole('button', { name: 'Gem beslutningen' }).click();
    await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
    await onOnePage('decision');
    await expectAccessible(page);

    await product.getByRole('button', { name: 'Alle tre modeller' }).press('Enter');
    await product.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
    await product.getByRole('button', { name: 'Opret listerne' }).click();
    await expect(product.getByRole('button', { name: /^Ret / })).toHaveCount(16, { timeout: 20_000 });
    const settled = ['Særlig viden', 'Information til borgere', 'Postkort og plancher', 'Afdelingsmøder'];
    for (const element of [...settled, 'Politiet', 'Faste møder', 'Opsporing']) {
      await product.getByRole('button', { name: `Ret ${element}` }).press('Enter');
      const form = product.getByRole('form', { name: element });
      await form.getByLabel('Status').selectOption('På plads');
      await form.getByRole('button', { name: 'Færdig' }).press('Enter');
      await expect(product.getByRole('button', { name: `Ret ${element}` })).toBeFocused();
    }
    // Those seven, and the leadership behind it, which the decision tells.
    await expect(product.getByText(/8 på plads$/)).toBeVisible();
    await expectAccessible(page);

    await product.getByRole('link', { name: 'Model og plan' }).press('Enter');
    await product.getByRole('link', { name: 'Årshjul' }).press('Enter');
    await product.getByRole('button', { name: 'Foreslå et år til Model 2' }).press('Enter');
    await expect(product.getByRole('button', { name: /^Ret / })).toHaveCount(12);
    await onOnePage('year');
    await expectAccessible(page);
  },
);
