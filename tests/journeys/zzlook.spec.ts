import { expect, test } from './journey';
const dir = '/tmp/pics-plan';
test('look', async ({ page, open }) => {
  test.setTimeout(60_000);
  const tall = () => page.setViewportSize({ width: 1200, height: 2300 });
  const product = await open({ person: 'coordinator', route: 'model/plan' });
  await tall();
  await product
    .getByRole('button', { name: 'Rediger Faste møder' })
    .or(product.getByRole('button', { name: /^Rediger Politiet/ }))
    .first()
    .click({ timeout: 15000 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${dir}/plan-edit.png` });
  const year = await open({ person: 'coordinator', route: 'model/year' });
  await tall();
  await year.getByRole('button', { name: /Foreslå/ }).click({ timeout: 9000 });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${dir}/year.png` });
  await open({ person: 'coordinator', route: 'model/handover' });
  await tall();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${dir}/handover.png` });
});
