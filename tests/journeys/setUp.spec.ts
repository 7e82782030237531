import { expect, expectAccessible, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(30);
test.describe.configure({ mode: 'serial' });

test('broken and hostile rows are the coordinator’s to mend and nobody else’s trouble', async ({
  page,
  tenant,
  open,
}) => {
  const area = 'Psykiatri og Rusmiddel';
  await tenant.writeRow('StalkingResourcePersons', {
    Title: '<img src=x onerror="document.title=1">',
    AreaKeys: area,
    Phone: 'javascript:alert(1)',
  });
  await tenant.writeRow('StalkingResourcePersons', { Title: 'Uden område' });
  await tenant.writeRow('StalkingLocalTexts', {
    Title: 'readiness.whatIsStalking',
    Language: 'da',
    State: 'published',
    Text: '<script>document.title=1</script>'.repeat(400),
  });

  const employee = await open({ person: 'employee' });
  await employee.getByLabel('Dit område').selectOption(area);
  await expect(employee.getByText('<img src=x')).toBeVisible();
  await employee.getByLabel('Dit område').selectOption('Børn og Familie');
  await expect(employee.getByText('Signe Lyngtofte')).toBeVisible();
  await expect(employee.getByText('Det er mønsteret over tid')).toBeVisible();
  await expect(employee.getByText(/skal rettes/)).toHaveCount(0);
  expect(await employee.evaluate(() => document.title)).not.toBe('1');

  const coordinator = await open({ person: 'coordinator' });
  await expect(coordinator.getByText('3 oplysninger skal rettes.')).toBeVisible();
  await coordinator.getByRole('button', { name: 'Se hvad' }).click();
  await expect(
    coordinator.getByText(/Stalking: Ressourcepersoner, række \d: Telefon er ikke et telefonnummer/),
  ).toBeVisible();
  await expect(coordinator.getByText(/Stalking: Ressourcepersoner, række \d: Områder mangler/)).toBeVisible();
  await expect(
    coordinator.getByText(/Stalking: Lokale tekster, række \d: Vores tekst er for lang/),
  ).toBeVisible();
  await expectAccessible(page);
});

test('health names who may write and should not, whom nobody reaches and what is behind, and leads to each', async ({
  page,
  tenant,
  open,
  host,
}) => {
  await tenant.letEdit('police');
  await tenant.writeRow('StalkingResourcePersons', { Title: 'Uden nummer', AreaKeys: 'Beskæftigelse' });
  await tenant.writeRow('StalkingLocalTexts', {
    ...{ Title: 'readiness.whatToAvoid', Language: 'da', State: 'published', BaseVersion: '0' },
    Text: 'Lov aldrig noget på en andens vegne.',
  });
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Indstillinger');
  await expect(product.getByText('Uden nummer har hverken telefon eller mail.')).toBeVisible();
  if (host === 'webPart') {
    await expect(
      product.getByText(
        'Anders Tangholm er gæst og kan skrive på siden gennem »Medlemmer af Stalkingberedskab«.',
      ),
    ).toBeVisible();
    await expect(product.getByRole('link', { name: 'Se rettigheden i SharePoint' })).toHaveAttribute(
      'href',
      /people\.aspx\?MembershipGroupId=\d+$/,
    );
  }
  await product.getByRole('button', { name: 'Se hvilke' }).click();
  await expect(product.getByRole('link', { name: /^Ret række \d+ i »/ }).first()).toBeFocused();
  await expectAccessible(page);
  await expect(product.getByText(/^»Beredskabssiden: Undgå« har I skrevet om/)).toBeVisible();
  await product.getByRole('button', { name: 'Hold dem op mod hinanden' }).click();
  await expect(product.getByText('Lov aldrig noget på en andens vegne.').first()).toBeVisible();
});

test('on a site that is not ready an employee gets help and a name', async ({ page, tenant, open, host }) => {
  await tenant.empty();
  const product = await open({ person: 'employee' });
  await expect(product.getByText('Siden er ikke gjort klar endnu.')).toBeVisible();
  if (host === 'teams')
    await expect(product.getByRole('link', { name: 'Karen Fjordhøj' })).toHaveAttribute('href', /^mailto:/);
  else await expect(product.getByText(/Ejeren af siden i SharePoint kan oprette det/)).toBeVisible();
  await expect(product.getByText(/\/sites\/beredskab/)).toBeVisible();
  await expect(product.locator('a[href="tel:112"]')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gør siden klar' })).toHaveCount(0);
  await expectAccessible(page);
});

test('an employee who opens the settings by address is told kindly that they may not', async ({
  page,
  open,
  host,
}) => {
  test.skip(host === 'webPart', 'A web part leaves the address to the page it is on.');
  const product = await open({ person: 'employee', route: 'settings' });
  await expect(product.getByText('Du kan se siden, men ikke indrette den.')).toBeVisible();
  await expect(product.getByRole('link', { name: 'Karen Fjordhøj' })).toBeVisible();
  await expect(product.getByRole('button', { name: 'Gør klar' })).toHaveCount(0);
  await expectAccessible(page);
});

test('somebody who may not make lists is told whose work that is', async ({
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.setFaults([{ match: '/_api/web/lists$', method: 'POST', status: 403 }]);
  const product = await open({ person: 'coordinator' });
  await product.getByRole('button', { name: 'Gør siden klar' }).click();
  await product.getByRole('button', { name: 'Gør klar' }).click();
  await expect(product.getByText('Du må ikke oprette eller udvide lister på siden.')).toBeVisible();
  await expect(product.getByText(/Det kan sidens ejer/)).toBeVisible();
  await tenant.setFaults([]);
  await product.getByRole('button', { name: 'Se efter igen' }).click();
  await expect(product.getByRole('button', { name: 'Gør klar' })).toBeVisible();
});

test('the coordinator sees the plan, is interrupted, and goes on @matrix', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.empty();
  const product = await open({ person: 'coordinator' });
  await product.getByRole('button', { name: 'Gør siden klar' }).click();
  await expect(product.getByText(/^Der oprettes \d+ lister med \d+ kolonner\. Intet slettes/)).toBeVisible();
  await expectAccessible(page);

  await tenant.setFaults([{ match: 'StalkingHelpNumbers.*createfieldasxml', status: 429 }]);
  await product.getByRole('button', { name: 'Gør klar' }).click();
  await expect(product.getByText('SharePoint har travlt lige nu.')).toBeVisible();
  await expect(product.getByText(/Intet er slettet/)).toBeVisible();

  await tenant.setFaults([]);
  // Nobody asks before the pause is over, a person no more than we.
  await expect(product.getByRole('group', { name: /^SharePoint beder os vente/ })).toHaveCount(0, {
    timeout: 15_000,
  });
  await product.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByText(/^Der oprettes \d lister? med \d+ kolonner\./)).toBeVisible();
  await product.getByRole('button', { name: 'Gør klar' }).click();
  await expect(product.getByText(/^(Listerne|Lister og adgang) er på plads$/)).toBeVisible({
    timeout: 15_000,
  });
});

test('six steps later the first employee finds somebody to call', async ({
  page,
  tenant,
  open,
  openBeside,
  host,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  await tenant.empty();
  const steps: string[] = [];
  /** One question of the guide, answered by the administrator. */
  const step = (name: string, work: () => Promise<void>) =>
    test.step(name, work).then(() => steps.push(name));

  const product = await open({ person: 'coordinator' });
  await product.getByRole('button', { name: 'Gør siden klar' }).click();
  await step('lists and permissions', () => product.getByRole('button', { name: 'Gør klar' }).click());
  await expect(product.getByRole('heading', { name: 'Hvilken kommune er I?' })).toBeFocused({
    timeout: 20_000,
  });
  await step('municipality', async () => {
    await product.getByLabel('Kommunens navn').fill('Kolding Kommune');
    await expect(product.getByLabel('Politikreds')).toHaveValue('Sydøstjyllands');
    await product.getByRole('button', { name: 'Fortsæt' }).click();
    await expect(product.getByRole('heading', { name: 'Hvor mødes I om stalking?' })).toBeFocused();
  });

  // Left and taken up again: what is done is known from SharePoint, not from here.
  const later = await open({ person: 'coordinator' });
  await goToPage(later, 'Indstillinger');
  await expect(later.getByText('Kolding Kommune · Sydøstjyllands Politi')).toBeVisible();
  await step('existing group', async () => {
    await later.getByRole('radio', { name: 'SSP' }).click();
    const site = later.getByLabel('Adressen på teamets egen side');
    await site.fill('/sites/findes-ikke');
    await later.getByRole('button', { name: 'Tjek og gem' }).click();
    await expect(later.getByText('Siden findes ikke. Se efter, om adressen er kopieret helt.')).toBeVisible();
    await site.fill('/sites/ressourcegruppe/Delte dokumenter/Forms/AllItems.aspx');
    await later.getByRole('button', { name: 'Tjek og gem' }).click();
    await expect(later.getByText('SSP · /sites/ressourcegruppe')).toBeVisible();
  });

  await expect(later.getByRole('heading', { name: 'Hvem kan kollegerne ringe til?' })).toBeFocused();
  await step('first person', async () => {
    await later.getByRole('button', { name: 'Gem personen' }).click();
    await expect(later.getByText('Skriv et navn.')).toBeVisible();
    // Teams has a picker of its own beside the name; elsewhere the name finds people while it is typed.
    const name = later
      .getByRole('combobox', { name: 'Navn' })
      .or(later.getByRole('textbox', { name: 'Navn' }));
    await name.fill('Signe Lyngtofte');
    await later.getByLabel('Telefon').fill('01 00 00 31');
    await later.getByRole('checkbox', { name: 'Beskæftigelse' }).check();
    await later.getByRole('button', { name: 'Gem personen' }).click();
  });

  await step('urgent numbers', () => later.getByRole('button', { name: 'Vi har ingen egne numre' }).click());
  await expect(later.getByText(/^Alle trin er klaret/)).toBeVisible();
  await step('into use', () => later.getByRole('button', { name: 'Tag siden i brug' }).click());
  await expect(later.getByText('Børn og Familie har ingen ressourceperson.')).toBeVisible();
  if (host === 'teams')
    await expect(later.getByText(/Hvem der må skrive, ses og sættes på siden/)).toBeVisible();
  await expectAccessible(page);
  expect(steps.length).toBeLessThanOrEqual(6);

  // Made ready on the page in SharePoint, it is ready in Teams too.
  for (const one of new Set([host, 'teams'] as const)) {
    const { product: employee } = await openBeside({ person: 'employee', host: one });
    await expect(employee.getByText('Kolding Kommune')).toBeVisible();
    await employee.getByLabel('Dit område').selectOption('Beskæftigelse');
    await expect(employee.locator('a[href="tel:01000031"]')).toBeVisible();
    // The same from the list of them all: area, person, call.
    await employee.getByRole('link', { name: 'Søg blandt alle ressourcepersoner' }).click();
    await employee.getByRole('link', { name: 'Beskæftigelse 1 person' }).click();
    await employee.getByRole('link', { name: 'Signe Lyngtofte', exact: true }).click();
    const call = employee.getByRole('article').getByRole('link', { name: /^Ring til Signe Lyngtofte/ });
    await expect(call).toHaveAttribute('href', 'tel:01000031');
  }
});

test('an area gets another name and keeps its persons; what is taken out comes back @matrix', async ({
  open,
}) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Indstillinger');
  await product.getByRole('link', { name: /^Områder og personer/ }).click();
  await product.getByRole('button', { name: 'Ret Beskæftigelse' }).click();
  await product.getByLabel('Områdets navn').fill('Job og Uddannelse');
  await product.getByRole('button', { name: 'Gem' }).click();
  await expect(product.getByText('Hed før »Beskæftigelse«')).toBeVisible();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  await product.getByRole('button', { name: 'Ret Psykiatri og Misbrug' }).click();
  await product.getByRole('button', { name: 'Tag ud af brug' }).click();
  await expect(product.getByRole('button', { name: 'Fortryd: Psykiatri og Misbrug' })).toBeFocused();

  const employee = await open({ person: 'employee' });
  const area = employee.getByLabel('Dit område');
  await area.selectOption('Job og Uddannelse');
  await expect(employee.locator('a[href="tel:01000031"]')).toBeVisible();
  await expect(area.getByRole('option', { name: 'Psykiatri og Misbrug' })).toHaveCount(0);
});
