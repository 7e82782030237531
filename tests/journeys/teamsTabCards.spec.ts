/** What only the hosted tab can do with a card: an address of its own, a plain page, a sheet of A4. */
import { cardRoles, cardSituations } from '../../src/content/actionCards';
import { expect, expectAccessible, test } from './journey';

test('a card’s address opens it as a plain page, without Teams and without signing in', async ({
  page,
  tenant,
}) => {
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk#/card/resourcePerson/exposedChild`);
  await expect(page.getByRole('heading', { name: /^Et barn eller en ung er måske udsat/ })).toBeVisible();
  await expect(page.getByText('Action card · Ressourceperson')).toBeVisible();
  await expect(page).toHaveTitle(/^Et barn eller en ung/);
  for (const number of ['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020'])
    await expect(page.locator(`a[href="${number}"]`).first()).toBeVisible();
  await expectAccessible(page);
});

test('an address of no card opens the readiness page', async ({ page, tenant }) => {
  await page.goto(`${tenant.addresses.tab}/?locale=da-dk#/card/leader/nobody`);
  await expect(page.getByRole('heading', { name: 'Hvad gør jeg?' })).toBeVisible();
});

test('a card is shared through Teams, and the link opens it', async ({ page, open, tenant }) => {
  const product = await open();
  await product.getByRole('link', { name: 'Udsat på arbejdet' }).click();
  await product.getByText('Link og QR-kode').click();
  await product.getByRole('button', { name: 'Del i Teams' }).click();
  await expect
    .poll(() => page.evaluate(() => window.teamsHost.state.sharedLinks))
    .toEqual([
      {
        subPageId: 'card/employee/exposedColleague',
        label: 'En kollega er udsat på arbejdet',
        url: `${tenant.addresses.tab}/#/card/employee/exposedColleague`,
      },
    ]);
  await page.goto(`${tenant.addresses.teamsHost}/?person=leader&sub=card/leader/mayBeStalking`);
  await expect(page.frameLocator('iframe').getByText('Action card · Leder')).toBeVisible();
});

for (const locale of ['da', 'en'] as const)
  for (const role of cardRoles)
    test(`the cards of the ${role} are printed on one page each, ${locale}${locale === 'da' ? '' : ' @matrix'}`, async ({
      page,
      tenant,
    }) => {
      for (const situation of cardSituations) {
        await page.goto(`${tenant.addresses.tab}/?locale=${locale}#/card/${role}/${situation}`);
        await expect(page.getByRole('button', { name: /^(Udskriv|Print)$/ })).toBeVisible();
        await page.getByText(/^(Link og QR-kode|Link and QR code)$/).click();
        await expect(page.getByRole('img', { name: /^QR/ })).toBeVisible();
        const pdf = await page.pdf({
          preferCSSPageSize: true,
          path: process.env.SHEETS && `${process.env.SHEETS}/${locale}-${role}-${situation}.pdf`,
        });
        expect(pagesOf(pdf), situation).toEqual(['595 842']);
      }
    });

/** Width and height in points of every page; Chromium writes them as they are. */
function pagesOf(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`);
}
