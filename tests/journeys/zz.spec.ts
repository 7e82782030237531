import { test } from './journey';
for (const [n, o] of [
  ['wide', {}],
  ['dark', { theme: 'dark', locale: 'en-us' }],
  ['contrast', { theme: 'contrast' }],
  ['320', { width: 320 }],
] as const)
  test('pic ' + n, async ({ page, open }) => {
    const product = await open(o);
    await product.getByRole('link', { name: /^(Ressourcepersoner|Resource persons)$/ }).click();
    await product.getByRole('link', { name: 'Signe Lyngtofte', exact: true }).waitFor();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/pics-dir/${n}-list.png` });
    await product.getByRole('link', { name: 'Inge Sandkrog', exact: true }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/pics-dir/${n}-person.png` });
  });
