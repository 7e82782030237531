/** Two people who take the minutes of one meeting, while SharePoint comes and goes. */
import type { Locator } from '@playwright/test';
import { expect, expectAccessible } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(170);
test.describe.configure({ mode: 'serial' });

const minutes = (product: Locator) => product.getByRole('textbox', { name: 'Referat', exact: true });
const saved = (product: Locator) => product.getByRole('button', { name: 'Gemt i SharePoint', exact: true });
/** Within which another sees what is in SharePoint, in milliseconds. */
const seenWithin = 15_000;

async function toPoint(product: Locator, name: string): Promise<void> {
  await product.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(product.getByRole('heading', { name, exact: true })).toBeVisible();
}

test('nothing is lost while SharePoint fails, and each sees what the other wrote @matrix', async ({
  page,
  open,
  openBeside,
  tenant,
  expectFailedRequests,
}) => {
  test.setTimeout(120_000);
  expectFailedRequests();
  const karen = await open({ person: 'coordinator', route: 'meetings' });
  await karen.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await karen.getByRole('button', { name: 'Åbn mødet' }).first().click();
  await karen.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await toPoint(karen, 'Sagsgennemgang');
  const { product: signe } = await openBeside({ person: 'familyResource', route: 'meetings' });
  await signe.getByRole('button', { name: 'Åbn mødet' }).first().click();
  await toPoint(signe, 'Videndeling');

  await tenant.setFaults([
    { match: '/_api/', status: 503, retryAfter: '2', times: 3 },
    { match: 'batch', drop: 'after', times: 2 },
    { match: '/items', drop: 'after', times: 2 },
    { match: '/_api/', drop: 'before', times: 2 },
  ]);
  const [of, about] = [
    'Vi talte om, hvornår bekymring bliver til mønster.',
    'Centret kommer på besøg til foråret.',
  ];
  await Promise.all([minutes(karen).pressSequentially(of), minutes(signe).pressSequentially(about)]);
  await Promise.all([
    expect(saved(karen)).toBeVisible({ timeout: 60_000 }),
    expect(saved(signe)).toBeVisible({ timeout: 60_000 }),
  ]);
  const from = Date.now();
  await Promise.all([toPoint(karen, 'Videndeling'), toPoint(signe, 'Sagsgennemgang')]);
  await expect(karen.getByText(about)).toBeVisible({ timeout: seenWithin });
  await expect(signe.getByText(of)).toBeVisible({ timeout: seenWithin });
  expect(Date.now() - from).toBeLessThan(seenWithin);
  await tenant.setFaults([]);
  await expectAccessible(page);
});

test('one writes at a point, another takes over with a press, and both texts stand @matrix', async ({
  open,
  openBeside,
}) => {
  test.setTimeout(120_000);
  const karen = await open({ person: 'coordinator', route: 'meetings' });
  const { product: signe } = await openBeside({ person: 'familyResource', route: 'meetings' });
  for (const product of [karen, signe]) {
    await product.getByRole('button', { name: 'Åbn mødet' }).first().click();
    await toPoint(product, 'Eventuelt');
  }
  await minutes(karen).pressSequentially('Karen begyndte.');
  await expect(saved(karen)).toBeVisible();
  await expect(signe.getByText('Karen Fjordhøj skriver på punktet lige nu.')).toBeVisible({
    timeout: seenWithin,
  });
  await expect(signe.getByText('Karen begyndte.')).toBeVisible();
  await signe.getByRole('button', { name: 'Overtag' }).click();
  await minutes(signe).press('Control+End');
  await minutes(signe).pressSequentially(' Signe skrev videre.');
  await expect(saved(signe)).toBeVisible();
  await expect(karen.getByText('Signe Lyngtofte skriver på punktet lige nu.')).toBeVisible({
    timeout: seenWithin,
  });
  await expect(karen.getByText('Karen begyndte. Signe skrev videre.')).toBeVisible();
});

test('who types while another does costs SharePoint at most ten requests a minute @matrix', async ({
  open,
  openBeside,
  tenant,
}) => {
  test.setTimeout(180_000);
  const karen = await open({ person: 'coordinator', route: 'meetings' });
  const { product: signe } = await openBeside({ person: 'familyResource', route: 'meetings' });
  for (const [product, name] of [
    [karen, 'Sagsgennemgang'],
    [signe, 'Videndeling'],
  ] as const) {
    await product.getByRole('button', { name: 'Åbn mødet' }).first().click();
    await toPoint(product, name);
    await minutes(product).press('Control+End');
  }
  await tenant.clearLog();
  const until = Date.now() + 60_000;
  const write = async (product: Locator) => {
    // As people type: some words, and a pause to listen.
    while (Date.now() < until) {
      await minutes(product).pressSequentially(' Der blev talt om rammerne.', { delay: 80 });
      await product.page().waitForTimeout(2500);
    }
  };
  await Promise.all([write(karen), write(signe)]);
  const asked = (await tenant.log()).filter(
    ({ method, path }) => method !== 'OPTIONS' && !/contextinfo/i.test(path),
  );
  const byPerson = new Map<string, number>();
  for (const { person = '' } of asked) byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
  console.log(
    'requests',
    [...byPerson],
    asked.map(({ method, path }) => `${method} ${path.slice(0, 90)}`).join('\n'),
  );
  for (const [, count] of byPerson) expect(count).toBeLessThanOrEqual(10);
});
