/** Who comes into the group, who leaves it, and who is in it for a while. */
import { randomUUID } from 'node:crypto';
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import type { LocalTenant } from './localTenant';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(310);
test.describe.configure({ mode: 'serial' });

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const ask = (tenant: LocalTenant, method: string, list: string, query: string, row?: object) =>
  tenant.askAsCoordinator(
    method,
    `../../ressourcegruppe/_api/web/getList('/sites/ressourcegruppe/Lists/Stalking${list}')/items${query}`,
    row,
  );

/** Rows of the group's site as somebody could write them with any tool. */
async function write(tenant: LocalTenant, list: string, row: object): Promise<void> {
  const answer = await ask(tenant, 'POST', list, '', { SchemaVersion: 1, ...row });
  if (answer.status !== 201) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
}

/** A meeting held and one to come, and what somebody who has left had promised. */
async function groupWithSomebodyGone(tenant: LocalTenant): Promise<void> {
  const [held, coming] = [randomUUID(), randomUUID()];
  const mona = 'mona.hald@fjordby.example';
  const at = (days: number) => `${inDays(days)}T12:00:00Z`;
  await write(tenant, 'Meetings', {
    ...{ Key: held, Title: 'Møde 1', Day: at(-40), State: 'held', Guests: 'Politi, forebyggelse' },
  });
  await write(tenant, 'Meetings', {
    ...{ Key: coming, Title: 'Møde 2', Day: at(20), State: 'planned', StartsAt: '13:00', EndsAt: '15:00' },
    ...{ Place: 'Rådhuset, lokale 2', Chair: 'Mona Hald', ChairMail: mona },
  });
  await write(tenant, 'AgendaItems', {
    ...{ Key: randomUUID(), Title: 'Sagsgennemgang', Meeting: held, Kind: 'caseReview', State: 'done' },
    Decision: 'Spørgeguiden tages med på afdelingsmødet.',
    Learning: 'Spørg, hvem der ellers er blevet kontaktet.',
  });
  for (const [Title, days] of [
    ['Vis spørgeguiden i Jobcentret', -5],
    ['Aftal en fast kontakt hos politiet', 30],
  ] as const)
    await write(tenant, 'FollowUps', {
      ...{ Key: randomUUID(), Title, Owner: 'Mona Hald', OwnerMail: mona, Due: at(days), State: 'open' },
    });
}

test('somebody new sees what matters, and what a leaver had goes on by keyboard and comes back', async ({
  page,
  open,
  tenant,
}) => {
  await groupWithSomebodyGone(tenant);
  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('link', { name: 'Nye, afløsere og gæster' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Gruppen', exact: true })).toBeFocused();
  await expect(product.getByText('Møde 2 · kl. 13.00-15.00 · Rådhuset, lokale 2')).toBeVisible();
  await expect(product.getByText('Besluttet: Spørgeguiden tages med på afdelingsmødet.')).toBeVisible();
  await expect(product.getByRole('link', { name: /^Ring til Signe Lyngtofte/ })).toBeVisible();
  await expectAccessible(page);

  const from = product.getByLabel('Hvem stopper?');
  const give = product.getByRole('button', { name: 'Giv videre' });
  await give.press('Enter');
  await expect(product.getByText('Vælg, hvem der stopper.')).toBeVisible();
  await expect(from).toBeFocused();
  await from.selectOption('Mona Hald (2 opfølgninger og 1 møde), har ikke længere en konto');
  await product.getByLabel('Hvem tager over?').selectOption('Signe Lyngtofte');
  await give.press('Enter');
  const given = product.getByText('2 opfølgninger og 1 møde er nu Signe Lyngtoftes.').first();
  await expect(given).toBeVisible();
  await expect(product.getByText('Signe Lyngtofte · Skulle være gjort', { exact: false })).toBeVisible();
  await expect(product.getByText(/Mona Hald/)).toHaveCount(0);
  await product.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(product.getByText('Mona Hald · Skulle være gjort', { exact: false })).toBeVisible();
  await expect(from).toBeFocused();
  await expect(from.getByRole('option', { name: /^Mona Hald \(2 opfølgninger og 1 møde\)/ })).toHaveCount(1);
  const chairs = async () => (await ask(tenant, 'GET', 'Meetings', '?$select=Chair')).text();
  await expect.poll(chairs).toContain('Mona Hald');
});

test('a guest named at a meeting gets a last day, and the group is reminded until the access is gone', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator', route: 'meetings/group' });
  await product.getByRole('button', { name: 'Sæt en slutdato: Politi, forebyggelse' }).press('Enter');
  const form = product.getByRole('form', { name: 'Ny gæst' });
  const until = form.getByLabel('Sidste dag');
  await expect(until).toBeFocused();
  await until.fill(inDays(-1));
  await form.getByRole('button', { name: 'Luk' }).press('Enter');
  await expect(form.getByText('Datoen er passeret. Vælg en fra i dag og frem.')).toBeVisible();
  await until.fill(inDays(800));
  await form.getByRole('button', { name: 'Luk' }).press('Enter');
  await expect(form.getByText('Det er mere end et år frem.', { exact: false })).toBeVisible();
  await expect(form.getByLabel('Gæstens funktion')).toHaveValue('Politi, forebyggelse');
  await until.fill(inDays(10));
  await form.getByRole('button', { name: 'Luk' }).press('Enter');
  await expect(product.getByText(/^Aftalen slutter /)).toBeVisible();
  await expect(product.getByText(/^Fjern gæsten i Teams under »Administrer team«/)).toBeVisible();
  await expectAccessible(page);

  await product.getByRole('link', { name: 'Alle møder' }).click();
  await expect(product.getByText('En gæsts aftale slutter snart.')).toBeVisible();
  await product.getByRole('button', { name: 'Se gæsters adgang' }).press('Enter');
  await product.getByRole('button', { name: 'Adgangen er fjernet: Politi, forebyggelse' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await product.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await expect(product.getByText(/^Aftalen slutter /)).toBeVisible();
  await product.getByRole('button', { name: 'Adgangen er fjernet: Politi, forebyggelse' }).press('Enter');
  await expect(product.getByText(/^Adgangen er fjernet \d/)).toBeVisible();
  await product.getByRole('link', { name: 'Alle møder' }).click();
  await expect(product.getByRole('button', { name: 'Åbn mødet' })).toBeVisible();
  await expect(product.getByText('En gæsts aftale slutter snart.')).toHaveCount(0);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`the group, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host, tenant }) => {
        const product = await open({ person: 'coordinator', route: 'meetings/group', theme, width, locale });
        const leaver = product.getByLabel(/^(Hvem stopper|Who is leaving)\?$/);
        const none = product.getByText(/^(Ingen har åbne opfølgninger|Nobody has open follow-ups)/);
        await leaver.or(none).waitFor();
        if (await none.isVisible()) {
          await groupWithSomebodyGone(tenant);
          await page.reload();
        }
        await expect(leaver).toBeVisible();
        await product.getByRole('button', { name: /^(Tilføj en gæst|Add a guest)$/ }).click();
        await expectNoSidewaysScroll(product);
        await expectAccessible(page);
        if (!process.env.PICTURES) return;
        // In Teams the page scrolls in its frame: all of it is seen in a window as high as it is.
        await page.setViewportSize({ width, height: width < 480 ? 3900 : 2600 });
        await expect
          .poll(() => product.evaluate(({ ownerDocument }) => ownerDocument.defaultView?.innerHeight))
          .toBeGreaterThan(2400);
        await page.screenshot({
          path: `${process.env.PICTURES}/${host}-group-${theme}-${width}-${locale}.png`,
        });
      });
