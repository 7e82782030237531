import { expect, test } from './journey';

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
      page: { stalkingberedskab: 'model/year' },
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
