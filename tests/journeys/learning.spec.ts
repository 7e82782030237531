/** What a group has learnt: written down when a course of events is over, found again beside a new dilemma, and told in a year. */
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(280);
test.describe.configure({ mode: 'serial' });

test('what one course of events taught is there when the next one begins', async ({
  page,
  open,
  openBeside,
  expectFailedRequests,
}) => {
  expectFailedRequests();
  // Whoever closes something needs a session of SharePoint's own.
  const { page: beside, product: sharePoint } = await openBeside({
    ...{ host: 'webPart', person: 'coordinator', route: 'meetings' },
  });
  await sharePoint.getByRole('button', { name: /^Planlæg \d møder$/ }).click({ timeout: 20_000 });
  await sharePoint.getByRole('link', { name: 'Punkter, som gæster ikke skal se' }).click();
  await sharePoint.getByRole('button', { name: /^Luk for gæster, og giv \d adgang$/ }).click();
  await expect(sharePoint.getByText('Ser de lukkede punkter')).toBeVisible({ timeout: 20_000 });
  await beside.close();

  const product = await open({ person: 'coordinator', route: 'meetings' });
  await product.getByRole('link', { name: 'Det, gruppen har lært' }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Det, gruppen har lært' })).toBeFocused();
  await expect(product.getByText('Her samler sig, hvad I beslutter og lærer.')).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Evaluer et afsluttet forløb' }).press('Enter');
  const form = product.getByRole('form', { name: 'Forløb 1' });
  await expect(form.getByLabel('Hvad handlede det om?')).toBeFocused();
  await form.getByLabel('Hvad blev set?').fill('Borgeren har CPR 010190-9999.');
  await expect(form.getByText(/CPR/).first()).toBeVisible();
  await form.getByLabel('Hvad blev set?').fill('Beskeder og besøg på arbejdspladsen, uge efter uge.');
  await form.getByLabel('Hvor tidligt?').selectOption('Da et mønster viste sig');
  await form.getByRole('checkbox', { name: 'Politiet' }).press('Space');
  // Without learning it helps nobody: said where it is missing, and nothing is lost.
  await form.getByRole('button', { name: 'Læg i læringsbanken' }).press('Enter');
  await expect(form.getByText(/^Skriv, hvad andre kan lære af det\./)).toBeVisible();
  const learning = form.getByLabel('Hvad kan andre lære af det?');
  await expect(learning).toBeFocused();
  await expect(form.getByLabel('Hvad blev set?')).toHaveValue(/uge efter uge/);
  await learning.fill('Receptionen på arbejdspladsen skal kende planen, før besøgene begynder igen.');
  await form.getByRole('button', { name: 'Læg i læringsbanken' }).press('Enter');
  await expect(form.getByText('Svar på, om nogen kan genkende borgeren.')).toBeVisible();
  await form.getByRole('radio', { name: 'Ja, eller måske' }).click();
  await form.getByRole('button', { name: 'Læg i læringsbanken' }).press('Enter');
  await expect(form.getByText(/^Den kan først bruges, når/)).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('radio', { name: /^Nej, ingen/ }).click();
  await form.getByRole('button', { name: 'Læg i læringsbanken' }).press('Enter');
  await expect(product.getByText('»Forløb 1« ligger nu i læringsbanken.').first()).toBeVisible();
  await expect(product.getByText(/^Tallene vises, når I har evalueret mindst fem/)).toBeVisible();
  const search = product.getByRole('searchbox', { name: 'Søg i beslutninger og læring' });
  await search.fill('arbejdsplads');
  await expect(product.getByRole('heading', { name: '1 fundet' })).toBeVisible();
  await search.fill('fiskeri');
  await expect(product.getByText('Intet om »fiskeri«.')).toBeVisible();
  await search.fill('');
  await expectAccessible(page);

  await product.getByRole('link', { name: 'Alle møder' }).press('Enter');
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await product.getByRole('button', { name: /^Sagsgennemgang/ }).click();
  await product.getByLabel('Læring').fill('Skolen skal spørges, før den selv spørger.');
  await product.getByLabel('Læring').blur();
  await product.getByRole('button', { name: /^Sparring/ }).click();
  await product.getByRole('button', { name: 'Skriv et dilemma' }).click();
  const before = product.getByRole('list', { name: 'Har vi mødt det før?' });
  await expect(before).toHaveCount(0);
  await product
    .getByLabel('Situationen')
    .fill('En kollega får igen besøg på sin arbejdsplads. Hvem skal kende planen?');
  await expect(before.getByText(/^Receptionen på arbejdspladsen/)).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Slet dilemmaet' }).click();
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await expect(product.getByText(/^Mødet er holdt/).first()).toBeVisible();
  await product.getByRole('link', { name: 'Alle møder' }).click();
  await product.getByRole('link', { name: 'Det, gruppen har lært' }).click();
  await expect(product.getByText('Skolen skal spørges, før den selv spørger.')).toBeVisible();
  await product
    .getByRole('link', { name: /^Året \d{4} på én side$/ })
    .first()
    .press('Enter');
  await expect(product.getByRole('heading', { name: /^Gruppens år \d{4}$/ })).toBeFocused();
  await expect(product.getByText('Skolen skal spørges, før den selv spørger.')).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('link', { name: 'Det, gruppen har lært' }).click();
  await product
    .getByRole('link', { name: /^Året \d{4} på én side$/ })
    .last()
    .click();
  // One course of events is too few to be a number.
  await expect(product.getByText('under 5', { exact: true })).toBeVisible();
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`what is learnt, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({ person: 'coordinator', theme, width, locale, route: 'meetings' });
        const shoot = async (name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (process.env.PICTURES)
            await page.screenshot({
              path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
              fullPage: true,
            });
        };
        await product
          .getByRole('link', { name: /^(Det, gruppen har lært|What the group has learnt)$/ })
          .click();
        await product.getByRole('button', { name: /^(Ret|Edit) [»“]/ }).click();
        await expect(product.getByRole('form')).toBeVisible();
        await shoot('learning');
        await product
          .getByRole('link', { name: /^(Året \d{4} på én side|The year \d{4} on one page)$/ })
          .first()
          .click();
        await expect(product.getByRole('heading', { name: /^(I tal|In figures)$/ })).toBeVisible();
        await shoot('year');
      });
