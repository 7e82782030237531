/** Those outside the municipality: kept in place, taken in from a file, and given a list of their own. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readTable, readVCards } from '../../src/files';
import type { LocalTenant } from './localTenant';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

const heading = (product: Locator) => product.getByRole('heading', { name: 'Samarbejdspartnere' });

test('the coordinator writes a partner, takes it away, and has it back', async ({
  page,
  open,
  openBeside,
}) => {
  const product = await open({ person: 'coordinator' });
  await product.getByRole('link', { name: 'Politi og andre partnere' }).click();
  await expect(heading(product)).toBeFocused();
  await expect(
    product.getByText(/^Endnu ikke tilføjet: politi, Dansk Stalking Center, krisecentre/),
  ).toBeVisible();
  await product.getByRole('button', { name: 'Tilføj partner' }).press('Enter');
  await expect(product.getByLabel('Hvem er det?')).toBeFocused();
  await product.getByLabel('Hvem er det?').selectOption('Krisecentre');
  await product.getByLabel(/^Navn på person/).fill('Krisecentret Solgården');
  await product.getByLabel('Telefon').fill('01 00 00 61');
  await product.getByLabel('Aftale').fill('Borgeren hedder 010190-1234');
  await expect(product.getByText(/cpr-nummer/i).first()).toBeVisible();
  await product.getByLabel('Aftale').fill('Vi ringer samme dag.');
  await product.getByRole('button', { name: 'Færdig' }).click();
  await expect(product.getByRole('button', { name: 'Ret Krisecentret Solgården' })).toBeFocused();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  await expectAccessible(page);

  const { product: leader } = await openBeside({ person: 'leader', route: 'partners' });
  await expect(leader.getByRole('link', { name: 'Ring til Krisecentret Solgården' })).toHaveAttribute(
    'href',
    'tel:01000061',
  );
  await expect(leader.getByText('Vi ringer samme dag.')).toBeVisible();
  await expect(leader.getByRole('button', { name: /Tilføj|Ret|Vælg fil/ })).toHaveCount(0);

  await product.getByRole('button', { name: 'Ret Krisecentret Solgården' }).click();
  await product.getByRole('button', { name: 'Fjern partneren' }).click();
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(product.getByRole('button', { name: 'Ret Krisecentret Solgården' })).toBeFocused();
});

/** As a Danish spreadsheet saves it: semicolons, and letters of Windows-1252. */
const table = [
  'Navn;Organisation;Funktion;Tlf.;E-mail',
  'Vagtleder Åse;Østre Politi;Koordinator for stalking;01 00 00 71;stalking@politi.example',
  'Vagtleder Åse;Østre Politi;;01000071;',
  'Uden nummer;Politi;;;',
].join('\r\n');
const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Krisecentret Havly\r\nTEL;TYPE=WORK:01000072\r\nEND:VCARD\r\n';

async function choose(product: Locator, name: string, content: Buffer): Promise<void> {
  await product.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: content });
}

test('files become partners once they are accepted, and not before', async ({ page, open, tenant }) => {
  const product = await open({ person: 'coordinator', route: 'partners' });
  await expect(product.getByRole('button', { name: 'Vælg fil' })).toBeVisible();
  await tenant.clearLog();
  await choose(product, 'politi.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0]));
  await expect(product.getByText(/Åbn den, vælg Gem som, og vælg CSV UTF-8/)).toBeVisible();
  await choose(product, 'politi.csv', Buffer.from(table, 'latin1'));
  await expect(product.getByRole('heading', { name: 'Sådan bliver politi.csv' })).toBeFocused();
  await expect(
    product.getByRole('row', { name: /4 Kan ikke bruges.*hverken telefon eller e-mail/ }),
  ).toBeVisible();
  await expect(product.getByRole('row', { name: /2 Ny Vagtleder Åse Politi 01 00 00 71/ })).toBeVisible();
  await expect(product.getByRole('row', { name: /3 Samme som nummer 2/ })).toBeVisible();
  const accept = product.getByRole('button', { name: 'Tilføj 1 partner' });
  await expect(accept).toBeEnabled();
  await expectAccessible(page);
  expect(await writes(tenant)).toEqual([]);

  await accept.click();
  await expect(product.getByText('1 partner er tilføjet.')).toBeVisible();
  await expect(product.getByRole('link', { name: 'Ring til Vagtleder Åse' })).toBeVisible();
  expect(await writes(tenant)).not.toEqual([]);
  await product.getByRole('button', { name: 'Hent en fil til' }).click();
  await choose(product, 'havly.vcf', Buffer.from(card));
  await product.getByRole('button', { name: 'Tilføj 1 partner' }).click();
  await expect(product.getByRole('link', { name: 'Ring til Krisecentret Havly' })).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd det hele' }).click();
  await expect(product.getByRole('link', { name: 'Ring til Krisecentret Havly' })).toHaveCount(0);
  await expect(product.getByRole('link', { name: 'Ring til Vagtleder Åse' })).toBeVisible();
});

/** What was asked of SharePoint that changes something there. */
async function writes(tenant: LocalTenant): Promise<readonly string[]> {
  const log = await tenant.log();
  return log
    .flatMap(({ parts, ...entry }) => parts ?? [entry])
    .filter(
      ({ method, path }) => method !== 'GET' && /StalkingPartners/i.test(path) && !/changes/i.test(path),
    )
    .map(({ method, path }) => `${method} ${path}`);
}

test('the list for the police can be taken along, and read by others', async ({ page, open }) => {
  const product = await open({ person: 'leader', route: 'partners' });
  const csv = readTable(await downloaded(page, product, 'Hent som regneark (CSV)'));
  expect(csv).toMatchObject({
    ok: true,
    table: {
      header: ['Navn', 'Organisation', 'Område', 'Funktion', 'Telefon', 'E-mail', 'Stedfortræder', 'Dato'],
    },
  });
  expect(JSON.stringify(csv)).toMatch(/Troels Birkedam","Fjordby Kommune","Beskæftigelse[^\]]*01 00 00 32/);
  const cards = readVCards(await downloaded(page, product, 'Hent som kontaktkort'));
  expect(cards).toContainEqual(
    expect.objectContaining({
      name: 'Troels Birkedam',
      organisation: 'Fjordby Kommune, Beskæftigelse, Borgerservice',
    }),
  );
  await expectNoSidewaysScroll(product);
});

async function downloaded(page: Page, product: Locator, name: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await product.getByRole('button', { name }).click();
  return readFile(await (await download).path());
}
