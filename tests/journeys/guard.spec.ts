/** A CPR number is typed where it must not be: said at the field, and nowhere else to be found. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(230);

/** Safe: it tells a birth in 1858. */
const cpr = '010158-5018';
const parts = /010158|5018/;

/** Everything the product keeps on the device, in every frame. */
async function onDevice(page: Page): Promise<string> {
  const frames = page.frames().map((frame) =>
    frame.evaluate(async () => {
      const kept: unknown[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(new Error(name));
        });
        for (const store of database.objectStoreNames)
          kept.push(
            await new Promise((resolve) => {
              const all = database.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => resolve(all.result);
            }),
          );
        database.close();
      }
      return JSON.stringify(kept);
    }),
  );
  return (await Promise.all(frames)).join('\n');
}

test('a CPR number is not stored, logged or sent; the mended text is saved', async ({
  page,
  tenant,
  open,
}) => {
  await tenant.letEdit('familyResource');
  const left: string[] = [];
  page.on('request', (request) => left.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => left.push(message.text()));
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Indstillinger');
  await product.getByRole('link', { name: /^Akutte numre/ }).click();
  await product.getByRole('button', { name: 'Ret Fjordby Kommune, social vagt' }).click();
  const name = product.getByRole('textbox', { name: 'Hvem svarer?' }).first();
  await name.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(`Vagten, spørg efter ${cpr}`);
  const note = product.getByRole('listitem').filter({ hasText: 'Her står et CPR-nummer.' }).last();
  await expect(note).toContainText('Ikke gemt');
  await expect(note).toContainText('hører ikke hjemme i Teams eller SharePoint');
  await expect(note).toContainText('Skriv det i fagsystemet');
  await expect(note).not.toContainText(parts);
  await expect(product.getByRole('button', { name: 'Ikke gemt', exact: true })).toBeVisible();
  await expectAccessible(page);
  // Leaving the field and asking for it changes nothing; what else is written is saved.
  await product.getByRole('textbox', { name: 'Telefon' }).fill('01 00 00 77');
  await product.getByRole('button', { name: 'Færdig' }).click();
  await expect(name).toBeFocused();
  await expect.poll(() => left.join('\n')).toContain('01 00 00 77');
  await note.getByRole('button', { name: 'Vis hvor' }).click();
  await page.keyboard.insertText('den vagthavende');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await expect(note).toHaveCount(0);
  expect(left.join('\n')).toContain('den vagthavende');
  expect(left.join('\n').replaceAll(/"[0-9a-f-]{36},\d+"/g, '')).not.toMatch(parts);
  expect(JSON.stringify(await tenant.log())).not.toContain('5018');
  expect(await onDevice(page)).not.toMatch(parts);
});

test('a warning says why, does not stop saving, and can be said not to be a citizen’s', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Indstillinger');
  await product.getByRole('link', { name: /^Akutte numre/ }).click();
  // The journey before may have given it another name, where both meet in one tenant.
  await product.getByRole('button', { name: /^Ret (Fjordby Kommune, social vagt|Vagten)/ }).click();
  const hours = product.getByRole('textbox', { name: /Åbningstid/ }).first();
  await hours.fill('Hverdage, borger 010158-xxxx');
  const note = product.getByRole('listitem').filter({ hasText: 'del af et CPR-nummer' }).last();
  await expect(note).toContainText('Vær opmærksom');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await note.getByRole('button', { name: 'Det er ikke en borger' }).click();
  await expect(note).toHaveCount(0);
  await expect(hours).toBeFocused();
});
