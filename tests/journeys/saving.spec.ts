/** What people see of saving: from typed to saved, without a connection, with somebody else in the same field. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(200);
test.describe.configure({ mode: 'serial' });
test.beforeAll(({ tenant }) => tenant.letEdit('familyResource'));

/** Changes of a row; lists are read without naming one. */
const writes = '/items\\(';
/** A number nobody has used yet: every journey leaves its own behind. */
let last = 20;
const nextNumber = () => `01 00 00 ${(last += 1)}`;
const tel = (number: string) => `a[href="tel:${number.replaceAll(' ', '')}"]`;

/** The settings with the numbers on them. */
async function numbersIn(product: Locator): Promise<void> {
  await goToPage(product, /^(Indstillinger|Settings)$/);
  await product.getByRole('link', { name: /^(Akutte numre|Urgent numbers)/ }).click();
  await expect(
    product.getByRole('heading', { name: /^(Kommunens egne numre|The municipality's own)/ }),
  ).toBeVisible();
}

const saved = (product: Locator, state: string) => product.getByRole('button', { name: state, exact: true });

/** Opens the demo's number for writing. */
async function write(product: Locator): Promise<Locator> {
  await product.getByRole('button', { name: 'Ret Fjordby Kommune, social vagt' }).click();
  return product.getByRole('textbox', { name: 'Telefon' });
}

const cut = (page: Page) => page.route('**/_api/**', (route) => route.abort());
const mend = (page: Page) => page.unroute('**/_api/**');

test('a number is saved here, then in SharePoint, and is soon on somebody else’s open page', async ({
  page,
  tenant,
  open,
  openBeside,
}) => {
  const employee = await openBeside({ person: 'employee' });
  await expect(employee.product.getByRole('combobox')).toBeVisible();
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  const phone = await write(product);
  const number = nextNumber();
  await tenant.setFaults([{ match: writes, delayMs: 1500 }]);
  await phone.fill(number);
  await expect(saved(product, 'Ikke gemt')).toBeVisible();
  await expect(saved(product, 'Gemt her')).toBeVisible();
  await expectAccessible(page);
  await expect(saved(product, 'Gemt i SharePoint')).toBeVisible();
  await expect(employee.product.locator(tel(number))).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
});

test('an employee never sees the editors', async ({ open, host }) => {
  const product = await open({ person: 'employee', route: host === 'teams' ? 'settings' : undefined });
  await expect(product.getByRole('link', { name: /112/ }).first()).toBeVisible();
  if (host === 'teams') await expect(product.getByText(/^Opdateret kl/)).toBeVisible();
  await expect(product.getByRole('heading', { name: 'Kommunens egne numre' })).toHaveCount(0);
});

test('without a connection it stays here, through a reload, and goes when the connection returns', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const number = nextNumber();
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  await cut(page);
  await (await write(product)).fill(number);
  await expect(saved(product, 'Gemt her')).toBeVisible();
  await expect(product.getByText(/Din ændring er gemt her/)).toBeVisible();
  await expectAccessible(page);
  const again = await open({ person: 'coordinator' });
  await expect(again.locator(tel(number))).toBeVisible();
  await numbersIn(again);
  await expect(saved(again, 'Gemt her')).toBeVisible();
  await expect(again.getByText(/^Vises, som det var .* Der er ingen forbindelse/)).toBeVisible();
  await expectAccessible(page);
  await tenant.clearLog();
  await mend(page);
  await expect(saved(again, 'Gemt i SharePoint')).toBeVisible({ timeout: 25_000 });
  await expect(again.getByText(/gemt her/i)).toHaveCount(0);
});

test('two in the same field: both versions are shown, one is chosen, the other can be brought back', async ({
  page,
  open,
  openBeside,
  expectFailedRequests,
}) => {
  test.slow();
  expectFailedRequests();
  const [mine, theirs] = [nextNumber(), nextNumber()];
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  const other = await openBeside({ person: 'familyResource' });
  await numbersIn(other.product);
  await cut(page);
  await (await write(product)).fill(mine);
  await expect(saved(product, 'Gemt her')).toBeVisible();
  await (await write(other.product)).fill(theirs);
  await expect(saved(other.product, 'Gemt i SharePoint')).toBeVisible();
  await other.page.close();
  await mend(page);
  // It also tries by itself, and then the button has gone.
  const tryAgain = product.getByRole('button', { name: 'Prøv igen' }).first();
  await tryAgain.click({ timeout: 2000 }).catch(() => undefined);

  const decision = product.getByRole('group', { name: 'I har ændret det samme' });
  await expect(decision.getByText(/^Signe Lyngtofte ændrede det kl\./)).toBeVisible();
  await expect(saved(product, 'Kræver dig')).toBeVisible();
  await expectAccessible(page);
  await goToPage(product, 'Beredskab');
  await product.getByRole('button', { name: 'Se hvad' }).click();
  await decision.getByRole('button', { name: 'Gem mit valg' }).click();
  await expect(decision.getByText('Vælg en af udgaverne.')).toBeVisible();
  await decision.getByRole('radio', { name: /Signe Lyngtofte skrev/ }).check();
  await decision.getByRole('button', { name: 'Gem mit valg' }).click();
  await expect(decision).toHaveCount(0);

  const phone = await write(product);
  await expect(phone).toHaveValue(theirs);
  await product.getByRole('button', { name: /valgt fra/ }).click();
  await expectAccessible(page);
  const version = product.getByRole('listitem').filter({ hasText: mine }).last();
  await version.getByRole('button', { name: 'Brug denne' }).click();
  await expect(phone).toHaveValue(mine);
  await expect(saved(product, 'Gemt i SharePoint')).toBeVisible();
});

test('SharePoint asks us to wait: counted down in words, and then it goes by itself', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  await tenant.setFaults([{ match: writes, status: 429, retryAfter: '6', times: 1 }]);
  await (await write(product)).fill(nextNumber());
  await expect(
    product.getByRole('group', { name: /beder os vente\. Vi prøver igen om 4 sekunder/ }),
  ).toBeVisible();
  await expect(saved(product, 'Gemt her')).toBeVisible();
  await expectAccessible(page);
  await expect(saved(product, 'Gemt i SharePoint')).toBeVisible({ timeout: 12_000 });
  await expect(product.getByRole('group', { name: /beder os vente/ })).toHaveCount(0);
});

test('SharePoint refuses: the reason, who can help, and what was written is still there', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  const number = nextNumber();
  await tenant.setFaults([{ match: writes, status: 403 }]);
  await (await write(product)).fill(number);
  const decision = product.getByRole('group', { name: 'Du har ikke lov til at ændre det her.' });
  await expect(decision).toBeVisible();
  await expect(product.getByText(number)).toBeVisible();
  await expectAccessible(page);
  await tenant.setFaults([]);
  await decision.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(saved(product, 'Gemt i SharePoint')).toBeVisible();
});

test('what cannot be a number is told at the field, and the rest is saved', async ({ page, open }) => {
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  await product.getByRole('button', { name: 'Tilføj nummer' }).click();
  await product.getByRole('button', { name: 'Færdig' }).click();
  await expect(product.getByText('Skriv, hvem der svarer.')).toBeVisible();
  await expect(product.getByRole('textbox', { name: 'Hvem svarer?' }).first()).toBeFocused();
  await product.getByRole('textbox', { name: 'Hvem svarer?' }).first().fill('Krisecenter Fjordly');
  await product.getByRole('textbox', { name: 'Telefon' }).fill('ring bare');
  await product.getByLabel('Tjekket den').fill('2099-01-01');
  await product.getByLabel('Tjekket den').blur();
  await expect(product.getByText('Skriv kun cifre og mellemrum, eventuelt med + foran.')).toBeVisible();
  await expect(product.getByText('Datoen ligger ude i fremtiden.')).toBeVisible();
  await expect(saved(product, 'Ikke gemt')).toBeVisible();
  await expectAccessible(page);
  // Begun work is still there after a look at another page.
  await goToPage(product, 'Beredskab');
  await numbersIn(product);
  await expect(product.getByRole('textbox', { name: 'Telefon' })).toHaveValue('ring bare');
  await product.getByRole('textbox', { name: 'Telefon' }).fill('01 00 00 90');
  await product.getByLabel('Tjekket den').fill('2024-05-01');
  await product.getByRole('button', { name: 'Færdig' }).click();
  await expect(saved(product, 'Gemt i SharePoint')).toBeVisible();
  await expect(product.getByText(/Tjekket for over et år siden/)).toBeVisible();
  await product.getByRole('button', { name: 'Krisecenter Fjordly er tjekket i dag' }).click();
  await expect(product.getByText(/Tjekket for over et år siden/)).toHaveCount(0);
});

test('everything can be done by keyboard: order, writing, removing and undoing', async ({ page, open }) => {
  const product = await open({ person: 'coordinator' });
  await numbersIn(product);
  const section = product.locator('section').filter({ hasText: 'Kommunens egne numre' }).last();
  const numbers = section.getByRole('button', { name: /^Ret / });
  const order = () => numbers.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  await expect(numbers).toHaveCount(2);
  const before = await order();
  const up = product.getByRole('button', { name: 'Flyt Krisecenter Fjordly op' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual([...before].reverse());
  await expect(up).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(product.getByRole('button', { name: 'Ret Krisecenter Fjordly' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('textbox', { name: 'Hvem svarer?' }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('01 00 00 91');
  await page.keyboard.press('Enter');
  await expect(product.getByRole('button', { name: 'Ret Krisecenter Fjordly' })).toBeFocused();
  await expect(product.getByText('01 00 00 91')).toBeVisible();
  await page.keyboard.press('Enter');
  await product.getByRole('button', { name: 'Fjern nummeret' }).focus();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await expect(product.getByText('Krisecenter Fjordly er fjernet.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(product.getByRole('button', { name: 'Ret Krisecenter Fjordly' })).toBeFocused();
  await expect(saved(product, 'Gemt i SharePoint')).toHaveCount(2);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    test(`writing, waiting and deciding, ${theme}, ${width} px @matrix`, async ({
      page,
      tenant,
      open,
      expectFailedRequests,
    }) => {
      expectFailedRequests();
      const product = await open({ person: 'coordinator', theme, width });
      await numbersIn(product);
      await tenant.setFaults([{ match: writes, status: 403 }]);
      const phone = await write(product);
      await phone.fill('12');
      await phone.blur();
      await expect(product.getByText(/^Skriv kun cifre/)).toBeVisible();
      await expectNoSidewaysScroll(product);
      await expectAccessible(page);
      await phone.fill(nextNumber());
      await expect(saved(product, 'Kræver dig')).toBeVisible();
      await saved(product, 'Kræver dig').click();
      await expectNoSidewaysScroll(product);
      await expectAccessible(page);
      await product.getByRole('button', { name: 'Fortryd min ændring' }).click();
      await tenant.setFaults([{ match: writes, status: 429, retryAfter: '30', times: 1 }]);
      await (await write(product)).fill(nextNumber());
      await expect(product.getByRole('group', { name: /beder os vente/ })).toBeVisible();
      await expectNoSidewaysScroll(product);
      await expectAccessible(page);
    });
