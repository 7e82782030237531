import { join } from 'node:path';
import { expect, type Opening, test } from '../journeys/journey';

interface Picture extends Opening {
  readonly name: string;
  readonly height: number;
  readonly area?: string;
  /** Words by which the page is known to be there. */
  readonly says?: string;
}

const pictures: readonly Picture[] = [
  { name: 'readiness', width: 1280, height: 860, area: 'Børn og Familie' },
  { name: 'readiness-dark', width: 1280, height: 860, theme: 'dark', locale: 'en-us', area: 'Employment' },
  { name: 'readiness-contrast', width: 1280, height: 860, theme: 'contrast', area: 'Psykiatri og Rusmiddel' },
  { name: 'readiness-phone', width: 390, height: 1500, area: 'Beskæftigelse' },
  { name: 'no-access', width: 900, height: 860, person: 'outsider', says: 'Du mangler læseadgang' },
  {
    name: 'settings',
    width: 1280,
    height: 760,
    person: 'coordinator',
    route: 'settings',
    says: 'Hvem der må skrive, ses og sættes',
  },
];

const webPartPictures: readonly Picture[] = [
  { name: 'web-part', width: 1280, height: 860, theme: 'dark', area: 'Beskæftigelse' },
  {
    name: 'web-part-third',
    width: 1280,
    height: 860,
    page: { layout: 'oneThird', view: 'directory' },
    area: 'Børn og Familie',
  },
];

function take({ name, height, area, says = '', ...opening }: Picture): void {
  test(name, async ({ page, open }) => {
    const product = await open(opening);
    await page.setViewportSize({ width: opening.width ?? 1280, height });
    if (area) await product.getByLabel(/^(Dit område|Your area)$/).selectOption(area);
    else await expect(product.getByText(says).first()).toBeVisible();
    await page.screenshot({
      path: join(__dirname, `../../docs/pictures/${name}.png`),
      animations: 'disabled',
    });
  });
}

pictures.forEach(take);
test.describe('on a SharePoint page', () => {
  test.use({ host: 'webPart' });
  webPartPictures.forEach(take);
});
