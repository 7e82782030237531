/** From a chosen model to a plan half done, a year with owners, and somebody else who takes over. */
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(330);
test.describe.configure({ mode: 'serial' });

test('a model is decided on, and its plan is begun', async ({ open }) => {
  const product = await open({ person: 'coordinator', route: 'model/decision' });
  await expect(product.getByRole('navigation', { name: 'Sider' }).getByRole('link')).toHaveCount(6);
  await product.getByRole('radio', { name: /^Model 2/ }).check();
  await product.getByLabel('Besluttet den').fill('2026-11-02');
  await product.getByLabel('Mandat').fill('Koordinatoren må indkalde på tværs.');
  await product.getByRole('button', { name: 'Gem beslutningen' }).click();
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await product.getByRole('button', { name: 'Alle tre modeller' }).click();
  await product.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(product.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused();
  // What is known is told with its reason, and is not asked.
  await expect(product.getByText('Ledelsens mandat er skrevet ned og besluttet 2. nov. 2026.')).toBeVisible();
  await expect(product.getByRole('button', { name: /^Ret / })).toHaveCount(16);
  await product.getByRole('button', { name: 'Ret Faste møder' }).press('Enter');
  const form = product.getByRole('form', { name: 'Faste møder' });
  await expect(form.getByLabel('Status')).toBeFocused();
  await form.getByLabel('Status').selectOption('I gang');
  await form.getByLabel('Ansvarlig', { exact: true }).fill('Signe Lyngtofte');
  await form.getByLabel('Frist').fill('2020-01-01');
  await form.getByRole('button', { name: 'Færdig' }).press('Enter');
  await expect(form.getByText(/^Datoen er passeret/)).toBeVisible();
  await expect(form.getByLabel('Frist')).toBeFocused();
  await form.getByLabel('Frist').fill('2031-01-15');
  await form.getByRole('button', { name: 'Færdig' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Ret Faste møder' })).toBeFocused();
  await expect(product.getByText('Frist 15. jan. 2031')).toBeVisible();
  await expect(product.getByRole('button', { name: /Gemt i SharePoint/ })).toBeVisible();
});

test('a year is filled in, taken to the calendar, and everything of one person’s goes to another and back @matrix', async ({
  page,
  open,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'model/year' });
  await product.getByRole('button', { name: 'Foreslå et år til Model 2' }).click();
  await expect(product.getByRole('button', { name: /^Ret / })).toHaveCount(12);
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByText(/^Årshjulet er tomt/)).toBeVisible();
  await product.getByRole('button', { name: /^Foreslå/ }).click();
  await product.getByRole('button', { name: 'Ret Årlig status til ledelsen' }).click();
  const form = product.getByRole('form');
  await form.getByLabel('Dato').fill('2031-03-30');
  await form.getByLabel('Fra kl.').fill('09:00');
  await form.getByLabel('Til kl.').fill('08:00');
  await form.getByLabel('Ansvarlig', { exact: true }).fill('Signe Lyngtofte');
  await form.getByRole('button', { name: 'Færdig' }).click();
  await expect(form.getByText('Det slutter, før det begynder.')).toBeVisible();
  await form.getByLabel('Til kl.').fill('10:00');
  await form.getByRole('button', { name: 'Færdig' }).click();
  await expect(product.getByText('30. mar. 2031 kl. 09.00-10.00')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await product.getByRole('button', { name: 'Hent til kalenderen' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('DTSTART:20310330T070000Z');
  expect(file.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(6);
  const over = await open({ person: 'coordinator', route: 'model/handover' });
  // Until SharePoint has answered, the page may show the year as it was before.
  await expect(over.getByText('Marts · Signe Lyngtofte')).toBeVisible();
  await over.getByLabel('Fra', { exact: true }).selectOption('Signe Lyngtofte');
  await over.getByLabel('Til', { exact: true }).fill('Troels Birkedam');
  await over.getByRole('button', { name: 'Giv videre' }).click();
  await expect(over.getByText(/gået fra Signe Lyngtofte til Troels Birkedam\.$/).first()).toBeVisible();
  await expect(over.getByText(/^Marts · (Troels|Signe)/).first()).toHaveText('Marts · Troels Birkedam');
  await expectAccessible(page);
  await over.getByRole('button', { name: 'Fortryd' }).click();
  await expect(over.getByText('Marts · Signe Lyngtofte')).toBeVisible();
  const group = '../../ressourcegruppe/_api/web';
  const year = `${group}/getList('/sites/ressourcegruppe/Lists/StalkingYearItems')/items?$select=Owner`;
  const owners = async () => (await tenant.askAsCoordinator('GET', year)).text();
  await expect.poll(owners).toContain('Signe Lyngtofte');
});

test('two who write about one element at once: both are kept, and one of them chooses @matrix', async ({
  open,
  openBeside,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'model/plan' });
  await product.getByRole('button', { name: 'Ret Politiet' }).click();
  const form = product.getByRole('form', { name: 'Politiet' });
  await form.getByLabel('Note').fill('Fast kontakt i politikredsen.');
  await form.getByLabel('Ansvarlig', { exact: true }).fill('Oda Grønlund');
  await form.getByLabel('Ansvarligs e-mail').fill('oda.groenlund@fjordby.example');
  await form.getByRole('button', { name: 'Færdig' }).click();
  // Nobody in the municipality has that address any more.
  await expect(product.getByText(/^Oda Grønlund findes ikke længere i kommunens Microsoft/)).toBeVisible();
  await expect(product.getByRole('button', { name: /Gemt i SharePoint/ })).toBeVisible();
  const beside = await openBeside({ person: 'familyResource', route: 'model/plan' });
  await beside.product.getByRole('button', { name: 'Ret Politiet' }).click();
  await expect(beside.product.getByLabel('Note')).toHaveValue('Fast kontakt i politikredsen.');
  await tenant.setFaults([]);
  await product.getByRole('button', { name: 'Ret Politiet' }).click();
  // Both have begun before either is done.
  await Promise.all([
    form.getByLabel('Note').fill('Ring til lokalpolitiet.'),
    beside.product.getByLabel('Note').fill('Skriv til kredsens kontaktperson.'),
  ]);
  await Promise.all([
    form.getByRole('button', { name: 'Færdig' }).click(),
    beside.product.getByRole('form').getByRole('button', { name: 'Færdig' }).click(),
  ]);
  const asked = await Promise.race([
    product
      .getByText('Kræver dig')
      .first()
      .waitFor()
      .then(() => product),
    beside.product
      .getByText('Kræver dig')
      .first()
      .waitFor()
      .then(() => beside.product),
  ]);
  await expect(asked.getByText('Ring til lokalpolitiet.').first()).toBeVisible();
  await expect(asked.getByText('Skriv til kredsens kontaktperson.').first()).toBeVisible();
});

/** Read by hand from FACTS 1.4: how many pages stand in the navigation, and how many elements in the plan. */
const shownIn = {
  1: { pages: 6, elements: 11 },
  2: { pages: 7, elements: 16 },
  3: { pages: 7, elements: 21 },
};

test('each model shows its own pages and elements; what was written stays @matrix', async ({ open }) => {
  const product = await open({ person: 'coordinator', route: 'model' });
  for (const [model, { pages, elements }] of Object.entries(shownIn)) {
    await product.getByRole('button', { name: 'Ledelsens beslutning' }).click();
    await product.getByRole('radio', { name: new RegExp(`^Model ${model}`) }).check();
    await product.getByRole('button', { name: 'Gem beslutningen' }).click();
    await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
    await product.getByRole('button', { name: 'Alle tre modeller' }).click();
    await product.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect(product.getByText(new RegExp(`^Det, Model ${model} består af`))).toBeVisible();
    await expect(product.getByRole('button', { name: /^Ret / })).toHaveCount(elements);
    await expect(product.getByRole('navigation', { name: 'Sider' }).getByRole('link')).toHaveCount(pages);
    // Written in the first journey: below while the model has no meetings, and back with them.
    const left = product.getByRole('heading', { name: 'Ikke længere i modellen' });
    await expect(left).toHaveCount(model === '1' ? 1 : 0);
    await expect(product.getByText('Faste møder')).toBeVisible();
    await expect(product.getByText('Signe Lyngtofte')).not.toHaveCount(0);
    await goToPage(product, 'Model');
  }
});

test('where the lists are missing they are made in one press, and who may not come in is told so @matrix', async ({
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  for (const list of ['StalkingPlanElements', 'StalkingYearItems']) {
    const path = `../../ressourcegruppe/_api/web/getList('/sites/ressourcegruppe/Lists/${list}')`;
    expect((await tenant.askAsCoordinator('DELETE', path)).ok).toBe(true);
  }
  const product = await open({ person: 'coordinator', route: 'model/plan' });
  await product.getByRole('button', { name: 'Opret listerne' }).click();
  await expect(product.getByRole('button', { name: 'Ret Politiet' })).toBeVisible();
  const employee = await open({ person: 'employee', route: 'model/plan' });
  await expect(
    employee.getByText(/^Det ligger på gruppens side, og den har du ikke adgang til/),
  ).toBeVisible();
});
