/** What a coordinator changes in the settings once the page is in use, and how it is undone. */
import type { Locator } from '@playwright/test';
import {
  test as base,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  firstPort,
  goToPage,
  type Opening,
} from './journey';
import { type LocalTenant, startLocalTenant } from './localTenant';

/** These journeys change the staff site, so they have a tenant to themselves and take their turn in it. */
const test = base.extend<object, { tenant: LocalTenant }>({
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(firstPort + 90 + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

/** The settings as a coordinator comes to them in either host. */
async function settingsIn(open: (opening: Opening) => Promise<Locator>): Promise<Locator> {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Indstillinger');
  return product;
}

test('who changed what is told in words, and one press puts it back', async ({ page, open }) => {
  const product = await settingsIn(open);
  await product.getByRole('link', { name: /^Kommunen/ }).click();
  await expect(product.getByRole('heading', { name: 'Kommunen', exact: true })).toBeFocused();
  await product.getByRole('button', { name: 'Ret: Kontakt' }).click();
  await product.getByLabel('Navn').fill('Anna Holm');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText(/^Anna Holm · /)).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();

  await product.getByRole('link', { name: 'Indstillinger', exact: true }).last().click();
  await expect(product.getByRole('link', { name: /^Kommunen/ })).toBeFocused();
  await product.getByRole('link', { name: /^Ændringer/ }).click();
  await expect(
    product.getByText(/ ændrede navnet på kontakten fra »Karen Fjordhøj« til »Anna Holm«$/),
  ).toBeVisible();
  await expectAccessible(page);
  await product
    .getByRole('button', { name: 'Sæt tilbage: navnet på kontakten til »Karen Fjordhøj«' })
    .click();
  await expect(
    product.getByText(/ ændrede navnet på kontakten fra »Anna Holm« til »Karen Fjordhøj«$/),
  ).toBeVisible();
  await product.getByRole('link', { name: 'Indstillinger', exact: true }).last().click();
  await product.getByRole('link', { name: /^Kommunen/ }).click();
  await expect(product.getByText(/^Karen Fjordhøj · /)).toBeVisible();
});

test('a department stands under its area, keeps its place under a new name, and is retired, not deleted @matrix', async ({
  page,
  open,
}) => {
  const product = await settingsIn(open);
  await product.getByRole('link', { name: /^Områder og personer/ }).click();
  await product.getByRole('button', { name: 'Beskæftigelse: 1 afdeling' }).click();
  await product.getByRole('button', { name: 'Tilføj afdeling til Beskæftigelse' }).click();
  await product.getByLabel('Afdelingens navn').fill('Ungeenheden');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await product.getByRole('button', { name: 'Ret Ungeenheden' }).click();
  await product.getByLabel('Afdelingens navn').fill('Ung i Fjordby');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Hed før »Ungeenheden«')).toBeVisible();
  await product.getByRole('button', { name: 'Ret Ung i Fjordby' }).click();
  await product.getByRole('button', { name: 'Tag ud af brug' }).click();
  await expect(product.getByRole('button', { name: 'Fortryd: Ung i Fjordby' })).toBeFocused();
  await expect(product.getByRole('button', { name: 'Beskæftigelse: 1 afdeling' })).toBeVisible();
  await expectAccessible(page);
});

test('a contact whom nobody in the tenant is, is told of and may be kept @matrix', async ({ open }) => {
  const product = await settingsIn(open);
  await product.getByRole('link', { name: /^Kommunen/ }).click();
  await product.getByRole('button', { name: 'Ret: Kontakt' }).click();
  const mail = product.getByLabel('E-mail');
  await mail.fill('nogen.anden@fjordby.example');
  await mail.press('Tab');
  await expect(product.getByText(/^Ingen i kommunens Microsoft 365 har den adresse/)).toBeVisible();
  await mail.fill('karen.fjordhoej@fjordby.example');
  await mail.press('Tab');
  await expect(product.getByText(/^Ingen i kommunens Microsoft 365/)).toHaveCount(0);
  await mail.fill('stalking.vagt@fjordby.example');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText(/stalking\.vagt@fjordby\.example/)).toBeVisible();
});

test('a department is given to another area, and back again @matrix', async ({ page, open }) => {
  const product = await settingsIn(open);
  await product.getByRole('link', { name: /^Områder og personer/ }).click();
  await product.getByRole('button', { name: 'Beskæftigelse: 1 afdeling' }).click();
  const departments = product.getByRole('list', { name: 'Afdelinger i Beskæftigelse' });
  await departments.getByRole('button', { name: /^Ret / }).first().click();
  const name = await product.getByLabel('Afdelingens navn').inputValue();
  await product.getByLabel('Hører til').selectOption({ label: 'Børn og Familie' });
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Hører nu til Børn og Familie')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Beskæftigelse: ingen afdelinger' })).toBeVisible();
  await expectAccessible(page);
  await expect(product.getByRole('button', { name: `Fortryd: ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('button', { name: 'Beskæftigelse: 1 afdeling' })).toBeVisible();
  await expect(product.getByRole('button', { name: `Ret ${name}` })).toBeFocused();
});

test('the municipality says how long sparring is kept and what devices remember @matrix', async ({
  page,
  open,
}) => {
  const product = await settingsIn(open);
  await product.getByRole('link', { name: /^Data og enheder/ }).click();
  // Who has no meetings is not asked what becomes of what was said at them.
  await expect(product.getByRole('button', { name: 'Ret: Enheder' })).toBeVisible();
  await expect(product.getByRole('button', { name: 'Ret: Sparring' })).toHaveCount(0);
  await product.getByRole('link', { name: 'Indstillinger' }).last().click();
  await product.getByRole('link', { name: /^Kommunen/ }).click();
  await product.getByRole('button', { name: 'Ret: Model' }).click();
  await product.getByRole('radio', { name: /^Model 2/ }).check();
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Model 2: Information, fokus og plan')).toBeVisible();
  await product.getByRole('link', { name: 'Indstillinger' }).last().click();
  await product.getByRole('link', { name: /^Data og enheder/ }).click();
  await product.getByRole('button', { name: 'Ret: Sparring' }).click();
  const months = product.getByLabel('Måneder, før sparringstekster slettes');
  await months.fill('25');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Skriv et helt tal fra 1 til 24.')).toBeVisible();
  await months.fill('3');
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Sparringstekster slettes 3 måneder efter godkendt referat')).toBeVisible();
  await product.getByRole('button', { name: 'Ret: Enheder' }).click();
  await product.getByRole('radio', { name: /^Kun det, der er på vej/ }).check();
  await product.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(product.getByText('Enheder husker kun det, der er på vej')).toBeVisible();
  await expectAccessible(page);
});

test('where the tab is added, its site is offered as the group’s to a coordinator, while none is named', async ({
  page,
  tenant,
  open,
  openBeside,
  host,
}) => {
  test.skip(host !== 'teams', 'Only Teams has channels.');
  const items = "web/getList('/sites/beredskab/Lists/StalkingSettings')/items";
  const answer = await tenant.askAsCoordinator('GET', items);
  const { value } = (await answer.json()) as {
    value: readonly { readonly Id: number; readonly Title: string }[];
  };
  const workspace = value.find(({ Title }) => Title === 'workspace');
  await tenant.askAsCoordinator('POST', `${items}(${workspace?.Id})/recycle`);

  const question = 'Er det her, mødegruppen arbejder?';
  const employee = await openBeside({ surface: 'configuration', person: 'employee' });
  await expect(employee.product.getByText(/^Vælg Gem/)).toBeVisible();
  const product = await open({ surface: 'configuration', person: 'coordinator' });
  await expect(product.getByRole('heading', { name: question })).toBeVisible();
  await expectAccessible(page);
  await expect(employee.product.getByRole('heading', { name: question })).toHaveCount(0);
  await product.getByRole('button', { name: 'Brug teamets side' }).click();
  await expect(product.getByText('Teamets side er nu mødegruppens.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const after = await (await tenant.askAsCoordinator('GET', items)).text();
  expect(after).toContain('"/sites/ressourcegruppe"');
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`every part of the settings, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open }) => {
        const product = await open({ person: 'coordinator', theme, width, locale });
        await goToPage(product, /^(Indstillinger|Settings)$/);
        for (const part of [
          /^(Kommunen|The municipality)/,
          /^(Områder og personer|Areas and persons)/,
          /^(Akutte numre|Urgent numbers)/,
          /^(Data og enheder|Data and devices)/,
          /^(Ændringer|Changes)/,
        ]) {
          await product.getByRole('link', { name: part }).click();
          await expect(product.getByRole('heading', { name: part }).first()).toBeFocused();
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          await product
            .getByRole('link', { name: /^(Indstillinger|Settings)$/ })
            .last()
            .click();
        }
      });
