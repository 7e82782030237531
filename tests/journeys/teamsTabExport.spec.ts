/** The municipality can leave with everything: what is downloaded is opened and read as a stranger would. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, test } from './journey';

test('every list is downloaded as open files', async ({ page, open, tenant }) => {
  await tenant.writeRow('StalkingAreas', { Title: '=HYPERLINK("https://fjordby.example")' });
  const product = await open({ person: 'coordinator', route: 'export' });
  await expect(product.getByRole('heading', { name: 'Tag jeres oplysninger med' })).toBeVisible();
  const download = page.waitForEvent('download');
  await product.getByRole('button', { name: 'Hent alle lister' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^stalkingberedskab-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(await readFile(await file.path()));
  expect(
    Object.keys(files)
      .filter((name) => name.endsWith('.csv'))
      .sort(),
  ).toEqual([
    'areas.csv',
    'departments.csv',
    'helpNumbers.csv',
    'localTexts.csv',
    'look.csv',
    'partners.csv',
    'resourcePersons.csv',
    'settings.csv',
  ]);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect([...(files['resourcePersons.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(text('resourcePersons.csv')).toMatch(/^Key,ID,Navn,.*\r\n[^]*Signe Lyngtofte/);
  expect(text('areas.csv')).toContain(`"'=HYPERLINK(""https://fjordby.example"")"`);
  expect(text('areas.json')).toContain('"Title": "=HYPERLINK(\\"https://fjordby.example\\")"');
  expect(text('LÆS MIG.txt')).toContain('Stalkingberedskab i Fjordby Kommune');
  await expect(product.getByText(/^Stalking: Ressourcepersoner: \d+ rækker$/)).toBeVisible();
  await expectAccessible(page);
});

test('with SharePoint failing nothing is downloaded, and the page says so', async ({
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  const product = await open({ person: 'coordinator', route: 'export' });
  await expect(product.getByText(/^Opdateret/)).toBeVisible();
  await tenant.setFaults([{ match: '/_api/', status: 500 }]);
  await product.getByRole('button', { name: 'Hent alle lister' }).click();
  await expect(product.getByText('Der er ikke hentet noget.')).toBeVisible();
});
