/** Materials: looked through, made one's own, filled in, and taken along. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(380);
test.describe.configure({ mode: 'serial' });

test('a poster gets the municipality’s own words, and is taken along, by keyboard', async ({
  page,
  open,
  tenant,
}) => {
  // Nobody has said yet which police district it is.
  const settings = `web/getList('/sites/beredskab/Lists/StalkingSettings')/items`;
  const found = await tenant.askAsCoordinator(
    'GET',
    `${settings}?$filter=Title eq 'policeDistrict'&$select=Id`,
  );
  for (const { Id } of ((await found.json()) as { value: { Id: number }[] }).value)
    await tenant.askAsCoordinator('MERGE', `${settings}(${Id})`, { Value: '' });
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Materialer');
  await expect(product.getByRole('heading', { name: 'Materialer' })).toBeFocused();
  await product.getByRole('radio', { name: 'Læger' }).press('Space');
  await expect(product.getByRole('link', { name: 'Plakat' })).toHaveCount(0);
  await expect(product.getByRole('link', { name: /^Ark til lægens/ })).toBeVisible();
  await product.getByRole('radio', { name: 'Alle' }).press('Space');
  await expectAccessible(page);
  await product.getByRole('link', { name: 'Plakat' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Plakat' })).toBeFocused();
  await expect(
    product.getByText('Du kan også tale med den medarbejder, du kender i Fjordby Kommune.'),
  ).toBeVisible();
  await expectAccessible(page);
  const got = async (button: string) => {
    const download = page.waitForEvent('download');
    await product.getByRole('button', { name: button, exact: true }).press('Enter');
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const small = await got('PDF i A4');
  expect(small.name).toBe('Plakat A4 - Fjordby Kommune.pdf');
  expect(small.bytes.toString('latin1')).toContain('/MediaBox [0 0 595.28 841.89]');
  await expect(product.getByText('Plakat A4 - Fjordby Kommune.pdf er hentet.').first()).toBeVisible();
  expect((await got('PDF i A3')).bytes.toString('latin1')).toContain('/MediaBox [0 0 841.89 1190.55]');

  await product.getByRole('button', { name: 'Ret teksterne' }).press('Enter');
  await product.getByRole('button', { name: 'Ret Afsnit' }).press('Enter');
  const field = product.getByRole('textbox', { name: /^Vores tekst/ });
  await field.fill('Spørg på biblioteket i {kommune}, eller ring til {politikreds} Politi.');
  await product.getByRole('button', { name: 'Vis, hvordan det ser ud' }).press('Enter');
  await expect(product.getByText('Spørg på biblioteket i Fjordby Kommune')).toBeVisible();
  await expect(product.getByText('mangler: Politikreds')).toBeVisible();
  await product.getByRole('button', { name: 'Udgiv' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();

  // What is missing is told, and never printed as a blank.
  await goToPage(product, 'Materialer');
  await expect(product.getByText('Plakat i A4 og A3 · 1 af 4 tekster er jeres egne')).toBeVisible();
  await product.getByRole('link', { name: 'Plakat' }).press('Enter');
  await expect(product.getByText('Der mangler noget, før det kan tages med: Politikreds.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'PDF i A4' })).toHaveCount(0);
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Udfyld i indstillinger' }).press('Enter');
  await expect(
    product.getByRole('heading', { name: /^(Kommunen|Indstillinger|Klargøring)/ }).first(),
  ).toBeVisible();
});

test('what is told on the web and by mail comes with everything filled in', async ({ page, open }) => {
  const product = await open({ person: 'coordinator', route: 'materials/citizenPage' });
  const got = async (button: string) => {
    const download = page.waitForEvent('download');
    await product.getByRole('button', { name: button }).click();
    return readFile(await (await download).path());
  };
  const web = (await got('HTML til hjemmesiden')).toString('utf8');
  expect(web).toContain('<h2>Det kan Fjordby Kommune hjælpe med</h2>');
  expect(web).toContain('<a href="tel:25177374">25 17 73 74</a>');
  expect(web).not.toMatch(/[{}]/);
  const word = unzipSync(await got('Word'))['word/document.xml'];
  expect(strFromU8(word ?? new Uint8Array())).toContain('Det kan Fjordby Kommune hjælpe med');
});

test('a renewed text is merged into the municipality’s own words, to be read before it is published', async ({
  page,
  open,
  tenant,
}) => {
  const before = 'Bliver nogen ved med at ringe, skrive eller dukke op, selv om du har sagt nej?';
  const own = (contentId: string, Text: string) =>
    tenant.writeRow('StalkingLocalTexts', {
      ...{ Key: `localText/${contentId}/da`, SchemaVersion: 1, Title: contentId, Language: 'da', Text },
      ...{ State: 'published', BaseVersion: '0', BaseText: `${before} Det kan være stalking.` },
    });
  await own('materials.poster.lead', `${before} Det kan være stalking. Vi lytter i Fjordby.`);
  await own('materials.postcard.lead', 'Helt andre ord om det samme.');
  const product = await open({ person: 'coordinator', route: 'materials/poster' });
  await product.getByRole('button', { name: 'Ret teksterne' }).press('Enter');
  await product.getByRole('button', { name: 'Ret Indledning' }).press('Enter');
  const field = product.getByRole('textbox', { name: /^Vores tekst/ });
  await expect(field).toHaveText(/skrive eller dukke op.*Vi lytter i Fjordby\.$/);
  await product.getByRole('button', { name: 'Tag det nye med ind i vores tekst' }).press('Enter');
  await expect(field).toHaveText(/skrive, følge efter eller dukke op.*Vi lytter i Fjordby\.$/);
  await expect(product.getByText(/^Det nye er flettet ind i jeres ord\./)).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Fortryd fletningen' }).press('Enter');
  await expect(field).toHaveText(/skrive eller dukke op/);
  await product.getByRole('button', { name: 'Tag det nye med ind i vores tekst' }).press('Enter');
  await product.getByRole('button', { name: 'Udgiv' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();

  // Where both have changed the same words nobody decides for them.
  await goToPage(product, 'Materialer');
  await product.getByRole('link', { name: 'Postkort' }).press('Enter');
  await product.getByRole('button', { name: 'Ret teksterne' }).press('Enter');
  await product.getByRole('button', { name: 'Ret Indledning' }).press('Enter');
  await expect(product.getByText(/^Det nye rammer de samme ord/)).toBeVisible();
  await expect(field).toHaveText('Helt andre ord om det samme.');
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`materials, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({ person: 'coordinator', theme, width, locale, route: 'materials' });
        const shoot = async (name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (process.env.PICTURES)
            await page.screenshot({
              path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
              fullPage: true,
            });
        };
        const card = product.getByRole('link', { name: /^(Ark til lægens|Sheet for the doctor)/ });
        await expect(card).toBeVisible();
        await shoot('materials');
        await card.click();
        await expect(product.getByRole('button', { name: /^PDF/ })).toBeVisible();
        await shoot('material');
      });
