import { test as base, expect, expectAccessible, firstPort } from './journey';
import { type LocalTenant, startLocalTenant } from './localTenant';

/** These journeys change the sites, so they have a tenant to themselves and take their turn in it. */
const test = base.extend<object, { tenant: LocalTenant }>({
  tenant: [
    async ({}, use, worker) => {
      const tenant = await startLocalTenant(firstPort + 30 + worker.parallelIndex * 3);
      await use(tenant);
      await tenant.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
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
  expectFailedRequests,
}) => {
  test.skip(host === 'webPart', 'A web part leaves the address to the page it is on.');
  expectFailedRequests();
  const product = await open({ person: 'employee', route: 'settings' });
  const make = product.getByRole('button', { name: 'Opret det, der mangler' });
  await make.click();
  await expect(product.getByText('Du har ikke adgang til kommunens oplysninger her.')).toBeVisible();
  await expectAccessible(page);
});

test('the coordinator sees the plan, is interrupted, goes on, and finds nothing doubled', async ({
  page,
  tenant,
  open,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator' });
  await product.getByRole('button', { name: 'Gør siden klar' }).click();
  await expect(product.getByText(/^Der oprettes 5 lister med \d+ kolonner\. Intet slettes/)).toBeVisible();
  await expectAccessible(page);

  await tenant.setFaults([{ match: 'StalkingHelpNumbers.*createfieldasxml', status: 429 }]);
  await product.getByRole('button', { name: 'Opret det, der mangler' }).click();
  await expect(product.getByText('SharePoint har travlt lige nu.')).toBeVisible();
  await expect(product.getByText(/Intet er slettet/)).toBeVisible();

  await tenant.setFaults([]);
  // Nobody asks before the pause is over, a person no more than we.
  await expect(product.getByRole('group', { name: /^SharePoint beder os vente/ })).toHaveCount(0, {
    timeout: 15_000,
  });
  await product.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByText(/^Der oprettes \d lister? med \d+ kolonner\./)).toBeVisible();
  await product.getByRole('button', { name: 'Opret det, der mangler' }).click();
  await expect(product.getByText(/^Alt er oprettet/)).toBeVisible();
  await expectAccessible(page);

  const again = await open({ person: 'coordinator' });
  await again.getByRole('link', { name: 'Indstillinger' }).click();
  await expect(again.getByText('Alle lister er på plads.')).toBeVisible();
  const ready = await open({ person: 'employee' });
  await expect(ready.getByText('Kommunen har ikke skrevet sine områder ind endnu.')).toBeVisible();
});
