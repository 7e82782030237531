/** The newsletter: a month is begun, made one's own, approved, published as news or sent by mail, and kept. */
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage } from './journey';
import type { LocalTenant } from './localTenant';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(450);
test.describe.configure({ mode: 'serial' });

const press = (product: Locator, name: string | RegExp) =>
  product.getByRole('button', { name, exact: true }).press('Enter');

/** What an employee reads on the intranet, in a browser of their own. */
async function readAs(browser: Browser, tenant: LocalTenant, month: string): Promise<Page> {
  const reader = await browser.newPage();
  const query = new URLSearchParams({
    person: 'employee',
    to: `/sites/beredskab/SitePages/stalking-nyhedsbrev-${month}.aspx`,
  });
  await reader.goto(`${tenant.addresses.sharepoint}/_tenant/signIn?${query.toString()}`);
  return reader;
}

test('a month becomes a piece of news that everybody reads, and is kept, by keyboard', async ({
  browser,
  page,
  open,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'newsletter/2031-03' });
  await expect(product.getByRole('heading', { name: 'Nyhedsbrev, marts 2031' })).toBeVisible();
  await expect(product.getByRole('heading', { name: 'Det, der sker på skærmen' })).toBeVisible();
  await press(product, 'Begynd på nyhedsbrevet');
  const title = product.getByRole('textbox', { name: 'Overskrift' });
  await expect(title).toBeFocused();
  await title.fill('Hvem kan se, hvor du er?');
  await product.getByRole('textbox', { name: 'Antal anmeldelser' }).fill('3');
  await expect(product.getByText('I brevet står der: under 5 anmeldelser.')).toBeVisible();
  await expect(
    product.getByText('Der mangler noget: periode for politiets tal og kilde til politiets tal.'),
  ).toBeVisible();
  await product.getByRole('textbox', { name: 'Periode' }).fill('2. halvår 2030');
  await product.getByRole('textbox', { name: 'Kilde' }).fill('Sydøstjyllands Politi');
  await expect(
    product.getByText('Stalking i Fjordby Kommune, 2. halvår 2030: under 5 anmeldelser til politiet.'),
  ).toBeVisible();
  await expectAccessible(page);
  await expect(product.getByRole('textbox', { name: 'Godkendt af' })).toHaveValue('Karen Fjordhøj');
  await press(product, 'Godkend teksten');
  await expect(product.getByText(/^Godkendt af Karen Fjordhøj, .* Retter nogen i teksten/)).toBeVisible();
  await press(product, 'Udgiv på intranettet');
  await expect(product.getByText('Det kan læses som nyhed på beredskabets side.')).toBeVisible();
  await expectAccessible(page);

  const reader = await readAs(browser, tenant, '2031-03');
  await expect(reader.getByRole('heading', { name: 'Hvem kan se, hvor du er?' })).toBeVisible();
  await expect(reader.getByText(/: under 5 anmeldelser til politiet\. Kilde: Sydøst/)).toBeVisible();
  await expect(reader.getByText('Spørgsmål om beredskabet i Fjordby Kommune: Karen Fjordhøj')).toBeVisible();
  await reader.close();

  await product.getByRole('link', { name: 'Hele året' }).press('Enter');
  await product.getByRole('link', { name: 'Udgivne nyhedsbreve' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Udgivne nyhedsbreve' })).toBeFocused();
  await expect(product.getByRole('heading', { name: 'Vejen til politiet' })).toBeVisible();
  await press(product, 'Kopiér til en mail: Hvem kan se, hvor du er?');
  await expect(product.getByText('Brevet er kopieret.').first()).toBeVisible();
});

test('each step can be taken back, and a changed text is a draft again @matrix', async ({
  browser,
  page,
  open,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'newsletter/2031-04' });
  await press(product, 'Spring måneden over');
  await expect(product.getByText('april 2031 er sprunget over.').first()).toBeVisible();
  await press(product, 'Fortryd');
  await press(product, 'Begynd på nyhedsbrevet');
  await expect(product.getByText('Udkastet til april 2031 er lavet.').first()).toBeVisible();
  const approve = async () => {
    await expect(product.getByRole('textbox', { name: 'Godkendt af' })).toHaveValue('Karen Fjordhøj');
    await press(product, 'Godkend teksten');
    await expect(product.getByText(/^Godkendt af Karen Fjordhøj/)).toBeVisible();
  };
  await approve();
  // What was pressed has given way: the keyboard goes on beside what was done, and the way back is next.
  await expect(product.locator('span[tabindex="-1"]:focus')).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await press(product, 'Fortryd');
  await expect(product.getByRole('button', { name: 'Godkend teksten' })).toBeVisible();
  await approve();
  await product.getByRole('textbox', { name: 'Spørgsmål at tale om' }).fill('Hvad gør I på torsdag?');
  await expect(product.getByRole('button', { name: 'Godkend teksten' })).toBeVisible();
  await approve();

  await press(product, 'Udgiv på intranettet');
  await expect(product.getByText('Nyhedsbrevet er udgivet.').first()).toBeVisible();
  await press(product, 'Fortryd');
  await expect(product.getByRole('button', { name: 'Udgiv på intranettet' })).toBeVisible();
  const gone = await readAs(browser, tenant, '2031-04');
  await expect(gone.getByText('Siden findes ikke')).toBeVisible();
  await gone.close();

  // Published once more it is one page, and so is it when it is changed afterwards.
  await press(product, 'Udgiv på intranettet');
  await expect(product.getByText('Det kan læses som nyhed på beredskabets side.')).toBeVisible();
  await press(product, 'Ret det');
  await product.getByRole('textbox', { name: 'Overskrift' }).fill('Rettet overskrift');
  await approve();
  await press(product, 'Opdatér siden på intranettet');
  await expect(product.getByText('Siden på intranettet er opdateret.').first()).toBeVisible();
  const reader = await readAs(browser, tenant, '2031-04');
  await expect(reader.getByRole('heading', { name: 'Rettet overskrift' })).toBeVisible();
  await reader.close();
});

test('who may not write pages is told so, and sends it by mail @matrix', async ({
  page,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'familyResource', route: 'newsletter/2031-05' });
  await press(product, 'Begynd på nyhedsbrevet');
  const approver = product.getByRole('textbox', { name: 'Godkendt af' });
  await expect(approver).toHaveValue('Signe Lyngtofte');
  await approver.fill('');
  await press(product, 'Godkend teksten');
  await expect(product.getByText('Skriv, hvem der godkender.')).toBeVisible();
  await expect(approver).toBeFocused();
  await approver.fill('Socialchefen');
  await press(product, 'Godkend teksten');
  await press(product, 'Udgiv på intranettet');
  await expect(product.getByText('Du kan ikke lægge sider på intranettet.')).toBeVisible();
  await expect(product.getByRole('link', { name: 'Karen Fjordhøj' })).toBeVisible();
  await expectAccessible(page);
  await press(product, /^Kopiér til en mail/);
  await expect(product.getByText('Brevet er kopieret.').first()).toBeVisible();
  await press(product, 'Det er sendt med mail');
  await expect(product.getByText('Sendt med mail.')).toBeVisible();
});

test('a page that was there already is left as it is until somebody says so @matrix', async ({
  open,
  page,
  tenant,
}) => {
  const ask = async (path: string, body?: object) =>
    (await tenant.askAsCoordinator('POST', path, body)).json() as Promise<{ Id: number }>;
  const { Id } = await ask('sitepages/pages', { PageLayoutType: 'Article', PromotedState: 0 });
  await ask(`sitepages/pages(${Id})/savepage`, { Title: 'stalking-nyhedsbrev-2031-06' });
  await ask(`sitepages/pages(${Id})/savepage`, { Title: 'Lavet i hånden', CanvasContent1: '[]' });
  await ask(`sitepages/pages(${Id})/publish`);
  const product = await open({ person: 'coordinator', route: 'newsletter/2031-06' });
  await press(product, 'Begynd på nyhedsbrevet');
  await expect(product.getByRole('textbox', { name: 'Godkendt af' })).toHaveValue('Karen Fjordhøj');
  await press(product, 'Godkend teksten');
  await press(product, 'Udgiv på intranettet');
  await expect(product.getByText('Siden ligger der allerede.')).toBeVisible();
  await expectAccessible(page);
  await press(product, 'Erstat siden');
  await expect(product.getByText('Siden på intranettet er opdateret.').first()).toBeVisible();
});

test('the materials lead to the year, and the year to what is due now @matrix', async ({ page, open }) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: 'Månedens nyhedsbrev' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Nyhedsbrev', exact: true })).toBeFocused();
  await expect(product.getByRole('heading', { name: /^(Nu|Det næste)$/ })).toBeVisible();
  await expectAccessible(page);
  await press(product, /^(Se forslaget|Skriv videre|Udgiv)$/);
  await expect(product.getByRole('heading', { name: /^Nyhedsbrev, / })).toBeFocused();
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`newsletter, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const shoot = async (product: Locator, name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (process.env.PICTURES)
            await page.screenshot({
              path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
              fullPage: true,
            });
        };
        const seen = [
          ['newsletter', /^(Se forslaget|Skriv videre|Udgiv|See the suggestion|Go on writing|Publish)$/],
          ['newsletter/2026-11', /^(Godkend teksten|Approve the text)$/],
          ['newsletter/2031-09', /^(Begynd på nyhedsbrevet|Begin the newsletter)$/],
          ['newsletter/2026-10', /^(Ret det|Change it)$/],
          ['newsletter/archive', /^(Kopiér til en mail|Copy for a mail)/],
        ] as const;
        for (const [route, button] of seen) {
          const product = await open({ person: 'coordinator', theme, width, locale, route });
          await expect(product.getByRole('button', { name: button }).first()).toBeVisible();
          await shoot(product, route.replace('/', '-'));
        }
      });
