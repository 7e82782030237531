/** Between meetings: a short question, answered by those who can, and the police calling. */
import { expect, expectAccessible, expectNoSidewaysScroll } from './journey';
import { testWithOwnTenant } from './ownTenant';

const test = testWithOwnTenant(340);
test.describe.configure({ mode: 'serial' });

test('a question is asked by keyboard, answered by a colleague, and put on the agenda', async ({
  page,
  open,
  openBeside,
  host,
}) => {
  const product = await open({ person: 'coordinator', route: 'meetings/questions' });
  // A group of this year has no lists yet.
  const make = product.getByRole('button', { name: 'Opret listerne' });
  const ask = product.getByRole('button', { name: 'Stil et spørgsmål' });
  await make.or(ask).waitFor({ timeout: 20_000 });
  if (await make.isVisible()) await make.click();
  await expect(product.getByText('Der er ingen åbne spørgsmål.')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await ask.press('Enter');
  const form = product.getByRole('form', { name: 'Stil et spørgsmål' });
  const line = form.getByLabel('Hvad vil du spørge om?');
  await expect(line).toBeFocused();
  await page.keyboard.type('🙂');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Skriv det med ord.')).toBeVisible();
  await expect(line).toHaveValue('🙂');
  await line.fill('Borgeren med CPR 010190-9999?');
  await expect(form.getByText(/CPR/).first()).toBeVisible();
  await line.fill('Hvem kender skolernes trivselsplan?');
  await form.getByRole('checkbox').first().press('Space');
  await expectAccessible(page);
  await line.press('Enter');
  await expect(product.getByRole('heading', { name: '1 åbent spørgsmål' })).toBeVisible();
  const chat = product.getByRole('button', { name: /^Chat med / }).first();
  const mail = product.getByRole('link', { name: /^Skriv en mail til / }).first();
  await expect(host === 'teams' ? chat : mail).toBeVisible();

  const { page: beside, product: theirs } = await openBeside({
    ...{ person: 'familyResource', route: 'meetings/questions' },
  });
  const answer = theirs.getByRole('textbox', { name: 'Dit svar' });
  await theirs.getByRole('button', { name: 'Svar', exact: true }).click({ timeout: 20_000 });
  await expect(theirs.getByText('Skriv et svar først.')).toBeVisible();
  await answer.fill('Det gør skolesundhedsplejen.');
  await theirs.getByRole('button', { name: 'Svar', exact: true }).press('Enter');
  await expect(theirs.getByText('Det gør skolesundhedsplejen.')).toBeVisible();
  await expect(answer).toHaveValue('');
  await expect(theirs.getByText('Gemt i SharePoint').first()).toBeVisible();
  await beside.close();

  await expect(product.getByText('Det gør skolesundhedsplejen.')).toBeVisible({ timeout: 20_000 });
  await product.getByRole('button', { name: /^Sæt på dagsordenen/ }).press('Enter');
  await expect(product.getByText('Der er ikke planlagt noget møde, det kan sættes på.')).toBeVisible();
  await product.getByRole('button', { name: 'Planlæg et møde' }).press('Enter');
  await product.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await expect(product.getByRole('link', { name: 'Hvem kender skolernes trivselsplan?' })).toBeVisible();
  await product.getByRole('link', { name: 'Hvem kender skolernes trivselsplan?' }).press('Enter');
  await product.getByRole('button', { name: /^Sæt på dagsordenen/ }).press('Enter');
  await expect(product.getByText(/er foreslået til næste møde\.$/).first()).toBeVisible();
  await product.getByRole('button', { name: 'Fortryd' }).press('Enter');
  await product.getByRole('button', { name: /^Sæt på dagsordenen/ }).press('Enter');
  await product.getByRole('button', { name: 'Tidligere spørgsmål (1)' }).press('Enter');
  await expect(product.getByText(/Sat på dagsordenen/)).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('link', { name: 'Alle møder' }).click();
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await expect(product.getByRole('button', { name: /^Hvem kender skolernes trivselsplan\?/ })).toHaveCount(1);
});

test('the police ask to be called back, and nothing says whom it is about @matrix', async ({
  page,
  open,
}) => {
  const product = await open({ person: 'coordinator', route: 'meetings/questions' });
  await product.getByRole('button', { name: 'Politiet har henvendt sig' }).click({ timeout: 20_000 });
  const form = product.getByRole('form', { name: 'Politiet har henvendt sig' });
  await expect(form.getByText(/^Her står kun, at nogen skal ringe tilbage\./)).toBeVisible();
  await form.getByLabel('Hvad beder politiet om?').fill('Kontakt til et botilbud');
  await form.getByRole('checkbox', { name: /^Den, der tog imod/ }).check();
  await form.getByRole('button', { name: 'Færdig' }).click();
  await expect(product.getByText(/^Fra politiet · Karen Fjordhøj/)).toBeVisible();
  await product.getByRole('button', { name: /^Det er besvaret/ }).click();
  await expect(product.getByText('»Kontakt til et botilbud« er besvaret.').first()).toBeVisible();
  await expectAccessible(page);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`questions, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        const product = await open({
          ...{ person: 'coordinator', theme, width, locale, route: 'meetings/questions' },
        });
        await product.getByRole('button', { name: /^(Tidligere spørgsmål|Earlier questions) / }).click();
        const reopen = product.getByRole('button', { name: /^(Åbn igen|Open again): Hvem kender/ });
        const close = product.getByRole('button', { name: /^(Det er besvaret|It is answered): Hvem kender/ });
        await reopen.or(close).first().waitFor();
        if (await reopen.isVisible()) await reopen.click();
        await product.getByRole('button', { name: /^(Stil et spørgsmål|Ask a question)$/ }).click();
        await expect(close).toBeVisible();
        await expectNoSidewaysScroll(product);
        await expectAccessible(page);
        if (process.env.PICTURES)
          await page.screenshot({
            path: `${process.env.PICTURES}/${host}-questions-${theme}-${width}-${locale}.png`,
            fullPage: true,
          });
      });
