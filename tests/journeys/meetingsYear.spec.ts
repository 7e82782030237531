/** A year of the group: four meetings, fifteen who may be asked, a guest, and nothing promised is forgotten. */
import type { Locator } from '@playwright/test';
import { expect, expectAccessible, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(110);

/** Three at each meeting. */
const promises = [
  ['Vis spørgeguiden i Jobcentret', 'Aftal et besøg af Dansk Stalking Center', 'Hæng numrene op'],
  ['Ring til politikredsens kontakt', 'Læs handlekortet om børn', 'Find en afløser'],
  ['Skriv til borgerservice', 'Bestil plakater', 'Tjek listen over ressourcepersoner'],
  ['Planlæg oplægget for ledere', 'Opdatér årshjulet', 'Spørg skolerne'],
] as const;
const owners = ['Bente Havgaard', 'Claus Engdal', 'Dorte Bakkely'] as const;

async function adoptFifteen(product: Locator): Promise<void> {
  await product.getByRole('button', { name: 'Tilføj en gruppe' }).click();
  await product.getByLabel('Gruppens navn').fill('Æresgruppen');
  await product.getByLabel('Tema').selectOption('Æresrelaterede konflikter');
  await product.getByLabel('Gruppens side i SharePoint').fill('/sites/aeresgruppen');
  await product.getByRole('button', { name: 'Gem gruppen' }).click();
  await product.getByRole('checkbox', { name: 'Beskæftigelse' }).first().check();
  await product.getByRole('button', { name: 'Gør 15 til ressourcepersoner' }).click();
  await expect(product.getByText('15 medlemmer og 1 gæst')).toBeVisible();
}

test('four meetings, fifteen members, a guest, 28 points, and twelve promises that are all still there @matrix', async ({
  open,
  page,
  tenant,
}) => {
  test.setTimeout(240_000);
  await tenant.writeRow('StalkingSettings', { Title: 'model', Value: '2' });
  const product = await open({ person: 'coordinator', route: 'persons/structures' });
  await adoptFifteen(product);
  await goToPage(product, 'Møder');
  await product.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await product.getByRole('link', { name: /^Møde 4, / }).waitFor();
  for (const [index, promised] of promises.entries()) {
    const title = `Møde ${index + 1}`;
    const link = product.getByRole('link', { name: new RegExp(`^${title}, `) });
    if (await link.isVisible()) await link.click();
    else await product.getByRole('button', { name: 'Åbn mødet' }).first().click();
    await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
    await product.getByRole('button', { name: /^Opfølgning fra sidst/ }).click();
    // Each open one is on the agenda, with how often it has been.
    await expect(product.getByText(/^På dagsordenen|· På dagsordenen/)).toHaveCount(index * 3);
    await product.getByRole('button', { name: /^Sagsgennemgang/ }).click();
    await product
      .getByRole('textbox', { name: 'Referat', exact: true })
      .fill(`${title}: vi talte om, hvornår en bekymring bliver til et mønster.`);
    for (const [at, what] of promised.entries()) {
      await product.getByRole('button', { name: 'Tilføj opfølgning' }).click();
      const form = product.getByRole('form', { name: 'Ny opfølgning' });
      await form.getByLabel('Hvad skal gøres?').fill(what);
      await form.getByLabel('Hvem gør det?').fill(owners[at] ?? '');
      await form.getByRole('button', { name: 'Luk' }).click();
      await expect(form).toHaveCount(0);
    }
    await product.getByRole('button', { name: 'Mødet er holdt' }).click();
    await product.getByRole('button', { name: 'Godkend referatet' }).click();
    await expect(product.getByText(/^Godkendt af Karen Fjordhøj /)).toBeVisible();
    await product.getByRole('link', { name: 'Alle møder' }).click();
  }
  for (const what of promises.flat()) await expect(product.getByText(what)).toBeVisible();
  const group = '../../ressourcegruppe/_api/web';
  const rows = `${group}/getList('/sites/ressourcegruppe/Lists/StalkingFollowUps')/items?$select=State,Meetings&$top=50`;
  const kept = async () => {
    const answer = await tenant.askAsCoordinator('GET', rows);
    const { value } = (await answer.json()) as { value: { State: string; Meetings: string | null }[] };
    return value
      .map(({ State, Meetings }) => `${State} ${(Meetings ?? '').split(';').filter(Boolean).length}`)
      .sort();
  };
  // Counted at the meeting it was made at, and at each one since.
  const each = (times: number) => Array<string>(3).fill(`open ${times}`);
  await expect.poll(kept).toEqual([1, 2, 3, 4].flatMap(each));
  await expectAccessible(page);
});
