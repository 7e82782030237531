/** What guests are not to see: closed by the coordinator on the SharePoint page, and then kept by SharePoint. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import { testWithOwnTenant } from './ownTenant';
import { readAs } from './readAs';

const test = testWithOwnTenant(140);
test.describe.configure({ mode: 'serial' });

test('the coordinator closes points, and who is not let in sees none of them', async ({
  page,
  open,
  openBeside,
  expectFailedRequests,
}) => {
  // Of the closed lists SharePoint says that they are not there, or that one may not see them.
  expectFailedRequests();
  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('link', { name: 'Punkter, som gæster ikke skal se' }).click();
  await expect(product.getByRole('heading', { name: 'Lukkede punkter', exact: true })).toBeFocused();
  await expect(product.getByText('Gruppens gæster ser alle punkter.')).toBeVisible();
  await expect(product.getByRole('checkbox', { name: 'Karen Fjordhøj' })).toBeChecked();
  // Not yet on the group's site, so SharePoint does not name them there.
  await product.getByRole('checkbox', { name: 'Signe Lyngtofte' }).check();
  await product.getByRole('checkbox', { name: 'Troels Birkedam' }).check();
  await expect(product.getByRole('checkbox', { name: 'Anders Tangholm' })).toHaveCount(0);
  await expectAccessible(page);
  await product.getByRole('button', { name: /^Luk for gæster, og giv \d adgang$/ }).click();
  const inside = product
    .getByRole('region', { name: 'Ser de lukkede punkter' })
    .or(product.locator('section', { hasText: 'Ser de lukkede punkter' }));
  await expect(inside.first().getByText('Karen Fjordhøj')).toBeVisible({ timeout: 20_000 });
  await product.getByRole('button', { name: 'Fjern adgang: Troels Birkedam' }).click();
  await expect(
    product.getByText('Troels Birkedam ser ikke længere de lukkede punkter.').first(),
  ).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await product.getByRole('button', { name: 'Fjern adgang: Troels Birkedam' }).click();
  await expect(product.getByRole('button', { name: 'Giv adgang: Troels Birkedam' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(product);

  await product.getByRole('link', { name: 'Alle møder' }).click();
  await product.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await product.getByRole('button', { name: 'Åbn mødet' }).first().click();
  for (const [name, who] of [
    ['Nyt fra politiet', 'Alle i gruppen'],
    ['Gruppens egen arbejdsform', 'Kun kommunens egne'],
  ] as const) {
    await product
      .getByRole('button', { name: /^(Tilføj et punkt|Foreslå et punkt)$/ })
      .first()
      .click();
    const form = product.getByRole('form', { name: 'Nyt punkt' });
    await form.getByRole('radio', { name: new RegExp(`^${who}`) }).check();
    await form.getByLabel('Punkt', { exact: true }).or(form.locator('[name="Title"]')).first().fill(name);
    await form.getByRole('button', { name: 'Luk' }).click();
    await expect(product.getByRole('button', { name: new RegExp(`^${name}`) })).toBeVisible();
  }
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();

  for (const [person, sees] of [
    ['familyResource', 1],
    ['jobResource', 0],
  ] as const) {
    const { product: theirs } = await openBeside({ person, route: 'meetings' });
    await theirs.getByRole('button', { name: 'Åbn mødet' }).first().click();
    await expect(theirs.getByRole('button', { name: /^Nyt fra politiet/ })).toBeVisible();
    await expect(theirs.getByRole('button', { name: /^Gruppens egen arbejdsform/ })).toHaveCount(sees);
  }
});

test('a dilemma is told without anybody in it, and it is said when it goes @matrix', async ({
  page,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('link', { name: /^Møde 2, / }).click();
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await product.getByRole('button', { name: /^Sparring/ }).click();
  await product.getByRole('button', { name: 'Skriv et dilemma' }).click();
  const form = product.getByRole('form', { name: 'Dilemma 1' });
  await form.getByLabel('Situationen').fill('Ring til 010190-9999 om det.');
  await expect(form.getByText(/CPR/).first()).toBeVisible();
  await form.getByLabel('Situationen').fill('En kollega bliver opsøgt på arbejdet igen og igen.');
  await form.getByLabel('Spørgsmålet til gruppen').fill('Hvornår taler vi med arbejdsgiveren?');
  await form.getByRole('radio', { name: 'Ja, eller måske' }).click();
  await expect(form.getByText(/^Så er det ikke anonymt/)).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('radio', { name: /^Nej, ingen/ }).click();
  await form.getByRole('checkbox', { name: 'Boligen er sikret eller skiftet' }).click();
  await form.getByRole('button', { name: 'Færdig' }).click();
  await product.getByLabel('Gruppens råd').fill('Spørg den udsatte først.');
  await product.getByLabel('Gruppens råd').blur();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' }).first()).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await expect(product.getByText(/^Dilemmaet fra sparringen slettes/)).toBeVisible();
  await product.getByRole('button', { name: 'Godkend referatet' }).click();
  await expect(product.getByText(/^Godkendt af Karen/)).toBeVisible();
  // It can be read until its day, and no longer written in.
  await expect(product.getByText('Hvornår taler vi med arbejdsgiveren?')).toBeVisible();
  await expect(product.getByLabel('Gruppens råd')).toHaveCount(0);
  await expect(product.getByRole('button', { name: 'Skriv et dilemma' })).toHaveCount(0);
});

test('the minutes of closed points lie where no guest reads them @matrix', async ({ page, open, tenant }) => {
  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('button', { name: 'Åbn mødet' }).first().click();
  for (const [point, words] of [
    ['Nyt fra politiet', 'Det hørte alle.'],
    ['Gruppens egen arbejdsform', 'Det hørte kun vores egne.'],
  ] as const) {
    await product.getByRole('button', { name: new RegExp(`^${point}`) }).click();
    await product.getByRole('textbox', { name: 'Referat', exact: true }).fill(words);
    await product.getByRole('textbox', { name: 'Referat', exact: true }).blur();
    await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  }
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await product.getByRole('button', { name: 'Godkend referatet' }).click();
  await product.getByRole('button', { name: 'Gem i gruppens filer' }).click();
  const links = product.getByRole('link', { name: 'Åbn Word-filen' });
  await expect(links).toHaveCount(1);
  await product.getByRole('button', { name: 'Gem de lukkede punkter for sig' }).click();
  await expect(links).toHaveCount(2);
  await expectAccessible(page);
  await expectNoSidewaysScroll(product);
  const [open_, closed] = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  const said = ({ bytes }: { readonly bytes: Buffer }) =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const forAll = said(await readAs(tenant, 'police', open_ ?? ''));
  expect(forAll).toContain('Det hørte alle.');
  expect(forAll).not.toMatch(/kun vores egne|egen arbejdsform/);
  expect((await readAs(tenant, 'police', closed ?? '')).status).toBe(403);
  expect((await readAs(tenant, 'jobResource', closed ?? '')).status).toBe(403);
  expect(said(await readAs(tenant, 'familyResource', closed ?? ''))).toContain('Det hørte kun vores egne.');
});
