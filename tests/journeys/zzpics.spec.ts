import { expect, test } from './journey';
const site = '/sites/aeresgruppen';
test('pics', async ({ page, open, tenant, host }) => {
  test.setTimeout(240_000);
  const shot = (name: string) =>
    page.screenshot({ path: `/tmp/pics-dirb/${host}-${name}.png`, fullPage: true });
  let product = await open({ person: 'coordinator', route: 'persons/structures', width: 1280 });
  await product.getByRole('button', { name: /Tilføj en gruppe/ }).waitFor();
  await shot('empty');
  await product.getByRole('button', { name: 'Tilføj en gruppe' }).click();
  await shot('form');
  await product.getByRole('button', { name: 'Gem gruppen' }).click();
  await product.getByLabel('Gruppens side i SharePoint').fill('fjolle');
  await product.getByRole('button', { name: 'Gem gruppen' }).click();
  await page.setViewportSize({ width: 320, height: 900 });
  await shot('form-320');
  await product.getByLabel('Gruppens navn').fill('Æresgruppen');
  await product.getByLabel('Tema').selectOption('honour');
  await product.getByLabel('Hvor tit mødes den?').selectOption('quarterly');
  await product.getByLabel('Gruppens side i SharePoint').fill(site);
  await product.getByRole('button', { name: 'Gem gruppen' }).click();
  await product.getByText('Bo Vestervang').waitFor();
  await product.getByRole('checkbox', { name: 'Beskæftigelse' }).first().check();
  await product.getByRole('button', { name: 'Ret, hvad Bente Havgaard dækker' }).click();
  await shot('members-320');
  await page.setViewportSize({ width: 1280, height: 900 });
  await shot('members');
  await product.getByRole('button', { name: 'Indsæt en liste' }).click();
  await product.getByLabel('Navne eller mailadresser').fill('1. Maja Klitrose\nOle Uden Mail\n???');
  await product.getByRole('button', { name: 'Læs listen' }).click();
  await product.getByText(/Kunne ikke læses/).waitFor();
  await product.getByRole('button', { name: /^Gør \d+ til/ }).click();
  await shot('members-problem');
  await product.getByRole('checkbox', { name: 'Ole Uden Mail bliver ressourceperson' }).uncheck();
  await product.getByRole('checkbox', { name: 'Beskæftigelse' }).first().check();
  await product.getByRole('button', { name: /^Gør \d+ til/ }).click();
  await product.getByText(/fra Æresgruppen er nu/).waitFor();
  await page.waitForTimeout(1500);
  await shot('done');
  await product.getByRole('link', { name: 'Hvor passer stalking ind hos jer?' }).click();
  await product.getByRole('checkbox', { name: 'SSP' }).check();
  await product.getByRole('checkbox', { name: 'Politiet er med' }).check();
  await product.getByRole('checkbox', { name: 'En gruppe om bandeexit' }).check();
  await shot('guide');
  for (const [theme, locale, width, route] of [
    ['dark', 'da-dk', 1280, 'persons/structures'],
    ['contrast', 'en-us', 1280, 'persons/structures'],
    ['default', 'en-us', 320, 'persons/structures'],
    ['dark', 'en-us', 600, 'persons/structures/guide'],
  ] as const) {
    product = await open({ person: 'coordinator', route, width, theme, locale });
    await product.getByRole('heading').nth(1).waitFor();
    await page.waitForTimeout(1500);
    await shot(`${theme}-${locale}-${width}-${route.split('/').pop()}`);
  }
  product = await open({ person: 'coordinator', route: 'persons', width: 1000 });
  await product.getByRole('link', { name: 'Eksisterende strukturer' }).waitFor();
  await shot('persons');
});
