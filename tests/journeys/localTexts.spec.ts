/** The coordinator's own words: from the editor to every employee's page and card, and back. */
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage, lookAgain } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(260);
test.describe.configure({ mode: 'default' });

async function openTexts(product: Locator, set: RegExp): Promise<void> {
  await goToPage(product, /^(Tekster|Texts)$/);
  await expect(product.getByRole('heading', { name: /^(Tekster|Texts)$/ })).toBeFocused();
  await product.getByRole('link', { name: set }).first().click();
}

const sparring = 'Gør sådan, 5';
const field = (product: Locator) => product.getByRole('textbox', { name: /^(Vores tekst|Our text)/ });

test('a step is written, seen by an employee on the card and on paper, found in the history and taken back', async ({
  page,
  open,
  openBeside,
}) => {
  test.slow();
  const employee = await openBeside({ person: 'employee' });
  await employee.product.getByRole('link', { name: 'Udsat voksen' }).click();
  await expect(employee.product.getByText('Få sparring.').first()).toBeVisible();

  const product = await open({ person: 'coordinator' });
  await openTexts(product, /^Udsat voksen/);
  await product.getByRole('button', { name: `Ret ${sparring}` }).press('Enter');
  await expect(field(product)).toBeFocused();
  await field(product).fill('Få sparring. Ring til stalkingvagten <b>straks</b>.');
  await expect(product.getByText('Kladde på denne enhed')).toBeVisible();
  await product.getByRole('button', { name: 'Vis, hvordan det ser ud' }).click();
  await expect(product.getByRole('group', { name: 'Sådan ser det ud' })).toContainText('stalkingvagten');
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Udgiv' }).click();
  await expect(product.getByText('Teksten er udgivet.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await expect(product.getByText(/^Vores tekst, ændret kl\. .* af Karen Fjordhøj$/).first()).toBeVisible();

  const words = 'Ring til stalkingvagten <b>straks</b>.';
  await expect(employee.product.getByText(words)).toBeVisible({ timeout: 15_000 });

  await product.getByRole('button', { name: `Ret ${sparring}` }).click();
  await product.getByRole('button', { name: 'Tilbage til den leverede tekst' }).click();
  await expect(product.getByText('Den leverede tekst vises igen.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await lookAgain(employee.product);
  await expect(employee.product.getByText(words)).toHaveCount(0);

  await product.getByRole('button', { name: `Ret ${sparring}` }).click();
  await product.getByRole('button', { name: 'Tidligere udgaver' }).click();
  await expect(product.getByText('Gik tilbage til den leverede tekst')).toBeVisible();
  await expect(product.getByText(/^Karen Fjordhøj, kl\./).first()).toBeVisible();
  await expectAccessible(page);
  await product
    .getByRole('button', { name: /^Brug denne igen/ })
    .first()
    .click();
  await expect(field(product)).toHaveValue(/stalkingvagten/);
  await product.getByRole('button', { name: 'Udgiv' }).click();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await lookAgain(employee.product);
  await expect(employee.product.getByText(words)).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByText('Det er fortrudt.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await lookAgain(employee.product);
  await expect(employee.product.getByText(words)).toHaveCount(0);
});

test('what cannot be published is said at the field, and nothing typed is lost', async ({ page, open }) => {
  const product = await open({ person: 'coordinator' });
  await openTexts(product, /^Udsat barn/);
  await product.getByRole('button', { name: `Ret Gør sådan, 1` }).click();
  const publish = product.getByRole('button', { name: 'Udgiv' });
  const refused = async (typed: string, words: RegExp | string) => {
    await field(product).fill(typed);
    await publish.click();
    await expect(product.getByText(words)).toBeVisible();
    await expect(field(product)).toHaveValue(typed);
  };
  await refused('x'.repeat(20_000), 'Teksten er for lang: 20.000 tegn. Der er plads til 600.');
  await refused('Lyt. CPR 010190-1234 ringede.', /CPR-nummer\.$/);
  await expect(product.getByText(/^Ikke gemt\. Bliv på siden/)).toBeVisible();
  await refused('', 'Skriv en tekst, eller gå tilbage til den leverede.');
  await expectAccessible(page);
  await field(product).fill('Lyt. <script>alert(1)</script>');
  await expect(product.getByText(/^Koder bliver vist, som de er skrevet/)).toBeVisible();
  await refused('Ring til vagten på 01 00 00 2', /»01 00 00 2« er ikke et telefonnummer/);

  const again = await open({ person: 'coordinator' });
  await openTexts(again, /^Udsat barn .*én kladde/);
  await expect(again.getByText(/Kladde på denne enhed/)).toBeVisible();
  await again.getByRole('button', { name: 'Ret Gør sådan, 1' }).click();
  await expect(field(again)).toHaveValue('Ring til vagten på 01 00 00 2');
  await again.getByRole('button', { name: 'Kassér kladden' }).click();
  await expect(again.getByText('Kladden er kasseret.')).toBeVisible();

  await again.getByRole('link', { name: 'Alle tekster' }).click();
  const revision = again.getByLabel('Næste revision');
  await revision.fill('2020-01-01');
  await revision.blur();
  await expect(again.getByText('Datoen er passeret. Vælg en dag, der kommer.')).toBeVisible();
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await revision.fill(soon);
  await revision.blur();
  await expect(again.getByText(/^Kortene skal ses efter/)).toBeVisible();
  await again
    .getByRole('link', { name: /^Udsat barn/ })
    .first()
    .click();
  await again.getByLabel('Næste revision').fill('2036-01-01');
  await again.getByLabel('Næste revision').blur();
  await again.getByRole('link', { name: 'Alle tekster' }).click();
  await expect(again.getByText(/^11 kort skal ses efter/)).toBeVisible();
  await expectAccessible(page);
});

test('a refused change leads back to its text, and “Ret” to the text it stands by', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const words =
    `Stalking er gentagne henvendelser, som gør utryg. ${'Igen. '.repeat(test.info().retry)}`.trim();
  const product = await open({ person: 'coordinator' });
  await product.getByRole('link', { name: 'Ret Hvad er stalking?' }).click();
  await expect(field(product)).toBeFocused();
  await field(product).fill(words);
  await tenant.setFaults([{ match: 'StalkingLocalTexts.*/items', method: 'POST', status: 403, times: 1 }]);
  await product.getByRole('button', { name: 'Udgiv' }).click();
  const decision = product.getByRole('group', { name: 'Du har ikke lov til at ændre det her.' });
  await expect(decision).toBeVisible();
  await goToPage(product, 'Indstillinger');
  await product.getByRole('button', { name: 'Se hvad' }).click();
  await expect(product.getByRole('heading', { name: 'Beredskabssiden' })).toBeVisible();
  await expect(decision.locator('..')).toBeFocused();
  await expectAccessible(page);
  await decision.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await goToPage(product, 'Beredskab');
  await expect(product.getByText(words)).toBeVisible();
  await expect(product.getByRole('button', { name: 'Se hvad' })).toHaveCount(0);
});

test('an employee gets no editor, and SharePoint takes no text from them', async ({ tenant, open, host }) => {
  const product = await open({ person: 'employee' });
  await expect(product.getByText(/^Opdateret kl/)).toBeVisible();
  await expect(product.getByRole('link', { name: /^(Tekster|Ret)/ })).toHaveCount(0);
  if (host === 'teams') {
    const there = await open({ person: 'employee', route: 'texts' });
    await expect(there.getByText('Kun koordinatoren kan rette teksterne.')).toBeVisible();
    await expect(there.getByRole('textbox')).toHaveCount(0);
  }
  expect(await tenant.writeAs('employee', 'StalkingLocalTexts', { Title: 'x' })).toBe(403);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`the texts, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({ person: 'coordinator', theme, width, locale });
        const shoot = async (name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (process.env.PICTURES)
            await page.screenshot({
              path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
              fullPage: true,
            });
        };
        await goToPage(product, /^(Tekster|Texts)$/);
        await expect(product.getByRole('heading', { name: /^(Om kortene|About the cards)$/ })).toBeVisible();
        await shoot('all');
        await product.getByRole('link', { name: /^(Beredskabssiden|The readiness page)/ }).click();
        await product.getByRole('button', { name: /^(Ret De første|Edit The first)/ }).click();
        await field(product).press('End');
        await field(product).pressSequentially(' Nu.');
        await shoot('editor');
      });
