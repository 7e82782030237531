import { expect, expectAccessible, expectNoSidewaysScroll, test, goToPage } from './journey';

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
  await product.getByRole('link', { name: 'Søg blandt alle ressourcepersoner' }).click();
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
  await product.getByRole('link', { name: 'Søg blandt alle ressourcepersoner' }).click();
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

test('the coordinator keeps the list, and everything has a way back', async ({
  page,
  open,
  openBeside,
  tenant,
}) => {
  // Nobody of that name is in the local tenant.
  await tenant.writeRow('StalkingResourcePersons', {
    ...{ Key: 'be500000-0000-4000-8000-000000000009', SchemaVersion: 2, Title: 'Vibeke Bortholm' },
    ...{ AreaKeys: 'Borgerservice', Mail: 'vibeke.bortholm@fjordby.example' },
  });
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Ressourcepersoner');
  await expect(product.getByText('Én person findes ikke i kommunens Microsoft 365.')).toBeVisible();
  await product.getByRole('button', { name: 'Begynd med den første' }).click();
  await expect(product.getByRole('heading', { name: 'Vibeke Bortholm' })).toBeFocused();
  await expect(product.getByRole('article').getByText(/Findes ikke i kommunens Microsoft 365/)).toBeVisible();
  await product.getByRole('button', { name: 'Tag af listen' }).click();
  await expect(product.getByText(/er taget af listen og kan ikke ses af nogen/)).toBeVisible();
  await product.getByRole('link', { name: 'Inge Sandkrog', exact: true }).click();
  await expect(product.getByRole('heading', { name: 'Inge Sandkrog' })).toBeFocused();
  await product.getByRole('button', { name: 'Det er stadig rigtigt' }).click();
  await expect(product.getByText('Oplysningerne om Inge Sandkrog er bekræftet i dag.')).toBeVisible();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByText('15. september 2025')).toBeVisible();

  await product.getByRole('button', { name: 'Ret', exact: true }).click();
  await product.getByLabel('Væk til og med').fill('2099-12-03');
  await product.getByLabel('Stedfortræder').selectOption('Signe Lyngtofte');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  const { product: leader } = await openBeside({ person: 'leader' });
  await leader.getByLabel('Dit område').selectOption('Voksenspecialområdet');
  await expect(leader.getByText(/Væk til og med 3\. december 2099\. Ring i stedet til Signe/)).toBeVisible();
  await expect(leader.getByRole('link', { name: /Ring til Signe Lyngtofte/ })).toBeVisible();
  await product.getByRole('button', { name: 'Ret', exact: true }).click();
  await product.getByLabel('Væk til og med').fill('');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText(/Væk til og med/)).toHaveCount(0);
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  await expectAccessible(page);

  await product.getByRole('button', { name: 'Skifter job' }).click();
  await product.getByLabel('Hvem overtager?').selectOption('Troels Birkedam');
  await product.getByRole('button', { name: 'Overdrag områderne' }).click();
  await expect(product.getByText('Troels Birkedam har overtaget områderne fra Inge Sandkrog.')).toBeVisible();
  await expect(product.getByRole('link', { name: 'Voksenspecialområdet 1 person' })).toBeVisible();
  await expect(product.getByRole('link', { name: 'Inge Sandkrog', exact: true })).toHaveCount(0);
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await product.getByRole('link', { name: 'Inge Sandkrog', exact: true }).click();
  await product.getByRole('button', { name: 'Tag af listen' }).click();
  await expect(product.getByText(/er taget af listen og kan ikke ses af nogen/)).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByRole('link', { name: 'Inge Sandkrog', exact: true })).toBeVisible();
});
