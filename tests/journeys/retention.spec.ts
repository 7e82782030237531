/** What was confided goes when its time is up: said beforehand, deleted by itself, counted, and never more than once. */
import type { Request } from '@playwright/test';
import { expect, expectAccessible } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(320);
const group = '../../ressourcegruppe/_api/web';
const listAt = (name: string) => `${group}/getList('/sites/ressourcegruppe/Lists/Stalking${name}')`;

test('a dilemma is announced, deleted on its day and counted once, also when that is broken off @matrix', async ({
  page,
  open,
  openBeside,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  // Whoever closes something needs a session of SharePoint's own.
  const { page: beside, product: sharePoint } = await openBeside({
    ...{ host: 'webPart', person: 'coordinator', route: 'meetings' },
  });
  await sharePoint.getByRole('button', { name: /^Planlæg \d møder$/ }).click({ timeout: 20_000 });
  await sharePoint.getByRole('link', { name: 'Punkter, som gæster ikke skal se' }).click();
  await sharePoint.getByRole('button', { name: /^Luk for gæster, og giv \d adgang$/ }).click();
  await expect(sharePoint.getByText('Ser de lukkede punkter')).toBeVisible({ timeout: 20_000 });
  await beside.close();

  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await product.getByRole('button', { name: /^Sparring/ }).click();
  for (const number of [1, 2]) {
    await product.getByRole('button', { name: 'Skriv et dilemma' }).click();
    const form = product.getByRole('form', { name: `Dilemma ${number}` });
    await form.getByLabel('Spørgsmålet til gruppen').fill('Hvornår taler vi med arbejdsgiveren?');
    await form.getByRole('radio', { name: /^Nej, ingen/ }).click();
    await form.getByRole('button', { name: 'Færdig' }).click();
  }
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await expect(product.getByText(/^De 2 dilemmaer fra sparringen slettes helt /)).toBeVisible();
  await product.getByRole('button', { name: 'Godkend referatet' }).click();
  await expect(product.getByText(/^Godkendt af Karen/)).toBeVisible();
  await expectAccessible(page);

  const count = async (list: string) =>
    ((await (await tenant.askAsCoordinator('GET', `${listAt(list)}/ItemCount`)).json()) as { value: number })
      .value;
  const isApproved = async () =>
    (await (await tenant.askAsCoordinator('GET', `${listAt('Meetings')}/items(1)/State`)).text()).includes(
      'approved',
    );
  await expect.poll(isApproved).toBe(true);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const approvedOn = (day: string) =>
    tenant.askAsCoordinator('MERGE', `${listAt('Meetings')}/items(1)`, { ApprovedOn: `${day}T00:00:00Z` });

  await approvedOn(daysAgo(170));
  await open({ person: 'coordinator', route: 'meetings' });
  await expect(product.getByText(/^Dilemmaerne fra .* slettes helt /).first()).toBeVisible();
  expect(await count('Sparring')).toBe(2);

  // The network goes when they are noted and not yet deleted, and the window is closed.
  await approvedOn(daysAgo(200));
  const deleting = (request: Request) =>
    request.headers()['x-http-method'] === 'DELETE' ||
    /^(x-http-method: )?delete\b/im.test(request.postData() ?? '');
  await page.route(/_api/, (route) => (deleting(route.request()) ? route.abort() : route.continue()));
  await open({ person: 'coordinator', route: 'meetings' });
  await expect.poll(() => count('Deletions'), { timeout: 20_000 }).toBe(2);
  await page.goto('about:blank');
  expect(await count('Sparring')).toBe(2);
  await page.unroute(/_api/);
  await open({ person: 'coordinator', route: 'meetings' });
  await expect.poll(() => count('Sparring'), { timeout: 20_000 }).toBe(0);
  expect(await count('Deletions')).toBe(2);
  await product.getByRole('link', { name: 'Hvem ser de lukkede punkter?' }).click();
  await expect(product.getByText(/2 dilemmaer/)).toBeVisible();
  await expectAccessible(page);
});
