/** The group's meetings: a year planned, a meeting held, and what was promised at it comes back at the next. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage } from './journey';
import { testWithOwnTenant } from './ownTenant';
import { readAs } from './readAs';

const test = testWithOwnTenant(240);
test.describe.configure({ mode: 'serial' });

test('what is promised at one meeting is on the agenda of the next', async ({ page, open, tenant, host }) => {
  await tenant.writeRow('StalkingSettings', { Title: 'model', Value: '2' });
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Møder');
  const make = product.getByRole('button', { name: 'Opret listerne' });
  const plan = product.getByRole('button', { name: /^Planlæg \d møder$/ });
  await make.or(plan).waitFor({ timeout: 15_000 });
  if (await make.isVisible()) await make.click();
  await plan.click({ timeout: 20_000 });
  await expect(product.getByText(/^\d møder er planlagt\.$/).first()).toBeVisible();
  await product.getByRole('link', { name: /^Møde 2, / }).waitFor();
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  const invite = product.getByRole('button', { name: 'Indkald til mødet' });
  if (host === 'teams') {
    await invite.click();
    await expect
      .poll(() => page.evaluate(() => window.teamsHost.state.meetings))
      .toEqual([
        expect.objectContaining({
          subject: expect.stringMatching(/^Møde 1, /),
          startTime: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:00:00$/),
          attendees: expect.arrayContaining(['signe.lyngtofte@fjordby.example']),
        }),
      ]);
  } else await expect(invite).toHaveCount(0);
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  // Where no list is closed to guests, nobody is told that a point could be.
  await product.getByRole('button', { name: 'Tilføj et punkt' }).click();
  await expect(product.getByRole('form', { name: 'Nyt punkt' })).toBeVisible();
  await expect(product.getByText('Kun kommunens egne')).toHaveCount(0);
  await product.getByRole('button', { name: 'Annullér' }).click();
  await product.getByRole('button', { name: /^Sagsgennemgang/ }).click();
  await product
    .getByRole('textbox', { name: 'Referat', exact: true })
    .fill('Vi talte om, hvornår en bekymring bliver til et mønster.');
  await product.getByLabel('Beslutning').fill('Spørgeguiden tages med på afdelingsmødet.');
  await product.getByLabel('Beslutning').blur();
  await product.getByRole('button', { name: 'Tilføj opfølgning' }).click();
  const form = product.getByRole('form', { name: 'Ny opfølgning' });
  await form.getByLabel('Hvad skal gøres?').fill('Vis spørgeguiden i Jobcentret');
  await form.getByLabel('Hvem gør det?').fill('Signe Lyngtofte');
  await form.getByRole('button', { name: 'Luk' }).click();
  await expect(product.getByText('Gemt i SharePoint').first()).toBeVisible();
  await product.getByRole('button', { name: 'Mødet er holdt' }).click();
  await product.getByRole('button', { name: 'Godkend referatet' }).click();
  await expect(product.getByText(/^Godkendt af Karen Fjordhøj /)).toBeVisible();
  await expect(product.getByRole('textbox', { name: 'Referat', exact: true })).toHaveCount(0);
  await expectAccessible(page);

  await product.getByRole('link', { name: 'Alle møder' }).click();
  await expect(product.getByText(/^Møde 2, /)).toBeVisible();
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await product.getByRole('button', { name: 'Brug de faste punkter' }).click();
  await product.getByRole('button', { name: /^Opfølgning fra sidst/ }).click();
  await expect(product.getByText('Vis spørgeguiden i Jobcentret')).toBeVisible();
  await expect(product.getByText(/På dagsordenen 1 gang/)).toBeVisible();
  await product.getByRole('button', { name: /^Drop: Vis/ }).click();
  await product.getByRole('button', { name: 'Drop den' }).click();
  await expect(product.getByText(/^Skriv kort hvorfor/)).toBeVisible();
  await product.getByLabel('Hvorfor dropper I den?').fill('Jobcentret har sin egen');
  await product.getByRole('button', { name: 'Drop den' }).click();
  await expect(product.getByText(/Droppet: Jobcentret har sin egen/)).toBeVisible();
});

test('approved minutes lie in the channel as files, and what lies there is not written over', async ({
  page,
  open,
  host,
  tenant,
  expectFailedRequests,
}) => {
  // SharePoint says so with a refusal where a file of that name is there.
  expectFailedRequests();
  const product = await open({ person: 'coordinator', surface: 'channel' });
  await goToPage(product, 'Møder');
  await product.getByRole('link', { name: /^Møde 1, / }).click();
  const save = product.getByRole('button', { name: 'Gem i gruppens filer' });
  await save.click();
  await expect(product.getByText('Referatet ligger i gruppens filer.').first()).toBeVisible();
  const address = await product.getByRole('link', { name: 'Åbn Word-filen' }).getAttribute('href');
  const path = decodeURIComponent(new URL(address ?? '').pathname);
  // Only a tab in a channel has a channel's folder.
  const folder = host === 'teams' ? 'Delte dokumenter/Stalkingberedskab' : 'Delte dokumenter';
  expect(path).toMatch(
    new RegExp(
      `^/sites/ressourcegruppe/${folder}/Referater/\\d{4}-\\d\\d-\\d\\d Referat - Ressourcegruppen for stalking\\.docx$`,
    ),
  );
  // Whoever the group has invited may read it, too.
  const read = async (link: string) => (await readAs(tenant, 'police', link)).bytes;
  const word = unzipSync(await read(address ?? ''))['word/document.xml'];
  expect(strFromU8(word ?? new Uint8Array())).toContain('Spørgeguiden tages med på afdelingsmødet.');
  const pdf = await read((address ?? '').replace('.docx', '.pdf'));
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
  await save.click();
  await expect(product.getByText('Referatet ligger der allerede.')).toBeVisible();
  await expectAccessible(page);
  await product.getByRole('button', { name: 'Gem en ny version' }).click();
  await expect(product.getByText('Referatet ligger i gruppens filer.').first()).toBeVisible();
});

test('the meeting’s side panel shows one point at a time, and is gone through by keyboard @matrix', async ({
  open,
  page,
  host,
}) => {
  test.skip(host !== 'teams', 'A meeting’s side panel is Teams’ own.');
  const product = await open({ person: 'coordinator', width: 280, route: 'meetings/next' });
  await expect(product.getByRole('heading', { name: 'Næste møde' })).toBeVisible();
  const template = product.getByRole('button', { name: 'Brug de faste punkter' });
  const next = product.getByRole('button', { name: 'Næste', exact: true });
  await expect(template.or(next)).toBeVisible();
  if (await template.isVisible()) await template.press('Enter');
  await expect(product.getByRole('button', { name: /^Sagsgennemgang/ })).toBeHidden();
  await next.press('Enter');
  await next.press('Enter');
  await expect(product.getByRole('heading', { name: 'Sagsgennemgang' })).toBeVisible();
  await product.getByRole('button', { name: 'Vis dagsordenen' }).press('Enter');
  await product.getByRole('button', { name: /^Videndeling/ }).press('Enter');
  await expect(product.getByRole('heading', { name: 'Videndeling' })).toBeVisible();
  await expectNoSidewaysScroll(product);
  await expectAccessible(page);
});

test('what cannot be planned is said at the field, and nothing typed is lost @matrix', async ({
  open,
  page,
}) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Møder');
  await product.getByRole('button', { name: 'Planlæg flere møder' }).click();
  await product.getByLabel('1. møde').fill('2020-01-15');
  await product.getByLabel('Fra kl.').nth(1).fill('16:00');
  await product.getByRole('button', { name: /^Planlæg \d møder$/ }).click();
  await expect(product.getByText('Datoen er passeret. Vælg en fra i dag og frem.')).toBeVisible();
  await expect(product.getByText('Mødet slutter, før det begynder.')).toBeVisible();
  await expect(product.getByLabel('1. møde')).toHaveValue('2020-01-15');
  await expectAccessible(page);
});

test('what cannot be written is said at the field, and stands there still @matrix', async ({
  open,
  page,
}) => {
  const product = await open({ person: 'coordinator' });
  await goToPage(product, 'Møder');
  await product.getByRole('button', { name: 'Åbn mødet' }).click();
  await product.getByRole('button', { name: 'Ret mødet' }).click();
  const meeting = product.getByRole('form', { name: 'Ret mødet' });
  const wrong = [
    ['Mødets navn', '🎉🎉', 'Skriv det med ord.'],
    ['Dato', '2020-01-15', 'Datoen er passeret. Vælg en fra i dag og frem.'],
    ['Mødeleder', 'Mona Hald og Signe Lyng', /^Skriv kun én mødeleder\./],
  ] as const;
  for (const [label, typed, told] of wrong) {
    const field = meeting.getByLabel(label, { exact: label === 'Mødeleder' });
    await field.fill(typed);
    await field.blur();
    await expect(meeting.getByText(told)).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
  await meeting.getByLabel('Mødets navn').fill('Forårsmøde');
  await meeting.getByLabel('Mødeleder', { exact: true }).fill('Mona Hald');
  await meeting.getByLabel('Dato').fill('2027-03-28');
  await meeting.getByLabel('Fra kl.').fill('02:30');
  await meeting.getByLabel('Fra kl.').blur();
  await expect(meeting.getByText('Det klokkeslæt findes ikke den nat, uret stilles frem.')).toBeVisible();
  await meeting.getByLabel('Fra kl.').fill('13:00');
  await meeting.getByLabel('Til kl.').fill('15:00');
  await meeting.getByLabel('Mødelederens e-mail').fill('mona.hald@fjordby.example');
  await meeting.getByRole('button', { name: 'Luk' }).click();
  await expect(product.getByRole('heading', { name: 'Forårsmøde' })).toBeVisible();
  await expect(product.getByText('Mona Hald findes ikke længere i kommunens Microsoft 365.')).toBeVisible();
  await product.getByRole('button', { name: /^Sagsgennemgang/ }).click();
  const notes = product.getByRole('textbox', { name: 'Referat', exact: true });
  // A table from Word comes as its words, a row a line.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async () => {
    const html =
      '<table><tr><td>Skole</td><td>Ringer</td></tr><tr><td>Jobcenter</td><td>Skriver</td></tr></table>';
    const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
    const table = [as('text/html', html), as('text/plain', 'Skole\tRinger\r\nJobcenter\tSkriver\r\n')];
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(table))]);
  });
  await notes.press('Control+V');
  await expect(notes).toHaveValue('Skole\tRinger\nJobcenter\tSkriver\n');
  const much = 'Ti ord om et mønster, som gruppen vil kende. '.repeat(4600);
  await notes.fill(much);
  await notes.blur();
  await expect(product.getByText(/^Teksten er for lang til ét punkt/)).toBeVisible();
  await expect(notes).toHaveValue(much);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const width of [280, 320, 1280])
    for (const locale of ['da-dk', 'en-us'] as const)
      test(`meetings, ${theme}, ${width} px, ${locale} @matrix`, async ({ page, open, host }) => {
        test.skip(host !== 'teams' && width < 320, 'Only the side panel is narrower than 320 px.');
        const product = await open({ person: 'coordinator', theme, width, locale });
        const shoot = async (name: string) => {
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
          if (process.env.PICTURES)
            await page.screenshot({
              path: `${process.env.PICTURES}/${host}-${name}-${theme}-${width}-${locale}.png`,
              fullPage: true,
            });
        };
        await goToPage(product, /^(Møder|Meetings)$/);
        await expect(
          product.getByRole('button', { name: /^(Åbn mødet|Open the meeting)$/ }).first(),
        ).toBeVisible();
        await shoot('meetings');
        await product
          .getByRole('button', { name: /^(Åbn mødet|Open the meeting)$/ })
          .last()
          .click();
        await expect(product.getByRole('heading', { name: /^(Dagsorden|Agenda)$/ })).toBeVisible();
        await shoot('meeting');
      });
