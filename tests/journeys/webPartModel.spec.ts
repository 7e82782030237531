import { expect, test } from './journey';

const long = 'Koordinatoren må indkalde på tværs af forvaltninger og sætte arbejdet i gang. '
  .repeat(11)
  .slice(0, 800);

for (const [locale, print] of [
  ['da-dk', 'Udskriv på én side'],
  ['en-us', 'Print on one page'],
] as const)
  test(`the decision fills one page however much is written, ${locale}${locale === 'da-dk' ? '' : ' @matrix'}`, async ({
    page,
    open,
  }) => {
    const product = await open({
      person: 'coordinator',
      locale,
      page: { stalkingberedskab: 'model/decision' },
    });
    await product.getByRole('radio', { name: /^Model 3/ }).check();
    for (const name of [/^(Mandat|Mandate)$/, /^(Ramme|Frame)/]) await product.getByLabel(name).fill(long);
    await page.evaluate(() => (window.print = () => undefined));
    await product.getByRole('button', { name: print }).click();
    const pdf = await page.pdf({ preferCSSPageSize: true, path: `test-results/decision-${locale}.pdf` });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
