/** From a municipality that has nothing yet to materials of its own that stay current, by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { checksumOf, type PackBody } from '../../src/features/localTexts/packs/pack';
import { expect, expectAccessible, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(390);
test.describe.configure({ mode: 'serial' });

const press = (product: Locator, name: string | RegExp) =>
  product.getByRole('button', { name, exact: true }).press('Enter');
const field = (product: Locator) => product.getByRole('textbox', { name: /^Vores tekst/ });

/** The words of one part of a material, written at its end and published. */
async function adapt(product: Locator, material: string, part: string, added: string): Promise<void> {
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: material, exact: true }).press('Enter');
  await press(product, 'Ret teksterne');
  await press(product, `Ret ${part}`);
  await expect(field(product)).toBeFocused();
  await field(product).press('Control+End');
  await field(product).pressSequentially(added);
  await press(product, 'Udgiv');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
}

/** A material as a file of the kind its button names. */
async function taken(page: Page, product: Locator, material: string, button: string): Promise<Buffer> {
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: material, exact: true }).press('Enter');
  const download = page.waitForEvent('download');
  await press(product, button);
  return readFile(await (await download).path());
}

const wordsOf = (docx: Buffer) =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');

async function choosePack(page: Page, product: Locator, body: PackBody, tampered = false): Promise<void> {
  const pack = { ...body, checksum: await checksumOf(body), ...(tampered && { publisher: 'En anden' }) };
  const chooser = page.waitForEvent('filechooser');
  await press(product, 'Vælg pakke');
  const file = {
    name: 'pakke.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  };
  await (await chooser).setFiles(file);
}

test('a new municipality makes four materials its own, takes them along, and merges what a knowledge centre renews @matrix', async ({
  page,
  open,
  tenant,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  test.setTimeout(180_000);
  await tenant.empty();
  const product = await open({ person: 'coordinator' });
  await press(product, 'Gør siden klar');
  await press(product, 'Gør klar');
  await expect(product.getByRole('heading', { name: 'Hvilken kommune er I?' })).toBeFocused({
    timeout: 30_000,
  });
  await product.getByLabel('Kommunens navn').fill('Kolding Kommune');
  await expect(product.getByLabel('Politikreds')).toHaveValue('Sydøstjyllands');
  await press(product, 'Fortsæt');
  await expect(product.getByRole('heading', { name: 'Hvor mødes I om stalking?' })).toBeFocused();

  await adapt(product, 'Plakat', 'Indledning', ' Vi lytter i Kolding.');
  await adapt(product, 'Postkort', 'Indledning', ' Kig forbi Borgerservice.');
  await adapt(product, 'Tekst til intranettet', 'Indledning', ' Det gælder også i vagten.');
  await adapt(product, 'Ti minutter for nye medarbejdere', 'Indledning', ' Spørg gerne din makker.');

  expect((await taken(page, product, 'Plakat', 'PDF i A4')).toString('latin1')).toContain('%PDF-1.7');
  expect((await taken(page, product, 'Postkort', 'PDF i A6')).toString('latin1')).toContain('%PDF-1.7');
  expect((await taken(page, product, 'Tekst til intranettet', 'HTML til hjemmesiden')).toString()).toContain(
    'Det gælder også i vagten.',
  );
  const onboarding = 'Ti minutter for nye medarbejdere';
  expect(wordsOf(await taken(page, product, onboarding, 'Word'))).toContain(
    'Velkommen til Kolding Kommune. Det her tager ti minutter.',
  );
  const slides = unzipSync(await taken(page, product, 'Slides til afdelingsmødet', 'PowerPoint'));
  expect(Object.keys(slides).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(12);
  expect(strFromU8(slides['ppt/notesSlides/notesSlide10.xml'] ?? new Uint8Array())).toContain(
    'Kolding Kommune',
  );

  // A renewed edition of the supplied texts comes as a pack.
  const lead =
    'Velkommen til {kommune}. Det her tager et kvarter. Bagefter ved du, hvad stalking er, hvad du gør, når du får en mistanke, og hvem du ringer til. Der er ingen prøve.';
  const body: PackBody = {
    ...{
      format: 'stalkingberedskab/pack',
      schema: 1,
      publisher: 'Videncentret',
      edition: '2031-01-01 09:00',
    },
    texts: [
      { id: 'materials.onboardingStaff.lead', language: 'da', text: lead },
      { id: 'materials.postcard.lead', language: 'da', text: 'Helt nye ord fra centret.' },
      { id: 'materials.aboutCentre.title', language: 'da', text: 'Centret er for jer begge' },
    ],
    experiences: [
      { id: 'e1', language: 'da', title: 'Ring til skolen først', text: 'Så ved de, hvem der må hente.' },
    ],
  };
  await goToPage(product, 'Materialer');
  await press(product, 'Hent fra andre, eller del jeres egne');
  await expect(product.getByRole('heading', { name: 'Del tekster med andre' })).toBeFocused();
  await expectAccessible(page);
  await choosePack(page, product, body, true);
  await expect(product.getByText('Pakken er ændret, efter at den blev lavet.')).toBeVisible();
  await choosePack(page, product, body);
  await expect(product.getByRole('heading', { name: 'Videncentret, udgave 2031-01-01 09:00' })).toBeFocused();
  await expect(
    product.getByText(
      '3 leverede tekster bliver andre, én erfaring kommer til. 2 af dem har I skrevet om. Jeres ord bliver stående',
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await press(product, 'Hent pakken');
  await expect(product.getByText('Pakken er hentet.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();

  // What nobody had touched is new at once; own words stand, and take in what is new when somebody says so.
  await goToPage(product, 'Materialer');
  await expect(product.getByRole('heading', { name: 'Ring til skolen først' })).toBeVisible();
  await product.getByRole('link', { name: 'Kort om Dansk Stalking Center' }).press('Enter');
  await expect(product.getByText('Centret er for jer begge')).toBeVisible();
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: onboarding, exact: true }).press('Enter');
  await expect(product.getByText(/ti minutter\. Bagefter.*Spørg gerne din makker\./)).toBeVisible();
  await press(product, 'Ret teksterne');
  await press(product, 'Ret Indledning');
  await press(product, 'Tag det nye med ind i vores tekst');
  await expect(field(product)).toHaveValue(`${lead} Spørg gerne din makker.`);
  await press(product, 'Fortryd fletningen');
  await expect(field(product)).toHaveValue(/ti minutter/);
  await press(product, 'Tag det nye med ind i vores tekst');
  await press(product, 'Udgiv');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const renewed = wordsOf(await taken(page, product, onboarding, 'Word'));
  expect(renewed).toContain('Velkommen til Kolding Kommune. Det her tager et kvarter.');
  expect(renewed).toContain('Spørg gerne din makker.');

  // Where both have changed the same words, a person chooses.
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: 'Postkort', exact: true }).press('Enter');
  await press(product, 'Ret teksterne');
  await press(product, 'Ret Indledning');
  await expect(product.getByText(/^Det nye rammer de samme ord/)).toBeVisible();
  await expect(field(product)).toHaveValue(/Kig forbi Borgerservice\.$/);
  await expectAccessible(page);
});

test('logo and colour are chosen once, stand on every material, and are taken back @matrix', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator', route: 'materials' });
  await press(product, 'Vælg logo og farve');
  await expect(product.getByRole('heading', { name: 'Jeres udtryk' })).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await press(product, 'Vælg billede');
  const picture = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 300 });
    canvas.getContext('2d')?.fillRect(10, 10, 500, 200);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await (
    await chooser
  ).setFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') });
  await expect(product.getByRole('img', { name: 'Kolding Kommunes logo' })).toBeVisible();
  await product.getByRole('radio', { name: 'Lilla' }).press('Space');
  const own = product.getByRole('textbox', { name: 'Jeres egen farve' });
  await own.fill('#ffcc00');
  await expect(product.getByText(/^Farven er for lys til tekst på hvidt/)).toBeVisible();
  await own.fill('');
  const link = product.getByRole('textbox', { name: 'Jeres side for borgere' });
  await link.fill('kolding.example/stalking');
  await link.press('Tab');
  await expect(product.getByText('Skriv hele adressen. Den begynder med https://.')).toBeVisible();
  await link.fill('https://www.kolding.example/stalking');
  await link.press('Tab');
  await expect(product.getByText('Skriv hele adressen.', { exact: false })).toHaveCount(0);
  await expectAccessible(page);
  await adapt(product, 'Postkort', 'Indledning', ' Læs mere: {link}.');
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: 'Postkort', exact: true }).press('Enter');
  await expect(product.getByText(/Læs mere: https:\/\/www\.kolding\.example\/stalking\.$/)).toBeVisible();
  const plan = unzipSync(await taken(page, product, 'Handleplan ved mistanke om stalking', 'Word'));
  expect(strFromU8(plan['word/document.xml'] ?? new Uint8Array())).toContain('Kolding Kommunes logo');
  expect(strFromU8(plan['word/styles.xml'] ?? new Uint8Array())).toContain('4B3F8F');
  await goToPage(product, 'Materialer');
  await press(product, 'Vælg logo og farve');
  await press(product, 'Fjern logo');
  await expect(product.getByRole('img', { name: 'Kolding Kommunes logo' })).toHaveCount(0);
  await press(product, 'Fortryd');
  await expect(product.getByRole('img', { name: 'Kolding Kommunes logo' })).toBeVisible();
});

test('own words and experience are shared once the guard has been through them @matrix', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator', route: 'texts/packs' });
  await product.getByRole('textbox', { name: /^En erfaring/ }).fill('Ring først');
  await press(product, 'Lav pakken');
  await expect(product.getByText('En erfaring skal have både overskrift og tekst.')).toBeVisible();
  const words = product.getByRole('textbox', { name: 'Det har vi lært' });
  await words.fill('Vi ringede til 111111-1118, før vi skrev.');
  await press(product, 'Lav pakken');
  await expect(
    product.getByText('Her er noget, der kan pege på en person: Ring først.').first(),
  ).toBeVisible();
  await words.fill('Vi ringer altid, før vi skriver.');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await press(product, 'Lav pakken');
  const pack = JSON.parse((await readFile(await (await download).path())).toString()) as PackBody & {
    checksum: string;
  };
  expect(pack.publisher).toBe('Kolding Kommune');
  expect(pack.texts.map(({ id }) => id)).toContain('materials.poster.lead');
  expect(pack.experiences).toMatchObject([{ title: 'Ring først' }]);
  expect(await checksumOf(pack)).toBe(pack.checksum);
});
