/** Marks in the texts of materials: written by keyboard, pasted from Word, published and met again. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(400);
test.describe.configure({ mode: 'default' });

const field = (product: Locator) => product.getByRole('textbox', { name: /^(Vores tekst|Our text)/ });
const tool = (product: Locator, name: string | RegExp) =>
  product.getByRole('toolbar', { name: /^(Formatering|Formatting)$/ }).getByRole('button', { name });

async function openText(product: Locator, name: RegExp): Promise<void> {
  await product.getByRole('button', { name: /^(Ret teksterne|Edit the texts)$/ }).press('Enter');
  await product.getByRole('button', { name }).first().press('Enter');
  await expect(tool(product, /^(Fed|Bold)$/)).toBeVisible();
  await expect(field(product)).toBeFocused();
}

/** As Word puts it on the clipboard. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='color:red'><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt'>Ring 112</span></b><span
style='font-family:Arial'>, hvis <u>nogen</u> er i <i>fare</i>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->Se
<a href="https://fjordby.example/hj%C3%A6lp">siden</a> eller <a href="javascript:alert(1)">ikke</a><img src="https://fjordby.example/spor.gif" onerror="alert(1)"></p>
<!--EndFragment--></body></html>`;

/** Pastes what a clipboard holds, without asking the machine's own. */
async function paste(where: Locator, kinds: Readonly<Record<string, string>>): Promise<void> {
  await where.evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, kinds);
}

test('a text gets bold, a link and what comes from Word, by keyboard, and keeps them', async ({
  page,
  open,
  tenant,
}) => {
  const product = await open({ person: 'coordinator', route: 'materials/intranetPage' });
  await openText(product, /^Ret Afsnit/);
  await field(product).press('ControlOrMeta+a');
  await page.keyboard.type('Spørg ');
  await page.keyboard.press('ControlOrMeta+b');
  await expect(tool(product, 'Fed')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('altid');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type(', og læs **her**: kommunen');
  await expect(field(product).locator('strong')).toHaveText(['altid', 'her']);
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+k');
  const address = product.getByRole('textbox', { name: 'Adresse for »kommunen«' });
  await expect(address).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(product.getByText('Et link kan kun begynde med https://, mailto: eller tel:.')).toBeVisible();
  await expect(address).toHaveValue('javascript:alert(1)');
  await expectAccessible(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('www.fjordby.example/stalking');
  await page.keyboard.press('Enter');
  await expect(field(product)).toBeFocused();
  await expect(field(product).getByText('kommunen')).toHaveAttribute(
    'href',
    'https://www.fjordby.example/stalking',
  );

  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await paste(field(product), { 'text/html': fromWord, 'text/plain': 'Ring 112' });
  await expect(field(product).locator('p')).toHaveText([
    'Spørg altid, og læs her: kommunen',
    'Ring 112, hvis nogen er i fare.',
    'Se siden eller ikke',
  ]);
  await expect(field(product).locator('img, u, span, [style]')).toHaveCount(0);
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Udgiv' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  const kept = await tenant.askAsCoordinator(
    'GET',
    `web/getList('/sites/beredskab/Lists/StalkingLocalTexts')/items?$filter=Title eq 'materials.intranetPage.where'&$select=Text`,
  );
  expect(((await kept.json()) as { value: { Text: string }[] }).value[0]?.Text).toBe(
    [
      'Spørg **altid**, og læs **her**: [kommunen](https://www.fjordby.example/stalking)',
      '**Ring 112**, hvis nogen er i *fare*.',
      'Se [siden](https://fjordby.example/hj%C3%A6lp) eller ikke',
    ].join('\n'),
  );

  await product.getByRole('button', { name: /^Ret Afsnit/ }).press('Enter');
  await expect(field(product).locator('strong')).toHaveText(['altid', 'her', 'Ring 112']);
  await expect(product.getByText('Skriv i feltet.')).toBeVisible();
});

test('a number that marks part is found, and shown where it stands @matrix', async ({ page, open }) => {
  const product = await open({ person: 'coordinator', route: 'materials/intranetPage' });
  await openText(product, /^Ret Indledning/);
  await field(product).fill('Først lidt ord.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Se **0101**58-5018 nu');
  await expect(product.getByText(/CPR-nummer\.$/)).toBeVisible();
  await expect(product.getByText(/^Ikke gemt\. Bliv på siden/)).toBeVisible();
  await product.getByRole('button', { name: 'Vis hvor' }).press('Enter');
  await expect(field(product)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(field(product).locator('p').last()).toHaveText('Se  nu');
  await expect(product.getByText(/CPR-nummer\.$/)).toHaveCount(0);
});

test('what is set by the page, and what is undone, leaves the keyboard where it is @matrix', async ({
  page,
  open,
  tenant,
}) => {
  const supplied = 'Stalking viser sig i jobcentret';
  await tenant.writeRow('StalkingLocalTexts', {
    ...{ Key: 'localText/materials.intranetPage.lead/da', SchemaVersion: 1, Language: 'da' },
    ...{ Title: 'materials.intranetPage.lead', Text: '_Gamle_ ord, 2 \\* 3.', State: 'published' },
    ...{ BaseVersion: '1', BaseText: supplied },
  });
  const product = await open({ person: 'coordinator', route: 'materials/intranetPage' });
  await openText(product, /^Ret Indledning/);
  await expect(product.getByText('Skriv i feltet.')).toBeVisible();
  await expect(tool(product, 'Fortryd')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Nye.');
  await expect(product.getByText('Kladde på denne enhed')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(tool(product, 'Fed')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(tool(product, 'Fortryd')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(product)).toHaveText('Gamle ord, 2 * 3.');
  await expect(product.getByText('Skriv i feltet.')).toBeVisible();
  await expect(tool(product, 'Fortryd')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(field(product)).toHaveText('Gamle ord, 2 * 3. Nye.');
  await product.getByRole('button', { name: 'Udgiv' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await product.getByRole('button', { name: /^Ret Indledning/ }).press('Enter');
  await product.getByRole('button', { name: 'Tidligere udgaver' }).press('Enter');
  await product
    .getByRole('button', { name: /^Brug denne igen/ })
    .first()
    .press('Enter');
  await expect(field(product)).toHaveText('Gamle ord, 2 * 3.');
  await product.getByRole('button', { name: 'Kassér kladden' }).press('Enter');
  await product.getByRole('button', { name: /^Ret Indledning/ }).press('Enter');
  await expect(field(product)).toHaveText('Gamle ord, 2 * 3. Nye.');
});

test('without the editor people write Markdown, and lose nothing @matrix', async ({
  page,
  open,
  host,
  expectFailedRequests,
}) => {
  test.skip(host !== 'teams', 'In a page of SharePoint the chunk has another name.');
  expectFailedRequests();
  await page.context().route(/RichField-/, (route) => route.abort());
  const product = await open({ person: 'coordinator', route: 'materials/poster' });
  await product.getByRole('button', { name: 'Ret teksterne' }).press('Enter');
  await product.getByRole('button', { name: /^Ret Afsnit/ }).press('Enter');
  await expect(field(product)).toBeFocused();
  await field(product).fill('Spørg **altid**.');
  await expect(field(product)).toHaveValue('Spørg **altid**.');
  await product.getByRole('button', { name: 'Udgiv' }).press('Enter');
  await expect(product.getByRole('button', { name: 'Gemt i SharePoint' })).toBeVisible();
  await expect(product.locator('strong').getByText('altid')).toBeVisible();
});

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
}

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`the editor, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({
          person: 'coordinator',
          theme,
          width,
          locale,
          route: 'materials/briefingInvitation',
        });
        await openText(product, /^(Ret Punkter|Edit Points)/);
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.type(' Og **kaffe**, som [andre](https://fjordby.example) også giver');
        await page.keyboard.press('ControlOrMeta+k');
        await page.keyboard.type('http:x');
        await page.keyboard.press('Enter');
        await expect(product.getByRole('alert')).toBeVisible();
        await expectNoSidewaysScroll(product);
        await expectAccessible(page);
        await shoot(page, `${host}-link-${theme}-${width}-${locale}`);
        await page.keyboard.press('Escape');
        await expect(field(product)).toBeFocused();
        await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
        await page.keyboard.press('ControlOrMeta+b');
        await page.keyboard.press('ControlOrMeta+i');
        await expect(tool(product, /^(Kursiv|Italic)$/)).toHaveAttribute('aria-pressed', 'true');
        await field(product).evaluate((element) => element.scrollIntoView({ block: 'center' }));
        await expectAccessible(page);
        await shoot(page, `${host}-editor-${theme}-${width}-${locale}`);
      });
